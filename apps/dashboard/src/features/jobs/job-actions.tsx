import type { DeskJob } from '@nxtgauge/domain/jobs';
import { useNow } from '@nxtgauge/ui/app-kit';
import { Button, ConfirmDialog, IconButton, Menu, MenuItem, MenuLink, toast } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, Copy, Ellipsis, Eye, Pause, Play, Undo2, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { sitePaths } from '../../core/paths.ts';
import { CloseJobDialog } from './close-job-dialog.tsx';
import { daysLeft, isUnderWay } from './job-words.ts';
import { useJobSteps } from './use-job-mutations.ts';

const RENEW_WITHIN_DAYS = 5;

/** Renewals are few (BR-11), so they are offered near the end and not before. */
function renewLabel(job: DeskJob, now: Date): string | null {
  const left = daysLeft(job, now);
  if (left !== null) return left <= RENEW_WITHIN_DAYS && job.renewalsLeft > 0 ? 'Renew' : null;
  if (job.closeReason !== 'EXPIRED') return null;
  return job.renewalsLeft > 0 ? 'Open it again' : 'Send for review again';
}

/** What can be done with the whole job now. */
export function JobActions({ job }: { job: DeskJob }): ReactNode {
  const steps = useJobSteps();
  const navigate = useNavigate();
  const [asks, setAsks] = useState<'close' | 'withdraw' | null>(null);
  const renew = renewLabel(job, useNow());
  const jobId = job.id;
  const copy = async () => {
    const made = await steps.duplicate.mutateAsync({ jobId });
    toast.done('A copy is ready as a draft');
    await navigate({ to: '/jobs/$jobId/edit', params: { jobId: made.jobId } });
  };
  const failed = [steps.pause, steps.resume, steps.renew, steps.duplicate].find(
    ({ error }) => error !== null,
  );
  return (
    <>
      {renew !== null ? (
        <Button
          iconStart={<CalendarPlus />}
          loading={steps.renew.isPending}
          onClick={() => steps.renew.mutate({ jobId })}
        >
          {renew}
        </Button>
      ) : null}
      {job.pauseReason === 'OWNER' ? (
        <Button
          variant="act"
          iconStart={<Play />}
          loading={steps.resume.isPending}
          onClick={() => steps.resume.mutate({ jobId })}
        >
          Resume
        </Button>
      ) : null}
      <Menu trigger={<IconButton label="More about this job" icon={<Ellipsis />} />}>
        {job.slug !== null && job.status !== 'DRAFT' && job.publishedAt !== null ? (
          <MenuLink href={sitePaths.job(job.slug)} icon={<Eye />}>
            See the public page
          </MenuLink>
        ) : null}
        {job.status === 'LIVE' && job.pauseReason === null ? (
          <MenuItem icon={<Pause />} onClick={() => steps.pause.mutate({ jobId })}>
            Pause
          </MenuItem>
        ) : null}
        <MenuItem icon={<Copy />} onClick={() => void copy().catch(() => undefined)}>
          Make a copy
        </MenuItem>
        {job.status === 'PENDING' ? (
          <MenuItem icon={<Undo2 />} onClick={() => setAsks('withdraw')}>
            Take it back
          </MenuItem>
        ) : null}
        {job.status === 'CLOSED' && job.decideBy === null ? null : (
          <MenuItem icon={<X />} tone="danger" onClick={() => setAsks('close')}>
            {isUnderWay(job) ? 'Close the job' : 'Discard'}
          </MenuItem>
        )}
      </Menu>
      <MutationAlert error={failed?.error} className="basis-full" />
      <CloseJobDialog job={job} open={asks === 'close'} onClose={() => setAsks(null)} />
      <ConfirmDialog
        open={asks === 'withdraw'}
        onOpenChange={(open) => {
          steps.withdraw.reset();
          if (!open) setAsks(null);
        }}
        title="Take it back from review?"
        confirmLabel="Take it back"
        pendingLabel="Taking it back"
        onConfirm={() => steps.withdraw.mutateAsync({ jobId })}
      >
        It becomes a draft again, and what it cost comes back to your company.
        <MutationAlert error={steps.withdraw.error} />
      </ConfirmDialog>
    </>
  );
}
