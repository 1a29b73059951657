import { candidateProfiles } from '@nxtgauge/db/profiles';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { JsonResume, parseJsonResume } from '@nxtgauge/domain/json-resume';
import type { ImportResumeInput, MyResume, PrintedResume } from '@nxtgauge/domain/job-seekers';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { lockCandidateProfile, refreshSearchWords } from './internal.ts';

/** The résumé that forms hold, in the JSON Resume format; null before anything was taken over or imported. */
export async function myResume(ctx: ServiceCtx): Promise<z.infer<typeof MyResume>> {
  const actor = requireUser(ctx, 'job.apply');
  const [row] = await ctx.db
    .select({ resumeJson: candidateProfiles.resumeJson })
    .from(candidateProfiles)
    .where(eq(candidateProfiles.userId, actor.userId));
  return { resume: row?.resumeJson ? JsonResume.parse(row.resumeJson) : null };
}

/** Replaces the résumé that forms hold by an imported one. INVALID_INPUT, with the faults in words, for anything else. */
export async function importResume(
  ctx: ServiceCtx,
  input: z.infer<typeof ImportResumeInput>,
): Promise<z.infer<typeof MyResume>> {
  const actor = requireUser(ctx, 'job.apply');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const read = parseJsonResume(input.content);
  if (!read.ok) throw new AppError('INVALID_INPUT', read.faults.join(' '));
  await withTx(ctx, async (tx) => {
    const before = await lockCandidateProfile(tx, actor.userId);
    await tx.db
      .update(candidateProfiles)
      .set({ resumeJson: read.resume, updatedAt: tx.clock.now() })
      .where(eq(candidateProfiles.id, before.id));
    await refreshSearchWords(tx, actor.userId);
    await writeAudit(tx, {
      event: 'candidate_profile.import',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: before.id,
      module: 'candidates',
      summary: `${read.resume.work.length} jobs, ${read.resume.skills.length} skills`,
    });
  });
  return { resume: read.resume };
}

/** The same as a plain PDF, made where it holds nobody up. */
export async function printResume(ctx: ServiceCtx): Promise<z.infer<typeof PrintedResume>> {
  const actor = requireUser(ctx, 'job.apply');
  const { resume } = await myResume(ctx);
  if (!resume) throw notFound('résumé');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const bytes = await ctx.ports.resumes.print(resume);
  return { fileName: 'resume.pdf', base64: Buffer.from(bytes).toString('base64') };
}
