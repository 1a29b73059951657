import { formatCoins, formatCount, formatRupees } from '../format/index.ts';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

export type PriceProps = {
  /** Paise, or null when the person has not said. */
  paise: number | bigint | null;
  /** A starting price: "from ₹12,000". */
  from?: boolean;
  /** "day", "hour", "session": "₹12,000 / day". */
  unit?: string | null;
  /** What stands there when `paise` is null. */
  missing?: string;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
};

const SIZES = { sm: 'text-sm', md: 'text-base', lg: 'text-xl' } as const;

export function Price({
  paise,
  from = false,
  unit,
  missing = 'Price on request',
  size = 'sm',
  className,
}: PriceProps): ReactNode {
  if (paise === null) {
    return <span className={cn('text-ink-faint', SIZES[size], className)}>{missing}</span>;
  }
  return (
    <span className={cn('num whitespace-nowrap text-ink', SIZES[size], className)}>
      {from ? <span className="text-ink-faint">from </span> : null}
      <span className="font-semibold">{formatRupees(paise)}</span>
      {unit ? <span className="text-ink-faint"> / {unit}</span> : null}
    </span>
  );
}

/** The tracecoin: a marigold disc with a gauge needle. */
export function CoinGlyph({ className }: { className?: string }): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={cn('inline-block size-4 shrink-0 align-[-0.22em]', className)}
    >
      <circle cx="8" cy="8" r="7" fill="#f2b043" stroke="#ad6c05" />
      <path
        d="M4.4 10.2a4 4 0 1 1 7.2 0"
        fill="none"
        stroke="#7a4a00"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <path d="M8 9.3l2-2.9" fill="none" stroke="#7a4a00" strokeWidth="1.4" strokeLinecap="round" />
      <circle cx="8" cy="9.4" r="1" fill="#7a4a00" />
    </svg>
  );
}

export type CoinsProps = {
  amount: number;
  /** In a statement: writes + or − before the number. */
  signed?: boolean;
  /** Writes "12 coins" and not only "12". */
  word?: boolean;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
};

export function Coins({
  amount,
  signed = false,
  word = false,
  size = 'sm',
  className,
}: CoinsProps): ReactNode {
  const sign = signed && amount > 0 ? '+' : '';
  return (
    <span
      className={cn(
        'num whitespace-nowrap',
        size === 'lg' ? 'font-semibold' : 'font-medium',
        SIZES[size],
        signed && amount > 0 ? 'text-leaf' : 'text-ink',
        className,
      )}
    >
      <CoinGlyph className={cn('mr-1.5', size === 'lg' && 'size-6 align-[-0.18em]')} />
      {word ? `${sign}${formatCoins(amount)}` : `${sign}${formatCount(amount)}`}
      {word ? null : <span className="sr-only">{Math.abs(amount) === 1 ? ' coin' : ' coins'}</span>}
    </span>
  );
}

/** The wallet, always both numbers: "24 available · 12 held". */
export function CoinBalance({
  available,
  held,
  size = 'sm',
  className,
}: {
  available: number;
  held: number;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}): ReactNode {
  return (
    <span className={cn('num whitespace-nowrap text-ink-soft', SIZES[size], className)}>
      <CoinGlyph className={cn('mr-1.5', size === 'lg' && 'size-6 align-[-0.18em]')} />
      <span>
        <span className="font-semibold text-ink">{formatCount(available)}</span> available
      </span>
      <span aria-hidden="true"> · </span>
      <span>
        <span className="font-medium text-ink">{formatCount(held)}</span> held
      </span>
    </span>
  );
}
