export { readEntitlements } from './read-entitlements.ts';
export { returnEntitlement, useEntitlement } from './use-entitlement.ts';
export type { EntitlementUse } from './use-entitlement.ts';
