import { createPageStates, createRouterLink } from '@nxtgauge/ui/router-kit';
import type { ReactNode } from 'react';
import { isOwnPath, paths } from './paths.ts';

export const { PagePending, PageError, PageMissing } = createPageStates({
  homeHref: paths.home,
  signInHref: paths.login,
});
export const RouterLink = createRouterLink(isOwnPath);

/** The shape of a page before it is known who is there. */
export function AppPending(): ReactNode {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-20">
      <PagePending />
    </div>
  );
}
