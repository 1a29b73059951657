import { formatCount, formatDateTime } from '@nxtgauge/ui/format';
import { useNow } from '@nxtgauge/ui/app-kit';
import type { ReactNode } from 'react';
import { useOwnApproval, type Thing } from './use-own-approval.ts';

const place = (position: number): string =>
  position === 1 ? 'It is the next one.' : `It is number ${formatCount(position)} in the queue.`;

/** The promise that came with sending it: the place in the queue and until when the answer is there. */
export function QueueWords({
  position,
  dueAt,
}: {
  position: number | null;
  dueAt: string | null;
}): ReactNode {
  const now = useNow();
  const late = dueAt !== null && Date.parse(dueAt) < now.getTime();
  return (
    <>
      {position === null ? '' : `${place(position)} `}
      {dueAt === null
        ? ''
        : late
          ? 'It takes longer than we promised; it is ahead of everything newer. '
          : `We answer by ${formatDateTime(dueAt, now)}. `}
    </>
  );
}

/** Where one's own thing stands in the queue; nothing when it does not wait. */
export function QueuePlace(thing: Thing): ReactNode {
  const approval = useOwnApproval(thing);
  if (approval?.status !== 'PENDING') return null;
  return <QueueWords position={approval.queuePosition} dueAt={approval.dueAt} />;
}
