import { promptUsageHistory, reviewRequests } from '@nxtgauge/db/resume-review';
import { newId } from '@nxtgauge/db/ids';
import type { PromptList, PromptLine } from '@nxtgauge/domain/resume-review';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addCandidate, addCompany, addEmployee, addResume, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { activePrompt } from './prompts.ts';
import { activatePrompt, installPrompts, listPrompts, writePrompt } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
await loadRoles(database);
const admin = await addEmployee(database, world, 'Nandita Admin', 'admin');
const support = await addEmployee(database, world, 'Sunil Support', 'support');
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const company = await addCompany(database, world);
await installPrompts(world.system);

const lineOf = ({ items }: PromptList, name: string): PromptLine => {
  const found = items.find((line) => line.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const inUse = async (name: string) => {
  const found = lineOf(await listPrompts(admin.ctx), name).versions.find(({ isActive }) => isActive);
  if (!found) throw new Error(`no ${name} in use`);
  return found;
};
const changed = (template: string, words: string) => `${words} ${template}`;

describe('who may', () => {
  it('read, write and activate: nobody without the permission', async () => {
    const { id } = await inUse('structure');
    const acts = [
      (ctx: typeof visitor) => listPrompts(ctx),
      (ctx: typeof visitor) => writePrompt(ctx, { fromId: id, template: 'x'.repeat(50) }),
      (ctx: typeof visitor) => activatePrompt(ctx, { promptId: id }),
    ];
    for (const act of acts) {
      expect(await reasonOf(act(visitor))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(world.system))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(company.admin.ctx))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(support.ctx))).toBe('PERMISSION_MISSING');
    }
    expect(await sql`select 1 from audit_logs where event like 'prompt.%'`).toHaveLength(0);
  });
});

describe('words for the model', () => {
  it('come as version 1, change only when a new version is put in use, and go back', async () => {
    const first = await inUse('structure');
    const template = changed(first.template, 'Be brief.');
    const written = lineOf(await writePrompt(admin.ctx, { fromId: first.id, template }), 'structure');
    expect(written.versions.map(({ version, isActive, byName }) => [version, isActive, byName])).toEqual([
      [2, false, 'Nandita Admin'],
      [1, true, null],
    ]);
    expect((await activePrompt(world.system, 'structure_agent')).version).toBe(1);
    await activatePrompt(admin.ctx, { promptId: written.versions[0]?.id ?? '' });
    expect(await activePrompt(world.system, 'structure_agent')).toMatchObject({ version: 2, template });
    await activatePrompt(admin.ctx, { promptId: first.id });
    await activatePrompt(admin.ctx, { promptId: first.id });
    expect((await activePrompt(world.system, 'structure_agent')).version).toBe(1);
    const audits = await sql`
      select a.event, c.old_value_text as old, c.new_value_text as new from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
      where a.event = 'prompt.activate' order by a.id`;
    expect(audits.map(({ old, new: next }) => [old, next])).toEqual([
      ['1', '2'],
      ['2', '1'],
    ]);
    expect(await sql`select 1 from audit_logs where event = 'prompt.write'`).toHaveLength(1);
  });

  it.each([
    ['a place that is gone', (t: string) => t.replaceAll('{role}', 'the role'), 'Missing: {role}.'],
    [
      'a place that nothing fills',
      (t: string) => `${t} {salary}`,
      'Nothing is known to fill in for {salary}.',
    ],
    ['a résumé out of its frame', (t: string) => t.replace('<<<RESUME\n', ''), 'between the lines'],
    ['a résumé that stands twice', (t: string) => `${t} {resume}`, 'between the lines'],
  ])('are refused with %s', async (_, spoil, words) => {
    const { id, template } = await inUse('appeal');
    const refusal = await refusalOf(writePrompt(admin.ctx, { fromId: id, template: spoil(template) }));
    expect(refusal).toMatchObject({ reason: 'INVALID_INPUT' });
    expect(refusal?.fieldErrors?.[0]?.message).toContain(words);
    expect(lineOf(await listPrompts(admin.ctx), 'appeal').versions).toHaveLength(1);
  });

  it('are written from the version in use, and never twice the same', async () => {
    const first = await inUse('base');
    const one = await writePrompt(admin.ctx, { fromId: first.id, template: changed(first.template, 'One.') });
    const second = lineOf(one, 'base').versions[0];
    const input = { fromId: second?.id ?? '', template: changed(first.template, 'Two.') };
    expect(await reasonOf(writePrompt(admin.ctx, input))).toBe('RULE_CHANGED');
    expect(
      await reasonOf(writePrompt(admin.ctx, { fromId: first.id, template: second?.template ?? '' })),
    ).toBe('INVALID_INPUT');
    expect(await reasonOf(writePrompt(admin.ctx, { ...input, fromId: newId() }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(activatePrompt(admin.ctx, { promptId: newId() }))).toBe('NO_SUCH_THING');
  });

  it('two who write at once get different numbers, and of two who activate one is in use', async () => {
    const first = await inUse('appeal');
    await Promise.all(
      ['Alpha.', 'Beta.', 'Gamma.'].map((words) =>
        writePrompt(admin.ctx, { fromId: first.id, template: changed(first.template, words) }),
      ),
    );
    const { versions } = lineOf(await listPrompts(admin.ctx), 'appeal');
    expect(versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    await Promise.all(versions.map(({ id }) => activatePrompt(admin.ctx, { promptId: id })));
    const after = lineOf(await listPrompts(admin.ctx), 'appeal').versions;
    expect(after.filter(({ isActive }) => isActive)).toHaveLength(1);
  });

  it('have figures of their calls, by version, of the last 90 days', async () => {
    const candidateId = await addCandidate(database, world, company);
    const byUserId = company.admin.userId;
    const resumeId = await addResume(database, world, { candidateId, byUserId });
    const reviewRequestId = newId();
    await database.db
      .insert(reviewRequests)
      .values({ id: reviewRequestId, resumeId, requestedByUserId: byUserId });
    const prompt = await inUse('structure');
    const now = world.clock.now();
    const call = (processingTimeMs: number, failure: string | null, usedAt = now) => ({
      promptId: prompt.id,
      promptVersion: 1,
      reviewRequestId,
      agentName: 'structure_agent',
      actualPrompt: '…',
      variablesUsed: {},
      failure,
      inputTokens: failure ? null : 100,
      outputTokens: failure ? null : 20,
      processingTimeMs,
      usedAt,
    });
    await database.db
      .insert(promptUsageHistory)
      .values([
        call(100, null),
        call(300, null),
        call(900, 'TIMEOUT'),
        call(5, null, new Date(now.getTime() - 91 * DAY_MS)),
      ]);
    expect((await inUse('structure')).usage).toEqual({
      calls: 3,
      failures: 1,
      inputTokens: 200,
      outputTokens: 40,
      medianMs: 300,
    });
    expect((await inUse('base')).usage).toBeNull();
    expect((await inUse('appeal')).usage).toMatchObject({ calls: 0, medianMs: null });
  });
});
