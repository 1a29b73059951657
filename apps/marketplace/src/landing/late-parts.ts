import { lazyRouteComponent } from '@tanstack/react-router';

/** Below the list and mostly to be read: in the browser these come alive after the list. */
export const LandingSections = lazyRouteComponent(() => import('./landing-sections.tsx'));
export const LandingPage = lazyRouteComponent(() => import('./landing-page.tsx'));

/**
 * Before a page is drawn: a part that is still being fetched then is sent behind the page and put in place by a script, so
 * that without scripts nobody would see it.
 */
export const lateParts = () => Promise.all([LandingSections.preload?.(), LandingPage.preload?.()]);
