import { leadPrice, type LeadPricingPolicy } from '@nxtgauge/domain/leads';
import { professionList } from '@nxtgauge/domain/profiles';
import { formatCoins, formatCount, formatRupees } from '@nxtgauge/ui/format';
import { CoinGlyph } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** Basis points as people write a factor: 14,000 is "× 1.4". */
export function timesWords(basisPoints: number): string {
  const hundredths = Math.trunc(basisPoints / 100);
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `× ${formatCount(Math.trunc(hundredths / 100))}${rest === '' ? '' : `.${rest}`}`;
}

function Factors({ title, rows }: { title: string; rows: [string, string][] }): ReactNode {
  return (
    <div>
      <h3 className="text-base font-semibold">{title}</h3>
      <dl className="mt-1.5 divide-y divide-line border-y border-line">
        {rows.map(([term, value]) => (
          <div key={term} className="flex justify-between gap-4 py-2">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="num font-medium whitespace-nowrap">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function bandRows({ budgetBands }: LeadPricingPolicy): [string, string][] {
  return budgetBands.map((band, index) => {
    const before = budgetBands[index - 1]?.upToInr;
    const words =
      band.upToInr === null
        ? `Over ${formatRupees(before ?? 0)}`
        : before === undefined || before === null
          ? `Up to ${formatRupees(band.upToInr)}`
          : `Up to ${formatRupees(band.upToInr)}`;
    return [words, timesWords(band.factor)];
  });
}

const EXAMPLE_BUDGET_PAISE = 4_000_000;

/** What an answer costs: the published rule and one worked example, from the numbers in force. */
export function PriceRules({ policy, now }: { policy: LeadPricingPolicy; now: string }): ReactNode {
  const at = new Date(now);
  const example = leadPrice(
    policy,
    {
      professionKey: 'photographer',
      budgetInr: EXAMPLE_BUDGET_PAISE,
      urgency: 'SOON',
      openedAt: at,
      everRequested: false,
    },
    at,
  );
  const words = example.factors
    .filter(({ key }) => key !== 'limit')
    .map(({ key, value }) => (key === 'base' ? formatCount(value) : timesWords(value)));
  return (
    <>
      <p className="max-w-prose text-ink-soft">
        Every professional pays the same for the same lead at the same moment. The price is the base of the
        profession, times the size of the budget, times how soon it is needed; never under{' '}
        {formatCoins(policy.minCoins)}, never over {formatCoins(policy.maxCoins)}.
      </p>
      <p className="num mt-4 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-paper-sunk px-4 py-3">
        <CoinGlyph />A photographer answering a {formatRupees(EXAMPLE_BUDGET_PAISE)} lead that is needed soon:{' '}
        <span className="whitespace-nowrap">{words.join(' ')}</span> ={' '}
        <strong className="whitespace-nowrap">{formatCoins(example.coins)}</strong>
      </p>
      <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
        <Factors
          title="Base"
          rows={professionList.map((profession) => [
            profession.plural,
            formatCoins(policy.base[profession.key] ?? policy.minCoins),
          ])}
        />
        <div className="flex flex-col gap-8">
          <Factors title="Size of the budget" rows={bandRows(policy)} />
          <Factors
            title="How soon"
            rows={[
              ['Flexible', timesWords(policy.urgency.FLEXIBLE ?? 10_000)],
              ['Soon', timesWords(policy.urgency.SOON ?? 10_000)],
              ['Urgent', timesWords(policy.urgency.URGENT ?? 10_000)],
              [
                `Nobody answered for ${policy.unansweredAfterHours} hours`,
                timesWords(policy.unansweredFactor),
              ],
            ]}
          />
        </div>
      </div>
    </>
  );
}
