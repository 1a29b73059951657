import { seedDemo } from '@nxtgauge/db/demo';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import { installSynonyms } from '../search/index.ts';
import { DEVANAGARI, HINGLISH, LATIN, measure, MISSPELT, report, summarize, TRUTH_SQL } from './index.ts';
import type { Measured } from './index.ts';

const database = await cloneDatabase({ poolSize: 1 });
const parts = { clock: new MovableClock(), ports: new RecordingPorts() };
const queries = [...LATIN, ...DEVANAGARI, ...HINGLISH, ...MISSPELT];
let measured: Measured[] = [];

beforeAll(async () => {
  await seedDemo(database.url);
  await installSynonyms(contextOf(database, { ...parts, actor: { kind: 'system', job: 'boot' } }));
  await database.sql.unsafe(TRUTH_SQL);
  measured = await measure(contextOf(database, { ...parts, actor: anonymous }), queries);
}, 300_000);

describe('the labelled set', () => {
  it('has enough of each kind, and each query has somebody to find', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    for (const list of [LATIN, DEVANAGARI, HINGLISH, MISSPELT])
      expect(list.length).toBeGreaterThanOrEqual(25);
    expect(queries.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(30);
    expect(measured.filter(({ relevant }) => relevant === 0).map(({ text }) => text)).toEqual([]);
  });

  it('finds nine of ten, and the first right one near the top', () => {
    console.log(report(measured));
    for (const list of [measured, measured.filter(({ heldOut }) => heldOut)]) {
      const { recall, mrr } = summarize(list);
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(mrr).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('would notice a search that ignores what the words mean', async () => {
    const typed = await measure(
      contextOf(database, { ...parts, ports: new RecordingPorts(), actor: anonymous }),
      queries,
      { exact: true },
    );
    expect(summarize(typed).recall).toBeLessThan(0.8);
  });
});
