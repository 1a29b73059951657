import type { CameFrom } from '@nxtgauge/domain/applications';
import { Button } from '@nxtgauge/ui/primitives';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths, paths } from '../shell/paths.ts';
import { useAlive } from '../shell/use-alive.ts';
import type { Job } from './job-head.ts';

/** Keeps a job for later; a visitor signs in first and comes back. */
export function SaveJob({ job, from }: { job: Job; from: CameFrom | undefined }): ReactNode {
  const alive = useAlive();
  const me = trpc.identity.me.useQuery(undefined, { staleTime: 5 * 60_000 }).data ?? null;
  const utils = trpc.useUtils();
  const kept = trpc.jobAlerts.isSaved.useQuery({ jobId: job.id }, { enabled: me !== null });
  const set = trpc.jobAlerts.setSaved.useMutation({
    onSuccess: (state) => utils.jobAlerts.isSaved.setData({ jobId: job.id }, state),
  });
  const saved = kept.data?.saved ?? false;
  if (me === null) {
    return (
      <Button
        variant="outline"
        href={appPaths.login(paths.job(job.slug, from))}
        iconStart={<Bookmark />}
        className="w-full"
      >
        Save
      </Button>
    );
  }
  return (
    <Button
      variant="outline"
      iconStart={saved ? <BookmarkCheck /> : <Bookmark />}
      aria-pressed={saved}
      disabled={!alive}
      loading={set.isPending}
      onClick={() => set.mutate({ jobId: job.id, saved: !saved })}
      className="w-full"
    >
      {saved ? 'Saved' : 'Save'}
    </Button>
  );
}
