import { Lock, SearchX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { cn } from './cn.ts';

type FrameProps = {
  icon: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `page` stands alone, `inline` sits inside a card or a table. */
  size?: 'page' | 'inline';
  tone?: string;
  role?: 'alert';
  className?: string;
};

function Frame({
  icon,
  title,
  children,
  action,
  size = 'page',
  tone,
  role,
  className,
}: FrameProps): ReactNode {
  return (
    <div
      role={role}
      className={cn(
        'mx-auto flex max-w-md flex-col items-center text-center',
        size === 'page' ? 'py-16' : 'py-8',
        className,
      )}
    >
      <span
        className={cn(
          'mb-4 flex size-12 items-center justify-center rounded-full bg-paper-sunk text-ink-soft [&_svg]:size-6',
          tone,
        )}
      >
        {icon}
      </span>
      <h2 className={cn('font-semibold text-ink', size === 'page' ? 'text-lg' : 'text-base')}>{title}</h2>
      {children ? <div className="mt-1.5 flex flex-col gap-1.5 text-sm text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

/** What this place is for, and the first step. */
export function EmptyState({
  icon = <SearchX />,
  ...props
}: Omit<FrameProps, 'icon' | 'tone' | 'role'> & { icon?: ReactNode }): ReactNode {
  return <Frame {...props} icon={icon} />;
}

export type ErrorStateProps = {
  /** What happened: "Your leads did not load". */
  title: ReactNode;
  /** What is safe: "Nothing you typed is lost". */
  safe?: ReactNode;
  /** What to do, when trying again is not all. */
  children?: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
  action?: ReactNode;
  requestId?: string | null;
  size?: 'page' | 'inline';
  className?: string;
};

export function ErrorState({
  title,
  safe,
  children,
  onRetry,
  retrying = false,
  action,
  requestId,
  size,
  className,
}: ErrorStateProps): ReactNode {
  return (
    <Frame
      role="alert"
      icon={<TriangleAlert />}
      tone="bg-brick-wash text-brick"
      title={title}
      size={size}
      className={className}
      action={
        onRetry || action ? (
          <>
            {onRetry ? (
              <Button onClick={onRetry} loading={retrying} loadingLabel="Trying again">
                Try again
              </Button>
            ) : null}
            {action}
          </>
        ) : undefined
      }
    >
      {safe ? <p>{safe}</p> : null}
      {children}
      {requestId ? <RequestId id={requestId} /> : null}
    </Frame>
  );
}

/** The number support asks for, out of the way until it is wanted. */
export function RequestId({ id }: { id: string }): ReactNode {
  return (
    <details className="text-xs text-ink-faint">
      <summary className="mx-auto w-fit rounded-sm underline-offset-4 hover:underline">
        Details for support
      </summary>
      <p className="mt-1">
        Request <code className="rounded-sm bg-paper-sunk px-1.5 py-0.5 break-all select-all">{id}</code>
      </p>
    </details>
  );
}

/** Says what is closed and whom to ask. */
export function NoPermission({
  title = 'This page is not open to you',
  ask,
  action,
  size,
  className,
}: {
  title?: ReactNode;
  /** Whom to ask: "Ask an admin of your company to give you the recruiter role." */
  ask: ReactNode;
  action?: ReactNode;
  size?: 'page' | 'inline';
  className?: string;
}): ReactNode {
  return (
    <Frame icon={<Lock />} title={title} action={action} size={size} className={className}>
      <p>{ask}</p>
    </Frame>
  );
}
