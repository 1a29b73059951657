import type { ReactNode } from 'react';

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="sr-only">{children}</span>;
}

/** First thing on the page: jumps over the navigation. `target` is the id of the main element. */
export function SkipLink({
  target = 'main',
  children = 'Skip to the content',
}: {
  target?: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <a
      href={`#${target}`}
      className="sr-only z-50 rounded-md bg-ink px-4 py-2 font-medium text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
    >
      {children}
    </a>
  );
}
