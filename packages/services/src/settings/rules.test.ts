import { RUNTIME_CONFIG_NAMES, RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import type { ConfigEntry, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { addEmployee, loadPlaces, loadProfiles, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { runSweep } from '../jobs-runner/index.ts';
import { listConfigs, readConfig, restoreConfig, saveConfig } from './index.ts';

const database = await cloneDatabase();
const { sql } = database;
const parts = { clock: new MovableClock(), ports: new RecordingPorts() };
const visitor = contextOf(database, { ...parts, actor: anonymous });
const system = contextOf(database, { ...parts, actor: { kind: 'system', job: 'sweep.rating_priors' } });
let admin: ServiceCtx;
let support: ServiceCtx;

beforeAll(async () => {
  await loadRoles(database);
  admin = (await addEmployee(database, parts, 'Ruth Rules', 'admin')).ctx;
  support = (await addEmployee(database, parts, 'Support', 'support')).ctx;
});

async function entry(name: RuntimeConfigName): Promise<ConfigEntry> {
  const { items } = await listConfigs(admin);
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`${name} is not listed`);
  return found;
}
const audits = (name: string) => sql<{ event: string; action: string; by: string; changes: object }[]>`
  select a.event, a.action, a.actor_user_id as by,
    (select json_object_agg(c.field_name, json_build_array(c.old_value_text, c.new_value_text)) from audit_log_changes c where c.audit_log_id = a.id) as changes
  from audit_logs a where a.metadata_json ->> 'name' = ${name} order by a.id`;

describe('who may', () => {
  it('read, save and restore rules: nobody without the permission', async () => {
    const acts = [
      (ctx: ServiceCtx) => listConfigs(ctx),
      (ctx: ServiceCtx) => saveConfig(ctx, { name: 'wallet.rules', version: 1, value: { starterCoins: 31 } }),
      (ctx: ServiceCtx) => restoreConfig(ctx, { name: 'wallet.rules', version: 1 }),
    ];
    for (const act of acts) {
      expect(await reasonOf(act(visitor))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(system))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(support))).toBe('PERMISSION_MISSING');
    }
    expect(await readConfig(visitor, 'wallet.rules')).toEqual({ starterCoins: 30 });
    expect(await audits('wallet.rules')).toEqual([]);
  });
});

