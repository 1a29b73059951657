import { newId } from '@nxtgauge/db/ids';
import { runtimeConfigs } from '@nxtgauge/db/settings';
import { AppError } from '@nxtgauge/domain/errors';
import { checkRule, RUNTIME_CONFIGS, RULE_WORDS } from '@nxtgauge/domain/settings';
import type { SaveConfigInput, SavedConfig } from '@nxtgauge/domain/settings';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { changedFields } from './flat-fields.ts';
import { forgetConfigs, ofConfig } from './read-config.ts';

/** A rule without a row is its default, and that is version 1. */
export const FIRST_VERSION = 1;

const changedMeanwhile = (version: number) =>
  new AppError(
    'RULE_CHANGED',
    'Somebody changed this rule in the meantime. Close this, read it again, and change it then.',
    { details: { version } },
  );

/**
 * Puts a whole value in the place of a rule's, when its version is still the one that was read. The version goes up by
 * one, also inside the value where decisions keep it. A value that says the same changes nothing.
 */
export async function writeConfig(
  ctx: ServiceCtx,
  event: 'runtime_config.save' | 'runtime_config.restore',
  { name, version, value }: SaveConfigInput,
): Promise<SavedConfig> {
  const actor = requireEmployee(ctx, 'settings.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const checked = checkRule(name, { ...value, version: version + 1 });
  if (!checked.ok)
    throw new AppError('INVALID_INPUT', 'Some numbers do not fit. Nothing was changed.', {
      fieldErrors: checked.problems,
    });
  const saved = await withTx(ctx, async (tx) => {
    const { where } = ofConfig(name);
    const [before] = await tx.db.select().from(runtimeConfigs).where(where).for('update');
    const current = before?.version ?? FIRST_VERSION;
    if (current !== version) throw changedMeanwhile(current);
    const old = before?.isActive ? before.configValueJson : RUNTIME_CONFIGS[name].value;
    const changes = changedFields(old, checked.value);
    if (Object.keys(changes).length === 0) return { name, version };
    const id = await putRow(tx, { name, version, value: checked.value }, before?.id);
    await writeAudit(tx, {
      event,
      action: before ? 'UPDATE' : 'CREATE',
      entityType: 'runtime_config',
      entityId: id,
      entityLabel: RULE_WORDS[name].title,
      module: 'settings',
      changes: { ...changes, version: [version, version + 1] },
      metadata: { name },
    });
    return { name, version: version + 1 };
  });
  forgetConfigs(ctx);
  return saved;
}

async function putRow(
  tx: TxCtx,
  { name, version, value }: SaveConfigInput,
  known: string | undefined,
): Promise<string> {
  const now = tx.clock.now();
  const next = { configValueJson: value, version: version + 1, isActive: true, updatedAt: now };
  if (known !== undefined) {
    await tx.db.update(runtimeConfigs).set(next).where(eq(runtimeConfigs.id, known));
    return known;
  }
  const { group, key } = ofConfig(name);
  const [row] = await tx.db
    .insert(runtimeConfigs)
    .values({
      id: newId(),
      configGroup: group,
      configKey: key,
      description: RUNTIME_CONFIGS[name].description,
      createdAt: now,
      ...next,
    })
    .onConflictDoNothing()
    .returning({ id: runtimeConfigs.id });
  // There was no row to lock: whoever put one in first has won.
  if (!row) throw changedMeanwhile(version + 1);
  return row.id;
}
