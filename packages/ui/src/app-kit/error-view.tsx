import { FileQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../primitives/button.tsx';
import { Loading } from '../primitives/skeleton.tsx';
import { EmptyState, ErrorState, NoPermission } from '../primitives/states.tsx';
import { readError } from './errors.ts';

export type ErrorViewProps = {
  error: unknown;
  /** What did not come, as the subject of a sentence: "Your leads". */
  what: string;
  onRetry?: () => void;
  retrying?: boolean;
  /** Where signing in happens. */
  signInHref?: string;
  /** Whom to ask when it is closed to this person. */
  ask?: ReactNode;
  size?: 'page' | 'inline';
};

/** Chooses the right words for any failed call: sign in, no permission, not there, or went wrong. */
export function ErrorView({
  error,
  what,
  onRetry,
  retrying,
  signInHref,
  ask,
  size,
}: ErrorViewProps): ReactNode {
  const read = readError(error);
  if (read.status === 401 && signInHref !== undefined) {
    return (
      <NoPermission
        size={size}
        title="Sign in to go on"
        ask="You are signed out. What you saved is still in your account."
        action={
          <Button href={signInHref} variant="act">
            Sign in
          </Button>
        }
      />
    );
  }
  if (read.status === 403) {
    return <NoPermission size={size} ask={ask ?? read.message} />;
  }
  if (read.status === 404) {
    return (
      <EmptyState size={size} icon={<FileQuestion />} title="There is nothing here">
        <p>{read.message}</p>
      </EmptyState>
    );
  }
  return (
    <ErrorState
      size={size}
      title={`${what} did not load`}
      safe="Nothing you saved is lost."
      onRetry={onRetry}
      retrying={retrying}
      requestId={read.requestId}
    >
      <p>{read.message}</p>
    </ErrorState>
  );
}

type QueryLike<Data> = {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  isFetching?: boolean;
  refetch: () => unknown;
};

export type QueryViewProps<Data> = Omit<ErrorViewProps, 'error' | 'onRetry' | 'retrying'> & {
  query: QueryLike<Data>;
  /** The shape of the content, from the skeleton pieces. */
  skeleton: ReactNode;
  isEmpty?: (data: Data) => boolean;
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
};

/** The four faces of a query: skeleton, error, empty, content. Content stays while it refreshes. */
export function QueryView<Data>({
  query,
  skeleton,
  isEmpty,
  empty,
  children,
  ...error
}: QueryViewProps<Data>): ReactNode {
  if (query.data !== undefined) {
    return empty !== undefined && isEmpty?.(query.data) ? empty : children(query.data);
  }
  if (query.error) {
    return (
      <ErrorView
        {...error}
        error={query.error}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching ?? false}
      />
    );
  }
  return <Loading label={`Loading ${error.what.toLowerCase()}`}>{skeleton}</Loading>;
}
