import type { Place } from '@nxtgauge/domain/places';
import { Button } from '@nxtgauge/ui/primitives';
import { BellPlus } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths } from '../shell/paths.ts';
import { useAlive } from '../shell/use-alive.ts';
import { jobsHref, type JobSearch } from './job-search.ts';

const SaveSearchDialog = lazy(() => import('./save-search-dialog.tsx'));

/** Keeps this search and asks how often to hear of new jobs; a visitor signs in first and comes back. */
export function SaveSearch({ search, place }: { search: JobSearch; place: Place | null }): ReactNode {
  const me = trpc.identity.me.useQuery(undefined, { staleTime: 5 * 60_000 }).data ?? null;
  const alive = useAlive();
  const [open, setOpen] = useState(false);
  const look = { variant: 'quiet', size: 'sm', iconStart: <BellPlus /> } as const;
  if (me === null) {
    return (
      <Button {...look} href={appPaths.login(jobsHref(search))}>
        Save this search
      </Button>
    );
  }
  return (
    <>
      <Button {...look} disabled={!alive} onClick={() => setOpen(true)}>
        Save this search
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <SaveSearchDialog search={search} place={place} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
