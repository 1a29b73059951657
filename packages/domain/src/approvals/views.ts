import type { InboxFilters } from './contracts.ts';

/** The views that everybody has; each is nothing but filters. */
export const BUILT_IN_VIEWS = [
  { key: 'all', name: 'Everything that waits', filters: {} },
  { key: 'overdue', name: 'Overdue', filters: { sla: 'overdue' } },
  { key: 'soon', name: 'Due soon', filters: { sla: 'soon' } },
  { key: 'high', name: 'High risk', filters: { risk: 'HIGH' } },
  { key: 'mine', name: 'Claimed by me', filters: { holder: 'me' } },
  { key: 'appeals', name: 'Appeals', filters: { origin: 'appeal' } },
  { key: 'sampled', name: 'Sample of the policy', filters: { origin: 'sampled' } },
] as const satisfies readonly { key: string; name: string; filters: InboxFilters }[];
