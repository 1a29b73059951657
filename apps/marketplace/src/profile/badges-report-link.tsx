import type { PublicProfile } from '@nxtgauge/domain/profiles';
import { Flag } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths, paths } from '../shell/paths.ts';
import { useReviewWords } from './review-words.ts';

const ReportDialog = lazy(() => import('./badges-report.tsx'));
const LOOK =
  'inline-flex min-h-8 items-center gap-1.5 rounded-sm text-sm text-ink-faint underline-offset-4 hover:text-ink hover:underline';

/** Reports a review, a profile or a job to a moderator; a visitor signs in first and comes back. */
export function ReportLink({
  kind,
  entityId,
  label,
  name,
  backTo,
}: {
  kind: 'review' | 'profile' | 'job';
  entityId: string;
  /** What it says; `name` is the whole of it for a screen reader. */
  label: string;
  name: string;
  backTo: string;
}): ReactNode {
  const words = useReviewWords();
  const me = trpc.identity.me.useQuery(undefined, { staleTime: 5 * 60_000 }).data ?? null;
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (done)
    return (
      <p role="status" className="text-sm text-ink-faint">
        {words.reported}
      </p>
    );
  const inside = (
    <>
      <Flag aria-hidden="true" className="size-4" />
      {label}
    </>
  );
  if (me === null) {
    return (
      <a href={appPaths.login(backTo)} rel="nofollow" aria-label={name} className={LOOK}>
        {inside}
      </a>
    );
  }
  return (
    <>
      <button type="button" aria-label={name} onClick={() => setOpen(true)} className={LOOK}>
        {inside}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <ReportDialog
            kind={kind}
            entityId={entityId}
            title={name}
            onDone={() => setDone(true)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

export function ReportProfile({ profile }: { profile: PublicProfile }): ReactNode {
  const words = useReviewWords();
  return (
    <ReportLink
      kind="profile"
      entityId={profile.id}
      label={words.reportProfile}
      name={words.reportProfile}
      backTo={paths.profile(profile.slug)}
    />
  );
}
