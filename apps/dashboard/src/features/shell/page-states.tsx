import { ErrorView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, Loading, Skeleton, SkeletonRows } from '@nxtgauge/ui/primitives';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from './paths.ts';

/** The shape of a page before anything of it is known. */
export function PagePending(): ReactNode {
  return (
    <Loading label="Loading the page">
      <Skeleton className="mb-6 h-8 w-56" />
      <SkeletonRows rows={5} />
    </Loading>
  );
}

/** The same before it is known who is there. */
export function AppPending(): ReactNode {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-20">
      <PagePending />
    </div>
  );
}

export function PageError({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  return (
    <div className="mx-auto max-w-5xl px-4">
      <ErrorView
        error={error}
        what="This page"
        signInHref={paths.login}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}

export function PageMissing(): ReactNode {
  return (
    <EmptyState
      icon={<Compass />}
      title="There is no page at this address"
      action={<Button href={paths.home}>Go to your home page</Button>}
    >
      <p>The link may be old, or a letter went missing on the way.</p>
    </EmptyState>
  );
}
