import { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { searchProfiles } from '../profiles/index.ts';
import type { LabelledQuery } from './labelled-query.ts';

export interface Measured extends LabelledQuery {
  /** Profiles that are right. */
  relevant: number;
  /** Right ones among the first ten, of as many as could be there. */
  recall: number;
  /** One divided by the place of the first right one. */
  reciprocal: number;
  first: string[];
}
export interface Summary {
  queries: number;
  recall: number;
  mrr: number;
}

const TOP = 10;

/** Asks each query as a visitor types it, without filters, and compares with what the rule says; `truth` must exist. */
export async function measure(
  ctx: ServiceCtx,
  queries: readonly LabelledQuery[],
  extra: { exact?: true } = {},
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const query of queries) {
    const rows = await ctx.sql.unsafe<{ id: string }[]>(`select id from truth where ${query.right}`);
    const right = new Set(rows.map(({ id }) => id));
    const input = SearchProfilesInput.parse({ text: query.text, limit: TOP, ...extra });
    const { items } = JSON.parse(await searchProfiles(ctx, input)) as {
      items: { id: string; slug: string }[];
    };
    const hits = items.filter(({ id }) => right.has(id)).length;
    const firstHit = items.findIndex(({ id }) => right.has(id));
    measured.push({
      ...query,
      relevant: right.size,
      recall: right.size === 0 ? 0 : hits / Math.min(TOP, right.size),
      reciprocal: firstHit < 0 ? 0 : 1 / (firstHit + 1),
      first: items.map(({ slug }) => slug),
    });
  }
  return measured;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const summarize = (measured: readonly Measured[]): Summary => ({
  queries: measured.length,
  recall: mean(measured.map(({ recall }) => recall)),
  mrr: mean(measured.map(({ reciprocal }) => reciprocal)),
});

const thousandths = (share: number) => Math.round(share * 1000) / 1000;

/** The table of the four classes, of what was held out and of everything. */
export function report(measured: readonly Measured[]): string {
  const rows: [string, readonly Measured[]][] = [
    ...[...Map.groupBy(measured, (one) => one.class)].map(([name, list]): [string, Measured[]] => [
      name,
      list,
    ]),
    ['held out', measured.filter(({ heldOut }) => heldOut)],
    ['tuned on', measured.filter(({ heldOut }) => !heldOut)],
    ['all', measured],
  ];
  return [
    '| Queries | number | recall@10 | MRR |',
    '|---|---|---|---|',
    ...rows.map(([name, list]) => {
      const { queries, recall, mrr } = summarize(list);
      return `| ${name} | ${queries} | ${thousandths(recall)} | ${thousandths(mrr)} |`;
    }),
  ].join('\n');
}
