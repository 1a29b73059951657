import { formatCount } from '@nxtgauge/ui/format';
import { AppLink, CoinGlyph, Skeleton } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';

/** Coins in the top bar, always both numbers. */
export function WalletChip(): ReactNode {
  const wallet = trpc.wallet.summary.useQuery();
  if (!wallet.data) return wallet.isPending ? <Skeleton className="h-8 w-20 rounded-full" /> : null;
  const { available, held } = wallet.data;
  return (
    <AppLink
      href={paths.wallet}
      className="num flex h-9 items-center gap-1.5 rounded-full border border-line px-2.5 text-sm whitespace-nowrap text-ink-soft no-underline transition-colors hover:border-line-strong hover:text-ink touch:h-11"
    >
      <span className="sr-only">Wallet: </span>
      <CoinGlyph />
      <span>
        <span className="font-semibold text-ink">{formatCount(available)}</span>
        <span className="sr-only sm:not-sr-only"> available</span>
      </span>
      <span aria-hidden="true">·</span>
      <span>
        <span className="font-medium text-ink">{formatCount(held)}</span>
        <span className="sr-only sm:not-sr-only"> held</span>
      </span>
    </AppLink>
  );
}
