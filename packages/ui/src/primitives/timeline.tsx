import { Check, Circle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

export type TimelineItem = {
  id: string;
  title: ReactNode;
  /** Already written: "12 Nov, 4:30 pm". */
  time?: ReactNode;
  body?: ReactNode;
  icon?: ReactNode;
  /** done: happened · now: waits here · next: still to come · stopped: it ended here. */
  state?: 'done' | 'now' | 'next' | 'stopped';
};

const MARKS = {
  done: { look: 'border-leaf bg-leaf-wash text-leaf', icon: <Check />, word: 'Done: ' },
  now: {
    look: 'border-marigold-edge bg-marigold text-on-marigold',
    icon: <span className="size-2 rounded-full bg-current" />,
    word: 'Now: ',
  },
  next: { look: 'border-line-strong bg-paper text-ink-faint', icon: <Circle />, word: 'Still to come: ' },
  stopped: { look: 'border-brick bg-brick-wash text-brick', icon: <X />, word: 'Ended: ' },
} as const;

/** What happened to a request, a booking, a payment, oldest first. */
export function Timeline({
  items,
  className,
}: {
  items: readonly TimelineItem[];
  className?: string;
}): ReactNode {
  return (
    <ol className={cn('flex flex-col', className)}>
      {items.map((item, index) => {
        const state = item.state ?? 'done';
        const mark = MARKS[state];
        const last = index === items.length - 1;
        const nextState = items[index + 1]?.state ?? 'done';
        return (
          <li key={item.id} className="relative flex gap-3 pb-5 last:pb-0">
            {last ? null : (
              <span
                aria-hidden="true"
                className={cn(
                  'absolute top-6 bottom-0 left-[0.6875rem] border-l',
                  nextState === 'next' ? 'border-dashed border-line-strong' : 'border-line-strong',
                )}
              />
            )}
            <span
              aria-hidden="true"
              className={cn(
                'flex size-6 shrink-0 items-center justify-center rounded-full border [&_svg]:size-3.5',
                mark.look,
                state === 'next' && '[&_svg]:hidden',
              )}
            >
              {item.icon ?? mark.icon}
            </span>
            <div className="min-w-0 flex-1 pt-0.5">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
                <span className={cn('font-medium', state === 'next' ? 'text-ink-soft' : 'text-ink')}>
                  <span className="sr-only">{mark.word}</span>
                  {item.title}
                </span>
                {item.time ? <span className="num text-xs text-ink-faint">{item.time}</span> : null}
              </p>
              {item.body ? <div className="mt-0.5 text-sm text-ink-soft">{item.body}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
