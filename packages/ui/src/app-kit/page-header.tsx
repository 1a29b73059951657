import type { ReactNode } from 'react';
import { Breadcrumbs } from '../primitives/breadcrumbs.tsx';
import { cn } from '../primitives/cn.ts';

export type PageHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  breadcrumbs?: readonly { label: string; href?: string }[];
  /** Beside the title: a `StatusPill`. */
  status?: ReactNode;
  /** Buttons, the act last. */
  actions?: ReactNode;
  className?: string;
};

/** The one h1 of a page. */
export function PageHeader({
  title,
  description,
  breadcrumbs,
  status,
  actions,
  className,
}: PageHeaderProps): ReactNode {
  return (
    <header className={cn('mb-6 flex flex-col gap-3', className)}>
      {breadcrumbs ? <Breadcrumbs items={breadcrumbs} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-semibold">
            <span className="min-w-0 wrap-anywhere">{title}</span>
            {status}
          </h1>
          {description ? <p className="mt-1 max-w-prose text-sm text-ink-soft">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}

/** A part of a page with a hairline above and a heading. */
export function PageSection({
  title,
  description,
  action,
  children,
  className,
}: {
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <section className={cn('mt-8 first:mt-0', className)}>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2 className="text-base font-semibold">{title}</h2>
          {description ? <p className="text-sm text-ink-soft">{description}</p> : null}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** List left, record right; on phones the record covers the list and `onClose` leads back. */
export function SplitView({
  list,
  record,
  listLabel,
  className,
}: {
  list: ReactNode;
  /** null while nothing is open. */
  record: ReactNode | null;
  listLabel: string;
  className?: string;
}): ReactNode {
  const open = record !== null;
  return (
    <div className={cn('grid lg:h-[calc(100dvh-3.5rem)] lg:grid-cols-[22rem_minmax(0,1fr)]', className)}>
      <section
        aria-label={listLabel}
        className={cn('min-w-0 overflow-y-auto border-line lg:border-r', open && 'hidden lg:block')}
      >
        {list}
      </section>
      <section aria-label="Open record" className={cn('min-w-0 overflow-y-auto', !open && 'hidden lg:block')}>
        {record ?? (
          <p className="flex h-full items-center justify-center p-8 text-sm text-ink-faint">
            Choose one from the list to see it here.
          </p>
        )}
      </section>
    </div>
  );
}
