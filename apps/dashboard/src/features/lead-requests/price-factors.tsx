import type { LeadPrice } from '@nxtgauge/domain/leads';
import { formatCoins } from '@nxtgauge/ui/format';
import { Coins, cn } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** Basis points as the factor people say: 14,000 → "× 1.4". Integers only. */
function factorWords(basisPoints: number): string {
  const whole = Math.trunc(basisPoints / 10_000);
  const rest = String(basisPoints % 10_000)
    .padStart(4, '0')
    .replace(/0+$/u, '');
  return `× ${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** How a price came about, line by line (BR-02). The same for every professional at the same moment. */
export function PriceFactors({ price, className }: { price: LeadPrice; className?: string }): ReactNode {
  return (
    <div className={cn('text-sm', className)}>
      <dl className="divide-y divide-line">
        {price.factors.map((factor) => (
          <div key={factor.key} className="flex items-baseline justify-between gap-4 py-2">
            <dt className="text-ink-soft">{factor.label}</dt>
            <dd className="num text-ink">
              {factor.key === 'base'
                ? formatCoins(factor.value)
                : factor.key === 'limit'
                  ? 'applied'
                  : factorWords(factor.value)}
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 py-2">
          <dt className="font-medium">Price</dt>
          <dd>
            <Coins amount={price.coins} word />
          </dd>
        </div>
      </dl>
      <p className="mt-2 text-xs text-ink-faint">
        Rounded to whole coins. Every professional sees the same price at the same moment. Price list{' '}
        <span className="num">{price.policyVersion}</span>.
      </p>
    </div>
  );
}
