import { newId } from '@nxtgauge/db/ids';
import type { AuditAction, AuditActorType, AuditStatus } from '@nxtgauge/domain/audit';
import { actorUserId } from '../context/index.ts';
import type { Actor, ServiceCtx, TxCtx } from '../context/index.ts';

export interface AuditEntry {
  /** `entity.verb`, the same grammar as permissions. */
  event: string;
  action: AuditAction;
  entityType: string;
  /** Null when it was tried on something that does not exist, e.g. a login to an unknown address. */
  entityId: string | null;
  entityLabel?: string;
  /** SUCCESS unless said otherwise. */
  status?: AuditStatus;
  module: string;
  summary?: string;
  /** Old and new value by field; secrets and contact data come masked. */
  changes?: Record<string, [before: unknown, after: unknown]>;
  metadata?: Record<string, string | number | boolean | null>;
}

const ACTOR_TYPES: Record<Actor['kind'], AuditActorType> = {
  anonymous: 'ANONYMOUS',
  user: 'USER',
  employee: 'EMPLOYEE',
  system: 'SYSTEM',
  gateway: 'GATEWAY',
};

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The columns of an audit row as one JSON object, for statements that write it themselves. */
export function auditRow(ctx: ServiceCtx, entry: AuditEntry) {
  return {
    id: newId(),
    actor_user_id: actorUserId(ctx.actor),
    actor_employee_id: ctx.actor.kind === 'employee' ? ctx.actor.employeeId : null,
    actor_type: ACTOR_TYPES[ctx.actor.kind],
    action: entry.action,
    event: entry.event,
    entity_type: entry.entityType,
    entity_id: entry.entityId,
    entity_label: entry.entityLabel ?? null,
    module_key: entry.module,
    source_type: ctx.source,
    request_id: ctx.requestId,
    correlation_id: ctx.requestId,
    ip_address: ctx.ip,
    user_agent: ctx.userAgent,
    status: entry.status ?? 'SUCCESS',
    summary: entry.summary ?? null,
    metadata_json: entry.metadata ?? null,
    created_at: ctx.clock.now().toISOString(),
  };
}

/** The field changes of an entry as rows, for the same statements. */
export function auditChangeRows(ctx: ServiceCtx, auditLogId: string, changes: AuditEntry['changes']) {
  return Object.entries(changes ?? {})
    .map(([field, [before, after]]) => [field, asText(before), asText(after)] as const)
    .filter(([, before, after]) => before !== after)
    .map(([field_name, old_value_text, new_value_text]) => ({
      id: newId(),
      audit_log_id: auditLogId,
      field_name,
      old_value_text,
      new_value_text,
      created_at: ctx.clock.now().toISOString(),
    }));
}

/** Writes who did what with which fields, in the same transaction as the change itself: without it there is no change. */
export async function writeAudit(tx: TxCtx, entry: AuditEntry): Promise<void> {
  const row = auditRow(tx, entry);
  const changes = auditChangeRows(tx, row.id, entry.changes);
  await tx.sql`
    with logged as (
      insert into audit_logs
      select * from jsonb_populate_record(null::audit_logs, ${JSON.stringify(row)}::jsonb)
    )
    insert into audit_log_changes
    select * from jsonb_populate_recordset(null::audit_log_changes, ${JSON.stringify(changes)}::jsonb)`;
}
