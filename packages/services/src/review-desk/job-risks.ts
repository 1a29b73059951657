import { JobContent, lintJob } from '@nxtgauge/domain/jobs';
import type { ServiceCtx } from '../context/index.ts';
import { contentOf } from '../jobs/job-content.ts';
import type { RiskSignal, RiskSubject } from './risk-signals.ts';

/** What the lint says of a job, or of an edit of one, beyond contact data and fees, which are looked for in every text. */
export async function jobRisks(
  ctx: ServiceCtx,
  { entityId, revisionId }: Pick<RiskSubject, 'entityId' | 'revisionId'>,
): Promise<RiskSignal[]> {
  const [job] = await ctx.sql<{ payload: unknown }[]>`
    select (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from jobs where id = ${entityId}`;
  if (!job) return [];
  const content = job.payload ? JobContent.parse(job.payload) : await contentOf(ctx, entityId);
  return lintJob(content).flatMap(({ rule, message }): RiskSignal[] => {
    if (rule === 'CONTACT_DATA' || rule === 'FEE_DEMAND') return [];
    return rule === 'BIASED_WORDING'
      ? [{ kind: 'BIASED_WORDING', level: 'warn', text: message }]
      : [{ kind: 'THIN_JOB', level: 'info', text: message }];
  });
}
