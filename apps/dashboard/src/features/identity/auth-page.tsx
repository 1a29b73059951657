import { Logo, AppLink, SkipLink, ThemeSwitch } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { sitePaths } from '../../core/paths.ts';

/** The quiet page around signing in: logo home, one column, nothing else to do. */
export function AuthPage({
  title,
  description,
  children,
  foot,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}): ReactNode {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex h-14 items-center justify-between border-b border-line px-4">
        <AppLink href={sitePaths.home} aria-label="Nxtgauge, home" className="rounded-sm no-underline">
          <Logo />
        </AppLink>
        <ThemeSwitch />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-md flex-1 px-4 py-10 outline-none sm:py-16"
      >
        <h1 className="text-xl font-semibold">{title}</h1>
        {description ? <div className="mt-1.5 text-sm text-ink-soft">{description}</div> : null}
        <div className="mt-7">{children}</div>
        {foot ? <p className="mt-8 border-t border-line pt-5 text-sm text-ink-soft">{foot}</p> : null}
      </main>
    </div>
  );
}
