import { AppLink, EmptyState } from '@nxtgauge/ui/primitives';
import { ChevronRight, Sun } from 'lucide-react';
import type { ReactNode } from 'react';

export type Todo = {
  id: string;
  icon: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  href: string;
};

/** What needs the person today, most pressing first; each line leads to where it is done. */
export function TodoList({ todos, empty }: { todos: readonly Todo[]; empty: ReactNode }): ReactNode {
  if (todos.length === 0) {
    return (
      <EmptyState size="inline" icon={<Sun />} title="Nothing needs you right now">
        {empty}
      </EmptyState>
    );
  }
  return (
    <ul className="overflow-hidden rounded-lg divide-y divide-line border border-line bg-paper-raised">
      {todos.map((todo) => (
        <li
          key={todo.id}
          className="relative flex items-center gap-3.5 px-4 py-3.5 transition-colors hover:bg-ink/4"
        >
          <span
            aria-hidden="true"
            className="flex size-9 shrink-0 items-center justify-center rounded-full bg-marigold-wash text-marigold-ink [&_svg]:size-4.5"
          >
            {todo.icon}
          </span>
          <span className="min-w-0 flex-1">
            <AppLink
              href={todo.href}
              className="font-medium wrap-anywhere text-ink no-underline after:absolute after:inset-0"
            >
              {todo.title}
            </AppLink>
            {todo.detail ? (
              <span className="mt-0.5 line-clamp-2 block text-sm wrap-anywhere text-ink-soft">
                {todo.detail}
              </span>
            ) : null}
          </span>
          <ChevronRight aria-hidden="true" className="size-4 text-ink-faint" />
        </li>
      ))}
    </ul>
  );
}
