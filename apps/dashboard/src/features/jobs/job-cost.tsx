import type { CompanyEntitlements } from '@nxtgauge/domain/billing';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatCoins, formatDate, plural } from '@nxtgauge/ui/format';
import { Skeleton } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';

function costWords({ posts, coinsAvailable }: CompanyEntitlements, now: Date): string {
  if (posts.left > 0) {
    const until = posts.firstEndsAt === null ? '' : `, good until ${formatDate(posts.firstEndsAt, now)}`;
    return `Uses 1 of your ${plural(posts.left, 'free post')}${until}.`;
  }
  return `Costs ${formatCoins(posts.coins)}. Your company has ${coinsAvailable < posts.coins ? 'only ' : ''}${formatCoins(coinsAvailable)}.`;
}

/** What sending costs, said before it is spent, and what follows. */
export function JobCost({ isPaid }: { isPaid: boolean }): ReactNode {
  const entitlements = trpc.billing.entitlements.useQuery();
  const now = useNow();
  return (
    <div className="text-sm text-ink-soft">
      <p className="font-medium text-ink">
        {isPaid ? (
          'Paid already: sending it again costs nothing.'
        ) : entitlements.data ? (
          costWords(entitlements.data, now)
        ) : (
          <Skeleton className="h-5 w-60" />
        )}
      </p>
      <p className="mt-1">
        Our staff read it, usually within a day. Then it is live for 30 days. If it never goes live, you get
        it back.
      </p>
    </div>
  );
}
