import type { z } from 'zod';
import { prompts } from '@nxtgauge/db/resume-review';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_PROMPT_VERSIONS, PROMPT_USAGE_DAYS, templateFaults } from '@nxtgauge/domain/resume-review';
import type {
  PromptIdInput,
  PromptLine,
  PromptList,
  PromptUsage,
  PromptVersion,
  WritePromptInput,
} from '@nxtgauge/domain/resume-review';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { and, asc, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

type PromptRow = typeof prompts.$inferSelect;

interface ListedRow extends Omit<PromptLine, 'versions'>, Omit<PromptVersion, 'usage'> {
  usage: PromptUsage;
}

/** The words for every agent with all their versions, and how each did lately. */
export async function listPrompts(ctx: ServiceCtx): Promise<PromptList> {
  requireEmployee(ctx, 'settings.edit');
  const since = addMs(ctx.clock.now(), -PROMPT_USAGE_DAYS * DAY_MS);
  const rows = await ctx.sql<ListedRow[]>`
    select p.agent_type as "agentType", p.name, p.variables, p.id, p.version, p.template, p.is_active as "isActive",
      who.full_name as "byName", json_instant(p.created_at) as "writtenAt",
      (select jsonb_build_object('calls', count(*), 'failures', count(h.failure),
          'inputTokens', coalesce(sum(h.input_tokens), 0), 'outputTokens', coalesce(sum(h.output_tokens), 0),
          'medianMs', round(percentile_cont(0.5) within group (order by h.processing_time_ms)))
        from prompt_usage_history h where h.prompt_id = p.id and h.used_at >= ${since}) as usage
    from prompts p left join user_identities who on who.user_id = p.created_by_user_id
    order by array_position(array['base_agent', 'structure_agent', 'appeal_agent'], p.agent_type), p.name, p.version desc
    limit ${3 * MAX_PROMPT_VERSIONS}`;
  const lines = Map.groupBy(rows, ({ agentType, name }) => `${agentType} ${name}`);
  return {
    items: [...lines.values()].flatMap((versions) => {
      const [newest] = versions;
      if (!newest) return [];
      const { agentType, name, variables } = newest;
      return [{ agentType, name, variables, versions: versions.map(versionOf) }];
    }),
    model: ctx.ports.reviewerModel?.model ?? null,
  };
}

/** What every agent is told first goes along with each question, which is counted where it was asked. */
function versionOf(row: ListedRow): PromptVersion {
  const { id, version, template, isActive, byName, writtenAt } = row;
  const usage = row.agentType === 'base_agent' ? null : row.usage;
  return { id, version, template, isActive, byName, writtenAt, usage };
}

/** Writes the next version from the one in use; it counts when somebody puts it in use. RULE_CHANGED when another one is by now. */
export async function writePrompt(
  ctx: ServiceCtx,
  { fromId, template }: z.infer<typeof WritePromptInput>,
): Promise<PromptList> {
  const actor = requireEmployee(ctx, 'settings.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  await withTx(ctx, async (tx) => {
    const line = await lockLine(tx, fromId);
    const from = line.find(({ id }) => id === fromId);
    if (!from?.isActive) throw changedMeanwhile();
    const faults = templateFaults(template, from);
    if (faults.length > 0) {
      throw new AppError('INVALID_INPUT', 'These words cannot be used. Nothing was saved.', {
        fieldErrors: [{ path: 'template', message: faults.join(' ') }],
      });
    }
    if (line.some((known) => known.template === template)) {
      throw new AppError(
        'INVALID_INPUT',
        'There is a version with exactly these words. Put that one in use.',
      );
    }
    if (line.length >= MAX_PROMPT_VERSIONS) {
      throw new AppError(
        'INVALID_INPUT',
        `There are ${MAX_PROMPT_VERSIONS} versions, which is as many as can be.`,
      );
    }
    const version = Math.max(...line.map((known) => known.version)) + 1;
    const id = newId();
    const now = tx.clock.now();
    await tx.db.insert(prompts).values({
      ...from,
      id,
      template,
      version,
      isActive: false,
      createdByUserId: actor.userId,
      createdAt: now,
      updatedAt: now,
    });
    await writeAudit(tx, {
      event: 'prompt.write',
      action: 'CREATE',
      entityType: 'prompt',
      entityId: id,
      entityLabel: `${from.name}, version ${version}`,
      module: 'resume_review',
      changes: { template: [from.template, template] },
      metadata: { agent: from.agentType, version, fromVersion: from.version },
    });
  });
  return listPrompts(ctx);
}

/** Puts a version in use, a new one or an earlier one; the next question is asked with it. */
export async function activatePrompt(
  ctx: ServiceCtx,
  { promptId }: z.infer<typeof PromptIdInput>,
): Promise<PromptList> {
  const actor = requireEmployee(ctx, 'settings.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  await withTx(ctx, async (tx) => {
    const line = await lockLine(tx, promptId);
    const wanted = line.find(({ id }) => id === promptId);
    const before = line.find(({ isActive }) => isActive);
    if (!wanted || wanted.isActive) return;
    const updatedAt = tx.clock.now();
    if (before) {
      await tx.db.update(prompts).set({ isActive: false, updatedAt }).where(eq(prompts.id, before.id));
    }
    await tx.db.update(prompts).set({ isActive: true, updatedAt }).where(eq(prompts.id, wanted.id));
    await writeAudit(tx, {
      event: 'prompt.activate',
      action: 'UPDATE',
      entityType: 'prompt',
      entityId: wanted.id,
      entityLabel: `${wanted.name}, version ${wanted.version}`,
      module: 'resume_review',
      changes: { version_in_use: [before?.version ?? null, wanted.version] },
      metadata: { agent: wanted.agentType },
    });
  });
  return listPrompts(ctx);
}

/** All versions of the same words. Their first one is the mutex of the line, so two who write get different numbers. */
async function lockLine(tx: TxCtx, promptId: string): Promise<PromptRow[]> {
  const [one] = await tx.db.select().from(prompts).where(eq(prompts.id, promptId));
  if (!one) throw notFound('prompt');
  const sameLine = and(eq(prompts.agentType, one.agentType), eq(prompts.name, one.name));
  await tx.db.select().from(prompts).where(sameLine).orderBy(asc(prompts.version)).limit(1).for('update');
  return tx.db.select().from(prompts).where(sameLine);
}

const changedMeanwhile = () =>
  new AppError(
    'RULE_CHANGED',
    'Somebody put another version in use in the meantime. Close this, read it, and write from that one.',
  );
