import { createPageStates, createRouterLink } from '@nxtgauge/ui/router-kit';
import { isOwnPath, paths } from './paths.ts';

export const { PagePending, PageError, PageMissing } = createPageStates({
  homeHref: paths.home,
  signInHref: paths.login,
});
export const RouterLink = createRouterLink(isOwnPath);