describe('a rule', () => {
  it('is listed with its default while nobody changed it', async () => {
    const { items } = await listConfigs(admin);
    expect(items.map(({ name }) => name)).toEqual(RUNTIME_CONFIG_NAMES);
    for (const item of items)
      expect(item).toEqual({
        name: item.name,
        value: RUNTIME_CONFIGS[item.name].value,
        version: 1,
        isDefault: true,
        fits: true,
        changedAt: null,
        changedBy: null,
      });
  });

  it.each(RUNTIME_CONFIG_NAMES.map((name) => ({ name })))(
    '$name can be saved as it is, which changes nothing',
    async ({ name }) => {
      const { value, version } = await entry(name);
      expect(await saveConfig(admin, { name, version, value })).toEqual({ name, version });
      expect(await audits(name)).toEqual([]);
    },
  );

  it('is saved with its next version, counts at once, and is on record field by field', async () => {
    const before = await readConfig(visitor, 'approvals.policy');
    const value = { ...before, claimMinutes: 20, auto: { ...before.auto, job: before.auto.lead } };
    expect(await saveConfig(admin, { name: 'approvals.policy', version: 1, value })).toEqual({
      name: 'approvals.policy',
      version: 2,
    });
    expect(await readConfig(visitor, 'approvals.policy')).toEqual({ ...value, version: 2 });
    expect(await entry('approvals.policy')).toMatchObject({
      version: 2,
      isDefault: false,
      changedAt: parts.clock.now().toISOString(),
      changedBy: 'Ruth Rules',
    });
    expect(await audits('approvals.policy')).toEqual([
      {
        event: 'runtime_config.save',
        action: 'CREATE',
        by: admin.actor.kind === 'employee' ? admin.actor.userId : '',
        changes: { claimMinutes: ['15', '20'], 'auto.job.on': ['false', 'true'], version: ['1', '2'] },
      },
    ]);
  });

  it('keeps its value when the new one does not fit, and says which field and why', async () => {
    const { value, version } = await entry('approvals.policy');
    const bad = { ...value, claimMinutes: 0, auto: {} };
    const refusal = await refusalOf(saveConfig(admin, { name: 'approvals.policy', version, value: bad }));
    expect(refusal?.reason).toBe('INVALID_INPUT');
    expect(refusal?.fieldErrors?.[0]).toEqual({ path: 'claimMinutes', message: 'Use 1 minute or more.' });
    expect(await entry('approvals.policy')).toMatchObject({ value, version });
    expect((await readConfig(visitor, 'approvals.policy')).claimMinutes).toBe(20);
  });

  it('refuses prices whose bands or limits contradict each other', async () => {
    const { value, version } = await entry('leads.pricing');
    const problems = async (change: object) =>
      (
        await refusalOf(saveConfig(admin, { name: 'leads.pricing', version, value: { ...value, ...change } }))
      )?.fieldErrors?.map(({ path }) => path);
    expect(await problems({ minCoins: 61 })).toEqual(['maxCoins']);
    const band = (upToInr: number | null) => ({ upToInr, factor: 10_000 });
    expect(await problems({ budgetBands: [band(null), band(500)] })).toEqual(['budgetBands']);
    expect(await problems({ budgetBands: [band(500), band(500)] })).toEqual(['budgetBands']);
    expect(await problems({ budgetBands: [] })).toEqual(['budgetBands']);
  });

  it('that somebody changed meanwhile is not saved over', async () => {
    const stale = {
      name: 'approvals.policy',
      version: 1,
      value: (await entry('approvals.policy')).value,
    } as const;
    const refusal = await refusalOf(saveConfig(admin, stale));
    expect(refusal).toMatchObject({ reason: 'RULE_CHANGED', details: { version: 2 } });
    expect(await reasonOf(restoreConfig(admin, stale))).toBe('RULE_CHANGED');
    expect((await entry('approvals.policy')).version).toBe(2);
  });

  it.each(['seo.rules', 'uploads.limits'] as const)(
    'saved by several at the same moment is saved by one: %s, first without a row and then with one',
    async (name) => {
      for (const version of [1, 2]) {
        const { value } = await entry(name);
        const first = Object.keys(value)[0] ?? '';
        const saves = Array.from({ length: 6 }, (_, i) =>
          reasonOf(saveConfig(admin, { name, version, value: { ...value, [first]: 10 * version + i } })),
        );
        const outcomes = await Promise.all(saves);
        expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === 'RULE_CHANGED')).toHaveLength(5);
        expect(await audits(name)).toHaveLength(version);
      }
    },
  );

  it('goes back to its default as one more version', async () => {
    await restoreConfig(admin, { name: 'approvals.policy', version: 2 });
    expect(await readConfig(visitor, 'approvals.policy')).toEqual({
      ...RUNTIME_CONFIGS['approvals.policy'].value,
      version: 3,
    });
    expect(await entry('approvals.policy')).toMatchObject({ version: 3, isDefault: true });
    expect((await audits('approvals.policy')).map(({ event }) => event)).toEqual([
      'runtime_config.save',
      'runtime_config.restore',
    ]);
  });

  it('that does not fit its schema any more is shown as such and can be put right', async () => {
    await sql`insert into runtime_configs (id, config_group, config_key, config_value_json)
      values (uuidv7(), 'wallet', 'rules', '{"starterCoins": -5}')`;
    expect(await entry('wallet.rules')).toMatchObject({ fits: false, value: { starterCoins: -5 } });
    await saveConfig(admin, { name: 'wallet.rules', version: 1, value: { starterCoins: 12 } });
    expect(await entry('wallet.rules')).toMatchObject({
      fits: true,
      value: { starterCoins: 12 },
      version: 2,
    });
  });
});

it('points of the ranking reach the stored order with the next nightly sweep', async () => {
  await loadPlaces(database);
  await loadProfiles(database, 40);
  await runSweep(system, 'sweep.rating_priors');
  const { value, version } = await entry('search.ranking');
  const quality = async () => {
    const [row] = await sql<{ sum: number }[]>`select sum(quality)::int as sum from profile_search`;
    return row?.sum ?? 0;
  };
  const before = await quality();
  await saveConfig(admin, { name: 'search.ranking', version, value: { ...value, perStar: 200 } });
  const [weights] = await sql<{ perStar: number }[]>`
    select (ranking_weights() ->> 'perStar')::int as "perStar"`;
  expect(weights?.perStar).toBe(200);
  expect(await quality()).toBe(before);
  expect((await runSweep(system, 'sweep.rating_priors')).refreshQuality).toBeGreaterThan(0);
  expect(await quality()).toBeGreaterThan(before);
});
