import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorView } from '../app-kit/error-view.tsx';
import { Button } from '../primitives/button.tsx';
import { Loading, Skeleton, SkeletonRows } from '../primitives/skeleton.tsx';
import { EmptyState } from '../primitives/states.tsx';

/** What every route of one app shows while it waits, when it fails, and where there is nothing. */
export function createPageStates({ homeHref, signInHref }: { homeHref: string; signInHref: string }) {
  function PagePending(): ReactNode {
    return (
      <Loading label="Loading the page">
        <Skeleton className="mb-6 h-8 w-56" />
        <SkeletonRows rows={5} />
      </Loading>
    );
  }

  function PageError({ error, reset }: ErrorComponentProps): ReactNode {
    const router = useRouter();
    return (
      <div className="mx-auto max-w-5xl px-4">
        <ErrorView
          error={error}
          what="This page"
          signInHref={signInHref}
          onRetry={() => {
            reset();
            void router.invalidate();
          }}
        />
      </div>
    );
  }

  function PageMissing(): ReactNode {
    return (
      <EmptyState
        icon={<Compass />}
        title="There is no page at this address"
        action={<Button href={homeHref}>Go to your home page</Button>}
      >
        <p>The link may be old, or a letter went missing on the way.</p>
      </EmptyState>
    );
  }

  return { PagePending, PageError, PageMissing };
}
