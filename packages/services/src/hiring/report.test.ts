import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { FUNNEL_STEPS, HiringReport } from '@nxtgauge/domain/hiring';
import { HOUR_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import {
  exportReport,
  listApplications,
  moveApplication,
  readReport,
  rejectApplication,
  undoRejections,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 4 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');

/** Always the same walk: a failing run can be looked at again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

interface Told {
  application_id: string;
  kind: string;
  to_stage_id: string | null;
  to_status: string | null;
  created_at: Date;
}
const PLACES = new Set(['APPLIED', 'MOVED', 'REJECTED', 'REJECTION_UNDONE', 'WITHDRAWN', 'HIRED']);

const reportOf = async (jobId: string) =>
  HiringReport.strict().parse(JSON.parse(await readReport(senior.ctx, { jobId })));

/** The report once more, by hand from the events. */
async function recount(jobId: string, stageIds: string[]) {
  const events = await sql<Told[]>`
    select application_id, kind, to_stage_id, to_status, created_at from application_events where job_id = ${jobId}
    order by created_at, id`;
  const lives = Map.groupBy(
    events.filter(({ kind }) => PLACES.has(kind)),
    (event) => event.application_id,
  );
  const reached = FUNNEL_STEPS.map(() => 0);
  const hours = new Map<string, number[]>(stageIds.map((id) => [id, []]));
  const there = new Map<string, number>(stageIds.map((id) => [id, 0]));
  let rejected = 0;
  for (const life of lives.values()) {
    const furthest = Math.max(...life.map(({ to_status }) => FUNNEL_STEPS.indexOf(to_status as never)));
    for (let step = 0; step <= furthest; step++) reached[step] = (reached[step] ?? 0) + 1;
    life.forEach((event, i) => {
      const next = life[i + 1];
      if (event.kind === 'REJECTED' && next?.kind !== 'REJECTION_UNDONE') rejected += 1;
      if (!event.to_stage_id) return;
      if (next)
        hours
          .get(event.to_stage_id)
          ?.push((next.created_at.getTime() - event.created_at.getTime()) / HOUR_MS);
      else there.set(event.to_stage_id, (there.get(event.to_stage_id) ?? 0) + 1);
    });
  }
  const at = (sorted: number[], share: number) => {
    if (sorted.length === 0) return null;
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? 0;
    return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place % 1);
  };
  return {
    reached,
    rejected,
    stages: stageIds.map((id) => {
      const sorted = (hours.get(id) ?? []).toSorted((a, b) => a - b);
      return {
        stays: sorted.length,
        medianHours: at(sorted, 0.5),
        p90Hours: at(sorted, 0.9),
        thereNow: there.get(id),
      };
    }),
  };
}

it.each([7, 1_947, 90_210])(
  'what it says is what the events say, whatever happened (walk %i)',
  async (seed) => {
    const next = numbers(seed);
    const job = await addOpenJob(database, world, company);
    const reasonId = newId();
    await database.db.insert(rejectionReasons).values({
      id: reasonId,
      companyProfileId: company.id,
      code: `T${seed}`,
      label: 'Too far away',
      reasonGroup: 'NEITHER',
      candidateWords: 'Place and hours do not fit together this time.',
    });
    const people: { id: string; stage: number; rejected: boolean }[] = [];
    for (let step = 0; step < 120; step++) {
      world.clock.advance(HOUR_MS * next(20) + 60_000 * next(60));
      // What a process remembers of a report must not outlive the next event.
      if (step % 10 === 0) await reportOf(job.id);
      const one = people[next(Math.max(people.length, 1))];
      if (!one || next(6) === 0) {
        const { applicationId } = await addApplicant(database, world, job);
        people.push({ id: applicationId, stage: 0, rejected: false });
      } else if (one.rejected) {
        const { results } = await undoRejections(senior.ctx, { applicationIds: [one.id] });
        one.rejected = results[0]?.result !== 'DONE';
      } else if (next(5) === 0) {
        await rejectApplication(senior.ctx, { applicationId: one.id, reasonId, delay: 'USUAL' });
        one.rejected = true;
      } else {
        const to = next(4);
        await moveApplication(senior.ctx, {
          applicationId: one.id,
          fromStageId: job.stageIds[one.stage] ?? '',
          toStageId: job.stageIds[to] ?? '',
        });
        one.stage = to;
      }
    }
    const report = await reportOf(job.id);
    const counted = await recount(job.id, job.stageIds);
    expect(report.funnel.map(({ reached }) => reached)).toEqual(counted.reached);
    expect(report.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(counted.rejected);
    expect(report.sources.reduce((sum, { applied }) => sum + applied, 0)).toBe(people.length);
    report.stages.forEach((stage, i) => {
      const hand = counted.stages[i];
      expect(stage.stays).toBe(hand?.stays);
      expect(stage.thereNow).toBe(hand?.thereNow);
      expect(stage.medianHours ?? -1).toBeCloseTo(hand?.medianHours ?? -1, 3);
      expect(stage.p90Hours ?? -1).toBeCloseTo(hand?.p90Hours ?? -1, 3);
    });
    const { text } = await exportReport(senior.ctx, { jobId: job.id });
    expect(text).toContain(`Applied,${counted.reached[0]}`);
  },
);

it('the list pages without a gap in every order, and filters', async () => {
  const job = await addOpenJob(database, world, company);
  for (let i = 0; i < 9; i++) {
    await addApplicant(database, world, job, {
      name: `Person ${i}`,
      values: { matchScore: i % 3 === 0 ? null : i * 10, knockedOut: i === 4 },
    });
    world.clock.advance(60_000);
  }
  const input = { jobId: job.id, blind: false, limit: 4 };
  const names = async (order: 'LONGEST_WAITING' | 'NEWEST' | 'BEST_MATCH') => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = JSON.parse(
        await listApplications(senior.ctx, { ...input, order, ...(cursor ? { cursor } : {}) }),
      ) as { items: { name: string }[]; nextCursor: string | null };
      found.push(...page.items.map(({ name }) => name.slice(-1)));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found.join('');
  };
  expect(await names('LONGEST_WAITING')).toBe('012345678');
  expect(await names('NEWEST')).toBe('876543210');
  expect((await names('BEST_MATCH')).slice(0, 6)).toBe('875421');
  const filtered = await listApplications(senior.ctx, {
    ...input,
    order: 'NEWEST',
    minScore: 40,
    knockedOut: false,
    text: 'person',
  });
  expect((JSON.parse(filtered) as { items: unknown[] }).items).toHaveLength(3);
});
