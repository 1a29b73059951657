import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn.ts';

/** A raised sheet with a hairline. Do not put cards in cards: inside, use hairlines. */
export function Card({ className, ...props }: ComponentProps<'section'>): ReactNode {
  return <section {...props} className={cn('rounded-lg border border-line bg-paper-raised', className)} />;
}

export function CardHeader({
  title,
  description,
  action,
  className,
}: {
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <header
      className={cn('flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-3', className)}
    >
      <div className="min-w-0">
        <h2 className="text-base font-semibold text-ink">{title}</h2>
        {description ? <p className="mt-0.5 text-sm text-ink-soft">{description}</p> : null}
      </div>
      {action ? <div className="flex shrink-0 gap-2">{action}</div> : null}
    </header>
  );
}

export function CardBody({ className, ...props }: ComponentProps<'div'>): ReactNode {
  return <div {...props} className={cn('px-5 pb-5 first:pt-5', className)} />;
}

export function CardFooter({ className, ...props }: ComponentProps<'footer'>): ReactNode {
  return (
    <footer
      {...props}
      className={cn(
        'flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3.5',
        className,
      )}
    />
  );
}

export type Definition = { term: ReactNode; value: ReactNode; hint?: ReactNode };

/** Names and values. `rows` puts the name left on wide screens; `stack` puts it above. */
export function DefinitionList({
  items,
  look = 'rows',
  className,
}: {
  items: readonly (Definition & { id: string })[];
  look?: 'rows' | 'stack';
  className?: string;
}): ReactNode {
  return (
    <dl
      className={cn(
        'text-sm',
        look === 'rows' ? 'divide-y divide-line' : 'grid gap-x-6 gap-y-4 sm:grid-cols-2',
        className,
      )}
    >
      {items.map((item) => (
        <div
          key={item.id}
          className={cn(
            look === 'rows' && 'grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]',
          )}
        >
          <dt className="text-ink-faint">{item.term}</dt>
          <dd className="min-w-0 wrap-anywhere text-ink">
            {item.value}
            {item.hint ? <span className="block text-ink-faint">{item.hint}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
