export { createPageStates } from './page-states.tsx';
export { createRouterLink } from './router-link.tsx';
