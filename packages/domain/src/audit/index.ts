export const AUDIT_ACTIONS = [
  'CREATE',
  'UPDATE',
  'DELETE',
  'APPROVE',
  'REJECT',
  'VIEW',
  'EXPORT',
  'LOGIN',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export const AUDIT_ACTOR_TYPES = ['USER', 'EMPLOYEE', 'SYSTEM', 'CRON', 'ANONYMOUS', 'GATEWAY'] as const;
export type AuditActorType = (typeof AUDIT_ACTOR_TYPES)[number];
export const AUDIT_SOURCES = ['UI', 'API', 'WORKER', 'CRON'] as const;
export type AuditSource = (typeof AUDIT_SOURCES)[number];
export const AUDIT_STATUSES = ['SUCCESS', 'FAILED'] as const;
export type AuditStatus = (typeof AUDIT_STATUSES)[number];
