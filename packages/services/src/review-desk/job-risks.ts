import { lintJob } from '@nxtgauge/domain/jobs';
import type { ServiceCtx } from '../context/index.ts';
import type { RiskSignal } from './risk-signals.ts';

interface LintedRow {
  title: string;
  description: string | null;
  salary: { minInr: number; maxInr: number } | null;
}

/** What the lint says of a job beyond contact data and fees, which are looked for in every text. */
export async function jobRisks(ctx: ServiceCtx, jobId: string): Promise<RiskSignal[]> {
  const [job] = await ctx.sql<LintedRow[]>`
    select title, description, salary_range_json as salary from jobs where id = ${jobId}`;
  if (!job) return [];
  return lintJob({ ...job, description: job.description ?? '' }).flatMap(
    ({ rule, message }): RiskSignal[] => {
      if (rule === 'CONTACT_DATA' || rule === 'FEE_DEMAND') return [];
      return rule === 'BIASED_WORDING'
        ? [{ kind: 'BIASED_WORDING', level: 'warn', text: message }]
        : [{ kind: 'THIN_JOB', level: 'info', text: message }];
    },
  );
}
