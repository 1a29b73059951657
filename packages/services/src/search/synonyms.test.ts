import { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { loadPlaces, loadProfiles, loadRoles, addEmployee } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { previewSynonym, searchProfiles } from '../profiles/index.ts';
import { installSynonyms, listMisses, listSynonyms, saveSynonym } from './index.ts';

const database = await cloneDatabase();
const parts = { clock: new MovableClock(), ports: new RecordingPorts() };
const visitor = contextOf(database, { ...parts, actor: anonymous });
const system = contextOf(database, { ...parts, actor: { kind: 'system', job: 'boot' } });
let admin: ServiceCtx;
let support: ServiceCtx;

const draft = {
  term: 'Chitrakār',
  expansions: ['profession:photographer'],
  language: 'hinglish',
  kind: 'HINGLISH',
  isActive: true,
} as const;
const found = async (text: string) => {
  const page = await searchProfiles(visitor, SearchProfilesInput.parse({ text }));
  return (JSON.parse(page) as { items: { professionKey: string }[] }).items;
};

beforeAll(async () => {
  await loadRoles(database);
  await loadPlaces(database);
  await loadProfiles(database, 300);
  await installSynonyms(system);
  admin = (await addEmployee(database, parts, 'Words Editor', 'admin')).ctx;
  support = (await addEmployee(database, parts, 'Support', 'support')).ctx;
}, 120_000);

describe('synonyms', () => {
  it('are seen, tried and changed only by whoever may change rules', async () => {
    const acts = [
      (ctx: ServiceCtx) => listSynonyms(ctx, { text: '', limit: 10 }),
      (ctx: ServiceCtx) => listMisses(ctx, { days: 30 }),
      (ctx: ServiceCtx) => saveSynonym(ctx, { ...draft, expansions: [...draft.expansions] }),
      (ctx: ServiceCtx) => previewSynonym(ctx, { query: 'pune' }),
    ];
    for (const act of acts) {
      expect(await reasonOf(act(visitor))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(support))).toBe('PERMISSION_MISSING');
    }
    expect(await reasonOf(installSynonyms(visitor))).toBe('PERMISSION_MISSING');
  });

  it('are installed once: what staff changed stays', async () => {
    const { items } = await listSynonyms(admin, { text: 'dilli', limit: 10 });
    const dilli = items.find(({ term }) => term === 'dilli');
    if (!dilli) throw new Error('no such entry');
    const { updatedAt: _updatedAt, ...entry } = dilli;
    await saveSynonym(admin, { ...entry, isActive: false });
    await installSynonyms(system);
    expect(
      (await listSynonyms(admin, { text: 'dilli', limit: 50 })).items.find(({ id }) => id === dilli.id)
        ?.isActive,
    ).toBe(false);
    await saveSynonym(admin, { ...entry, isActive: true });
  });

  it('are read page by page in one order', async () => {
    const terms: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, nextCursor } = await listSynonyms(admin, {
        text: '',
        limit: 37,
        ...(cursor ? { cursor } : {}),
      });
      terms.push(...items.map(({ term }) => term));
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    const rows = await database.sql<{ term: string }[]>`select term from search_synonyms order by term`;
    expect(terms).toEqual(rows.map(({ term }) => term));
  });

  it('change what is found, at once and as tried before, and each change is on record', async () => {
    expect(await found('chitrakar pune')).toEqual([]);
    const tried = await previewSynonym(admin, {
      query: 'chitrakar pune',
      change: { ...draft, expansions: [...draft.expansions] },
    });
    expect(tried.before.total).toBe(0);
    expect(tried.after?.understood).toBe('Photographer · Pune');
    expect(await found('chitrakar pune')).toEqual([]);
    const saved = await saveSynonym(admin, { ...draft, expansions: [...draft.expansions] });
    expect(saved.term).toBe('chitrakar');
    const cards = await found('chitrakar pune');
    expect(cards.length).toBe(Math.min(20, tried.after?.total ?? 0));
    expect(new Set(cards.map(({ professionKey }) => professionKey))).toEqual(new Set(['photographer']));
    const [audit] =
      await database.sql`select event, entity_label from audit_logs where entity_id = ${saved.id}`;
    expect(audit).toEqual({ event: 'search_synonym.save', entity_label: 'chitrakar' });
  });

  it('refuse a second entry for one term, an unknown place and a strange id', async () => {
    expect(await reasonOf(saveSynonym(admin, { ...draft, term: 'shaadi', expansions: ['wedding'] }))).toBe(
      'INVALID_INPUT',
    );
    expect(
      await reasonOf(saveSynonym(admin, { ...draft, term: 'atlas', expansions: ['place:atlantis'] })),
    ).toBe('INVALID_INPUT');
    expect(
      await reasonOf(
        saveSynonym(admin, { ...draft, id: crypto.randomUUID(), term: 'nobody', expansions: ['x'] }),
      ),
    ).toBe('NO_SUCH_THING');
  });
});
