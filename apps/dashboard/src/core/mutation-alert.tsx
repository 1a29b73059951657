import { readError } from '@nxtgauge/ui/app-kit';
import { cn, Notice, RequestId } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** Why an act did not happen, with the number that support asks for. Nothing while there is no error. */
export function MutationAlert({
  error,
  children,
  className,
}: {
  error: unknown;
  /** What to do now, when the message alone does not say it. */
  children?: ReactNode;
  className?: string;
}): ReactNode {
  if (error === null || error === undefined) return null;
  const read = readError(error);
  return (
    <Notice tone="brick" title={read.message} className={cn('[&_summary]:mx-0', className)}>
      {children ? <div>{children}</div> : null}
      {read.requestId ? <RequestId id={read.requestId} /> : null}
    </Notice>
  );
}
