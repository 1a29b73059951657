import { formatCount } from '@nxtgauge/ui/format';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import type { Factor } from './rules-en.ts';
import { useRulesWords } from './use-rules-words.ts';

const FACTORS: readonly Factor[] = [
  'nameMatch',
  'valueMatch',
  'closeMatch',
  'perStar',
  'complete',
  'verified',
  'fresh',
];

/** The weights in force, as they are: a rule that staff change is changed here in the same minute. */
export function RankingPage(): ReactNode {
  const words = useRulesWords();
  const [{ ranking }] = trpc.seo.rules.useSuspenseQuery();
  const rows = FACTORS.map((key) => ({ key, points: ranking[key], text: words.factors[key](ranking) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return (
    <div className="page max-w-3xl pt-8">
      <h1 className="text-2xl sm:text-3xl">{words.rankingHeading}</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">{words.rankingLead}</p>
      <table className="mt-8 w-full text-left">
        <thead>
          <tr className="border-b border-line-strong text-sm text-ink-faint">
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.factorColumn}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {words.pointsColumn}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ key, points, text }) => (
            <tr key={key}>
              <th scope="row" className="py-3 pr-4 font-normal">
                {text}
              </th>
              <td className="num py-3 text-right align-top font-semibold">{formatCount(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="mt-12 text-xl">{words.ratingHeading}</h2>
      <p className="mt-3 max-w-prose">{words.ratingText}</p>
      <h2 className="mt-12 text-xl">{words.otherHeading}</h2>
      <ul className="mt-3 flex max-w-prose list-disc flex-col gap-2.5 pl-6 marker:text-ink-faint">
        {words.other.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
