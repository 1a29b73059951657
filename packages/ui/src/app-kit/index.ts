export { RoleSwitcher, UserMenu, type RoleChoice } from './account-menus.tsx';
export { AppShell, type AppShellProps } from './app-shell.tsx';
export { ErrorView, QueryView, type ErrorViewProps, type QueryViewProps } from './error-view.tsx';
export { errorMessage, hasReason, isRetryable, readError, type ReadError } from './errors.ts';
export { readLiveEvent, useLiveUpdates, type LiveEvent, type LiveHandlers } from './live-updates.ts';
export { useNow } from './use-now.ts';
export { activeHref, type NavItem } from './nav.ts';
export { PageHeader, PageSection, SplitView, type PageHeaderProps } from './page-header.tsx';
export { matchesKeys, ShortcutHelp, useShortcuts, type Shortcut } from './shortcuts.tsx';
export {
  appLinks,
  createAppQueryClient,
  createAppTrpc,
  type AppLinksOptions,
  type AppTrpc,
  type AppTrpcOptions,
} from './trpc.tsx';
