import { checkRule, RUNTIME_CONFIG_NAMES, RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import type { ConfigEntry, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { changedFields } from './flat-fields.ts';
import { FIRST_VERSION } from './write-config.ts';

interface Row {
  name: string;
  value: Record<string, unknown>;
  version: number;
  isActive: boolean;
  changedAt: Date | null;
  changedBy: string | null;
}

/** Every rule as it is now, with who changed it last. One that does not fit its schema is shown too, so that it can be put right. */
export async function listConfigs(ctx: ServiceCtx): Promise<{ items: ConfigEntry[] }> {
  requireEmployee(ctx, 'settings.edit');
  const rows = await ctx.sql<Row[]>`
    select c.config_group || '.' || c.config_key as name, c.config_value_json as value, c.version, c.is_active as "isActive",
      last.created_at as "changedAt", who.full_name as "changedBy"
    from runtime_configs c
    left join lateral (
      select a.created_at, a.actor_user_id from audit_logs a
      where a.entity_type = 'runtime_config' and a.entity_id = c.id order by a.id desc limit 1
    ) last on true
    left join user_identities who on who.user_id = last.actor_user_id`;
  const stored = new Map(rows.map((row) => [row.name, row]));
  return { items: RUNTIME_CONFIG_NAMES.map((name) => entryOf(name, stored.get(name))) };
}

function entryOf(name: RuntimeConfigName, row: Row | undefined): ConfigEntry {
  const standard = RUNTIME_CONFIGS[name].value;
  const kept = row?.isActive ? row.value : standard;
  const checked = checkRule(name, kept);
  const value = checked.ok ? checked.value : kept;
  return {
    name,
    value: { ...value },
    version: row?.version ?? FIRST_VERSION,
    isDefault: Object.keys(changedFields(standard, value)).length === 0,
    fits: checked.ok,
    changedAt: row?.changedAt?.toISOString() ?? null,
    changedBy: row?.changedBy ?? null,
  };
}
