import type { DeskJobRow } from '@nxtgauge/domain/jobs';
import { StatusPill } from '@nxtgauge/ui/primitives';
import { Check, CircleDashed, Clock, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { JOB_CLOSE_WORDS, JOB_STATUS_WORDS } from './job-words.ts';

const ICONS = { DRAFT: <CircleDashed />, PENDING: <Clock />, LIVE: <Check />, CLOSED: undefined } as const;

export function JobStatusPill({
  job,
}: {
  job: Pick<DeskJobRow, 'status' | 'closeReason' | 'pauseReason'>;
}): ReactNode {
  if (job.pauseReason !== null) {
    return (
      <StatusPill tone="act" icon={<Pause />}>
        {job.pauseReason === 'OWNER' ? 'Paused' : 'Paused: answers due'}
      </StatusPill>
    );
  }
  const { label, tone } = JOB_STATUS_WORDS[job.status];
  const filled = job.closeReason === 'FILLED';
  return (
    <StatusPill tone={filled ? 'leaf' : tone} icon={ICONS[job.status]}>
      {job.closeReason === null ? label : JOB_CLOSE_WORDS[job.closeReason]}
    </StatusPill>
  );
}
