import { takesTwins } from '@nxtgauge/domain/approvals';
import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate } from '@nxtgauge/ui/format';
import { Button, Kbd, Notice, TextLink } from '@nxtgauge/ui/primitives';
import { Merge } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';

export type Twin = ApprovalDetail['twins'][number];

/** Leads of the same person that say nearly the same: to be read beside this one, and to be joined with. */
export function LeadTwins({
  twins,
  onMerge,
}: {
  twins: ApprovalDetail['twins'];
  /** Left out when this person cannot decide. */
  onMerge?: ((twin: Twin) => void) | undefined;
}): ReactNode {
  const now = useNow();
  const first = twins.find(takesTwins);
  if (twins.length === 0) return null;
  return (
    <Notice tone="act" title="Posted twice?" className="mt-4">
      <ul className="mt-1 flex flex-col gap-2">
        {twins.map((twin) => (
          <li key={twin.leadId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 wrap-anywhere">
              {twin.approvalId ? (
                <TextLink href={paths.approval(twin.approvalId)}>{twin.title}</TextLink>
              ) : (
                twin.title
              )}{' '}
              <span className="text-ink-soft">
                {twin.status.toLowerCase()}, posted on {formatDate(twin.postedAt, now)}
              </span>
            </span>
            {onMerge && takesTwins(twin) ? (
              <Button size="sm" iconStart={<Merge />} onClick={() => onMerge(twin)}>
                Join with it{' '}
                {twin === first ? <Kbd keys="m" className="ml-1.5 hidden lg:inline-flex" /> : null}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
