import { candidateProfiles } from '@nxtgauge/db/profiles';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { JsonResume, readFields } from '@nxtgauge/domain/json-resume';
import { MAX_SKILLS, RESUME_FIELDS, SaveCandidateProfileInput } from '@nxtgauge/domain/job-seekers';
import type {
  MyCandidateProfile,
  ResumeField,
  ResumeFieldPreview,
  ResumeFields,
  TakeOverFieldsInput,
} from '@nxtgauge/domain/job-seekers';
import { indianDay } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { getResume, ownShelf } from '../resumes/index.ts';
import { lockCandidateProfile, refreshSearchWords } from './internal.ts';
import type { CandidateProfileRow } from './internal.ts';
import { readCandidateProfile } from './read-candidate-profile.ts';

const { shape } = SaveCandidateProfileInput;

interface Taken {
  /** Columns that the field writes. */
  profile: Partial<Pick<CandidateProfileRow, 'headline' | 'bio' | 'experienceYears' | 'skills'>>;
  /** Parts of the résumé that the field writes. */
  resume: Partial<JsonResume>;
  lines: string[];
  problem: string | null;
}

const refusalOf = (schema: z.ZodType, value: unknown): string | null =>
  schema.safeParse(value).error?.issues[0]?.message ?? null;

/** What each field of this version would write. */
async function readVersion(ctx: ServiceCtx, resumeId: string, userId: string) {
  const shelf = await ownShelf(ctx, userId);
  const [own] = await ctx.sql`select 1 from resumes where id = ${resumeId} and candidate_id = ${shelf}`;
  if (!own) throw notFound('résumé');
  const version = await getResume(ctx, { resumeId });
  if (version.text === null) {
    throw new AppError('RESUME_NOT_READY', 'This version is not read yet. Wait a moment and look again.');
  }
  const asOf = indianDay(ctx.clock.now()).slice(0, 7);
  const { resume, years } = readFields(version.text, version.sections, asOf);
  const { basics, work, education, certificates } = resume;
  const skills = resume.skills.map(({ name }) => name.slice(0, 60)).slice(0, MAX_SKILLS);
  const fine = { problem: null, profile: {} };
  const found: Record<ResumeField, Taken> = {
    contact: {
      ...fine,
      resume: { basics: { name: basics.name, email: basics.email, phone: basics.phone } },
      lines: [basics.name, basics.email, basics.phone].filter((line) => line !== undefined),
    },
    headline: {
      profile: { headline: basics.label ?? null },
      resume: { basics: { label: basics.label } },
      lines: basics.label ? [basics.label] : [],
      problem: refusalOf(shape.headline, basics.label ?? null),
    },
    summary: {
      profile: { bio: basics.summary?.slice(0, 2_000) ?? null },
      resume: { basics: { summary: basics.summary } },
      lines: basics.summary ? [basics.summary] : [],
      problem: refusalOf(shape.bio, basics.summary?.slice(0, 2_000) ?? null),
    },
    experienceYears: {
      profile: { experienceYears: years },
      resume: {},
      lines: years === null ? [] : [String(years)],
      problem: refusalOf(shape.experienceYears, years),
    },
    skills: {
      profile: { skills },
      resume: { skills: resume.skills },
      lines: skills,
      problem: refusalOf(shape.skills, skills),
    },
    work: {
      ...fine,
      resume: { work },
      lines: work.map(({ position, name, startDate, endDate }) =>
        [position, name, startDate && `${startDate} to ${endDate ?? 'now'}`].filter(Boolean).join(', '),
      ),
    },
    education: {
      ...fine,
      resume: { education },
      lines: education.map(({ studyType, institution, endDate }) =>
        [studyType, institution, endDate].filter(Boolean).join(', '),
      ),
    },
    certificates: { ...fine, resume: { certificates }, lines: certificates.map(({ name }) => name) },
  };
  return { versionNumber: version.versionNumber, found };
}

const nowOf = (profile: MyCandidateProfile): Partial<Record<ResumeField, string[]>> => ({
  headline: profile.headline ? [profile.headline] : [],
  summary: profile.bio ? [profile.bio] : [],
  experienceYears: profile.experienceYears === null ? [] : [String(profile.experienceYears)],
  skills: profile.skills,
});

/** What was read of an own version, field by field, beside what the profile holds now. Nothing is written. */
export async function readResumeFields(
  ctx: ServiceCtx,
  input: { resumeId: string },
): Promise<z.infer<typeof ResumeFields>> {
  const actor = requireUser(ctx, 'job.apply');
  const { versionNumber, found } = await readVersion(ctx, input.resumeId, actor.userId);
  const now = nowOf(await readCandidateProfile(ctx));
  return {
    versionNumber,
    fields: RESUME_FIELDS.flatMap((field): ResumeFieldPreview[] => {
      const { lines, problem } = found[field];
      return lines.length === 0 ? [] : [{ field, lines, now: now[field] ?? [], problem }];
    }),
  };
}

/** Writes the chosen fields of an own version into the profile and into the résumé that forms hold. Skills are added to. */
export async function takeOverFields(
  ctx: ServiceCtx,
  input: z.infer<typeof TakeOverFieldsInput>,
): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx, 'job.apply');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const { found } = await readVersion(ctx, input.resumeId, actor.userId);
  const chosen = input.fields.map((field) => found[field]);
  const problem = chosen.find((taken) => taken.problem !== null)?.problem;
  if (problem) throw new AppError('INVALID_INPUT', problem);
  await withTx(ctx, async (tx) => {
    const before = await lockCandidateProfile(tx, actor.userId);
    const profile = Object.assign({}, ...chosen.map((taken) => taken.profile)) as Taken['profile'];
    if (profile.skills) {
      const all = [...before.skills, ...profile.skills];
      profile.skills = [...new Map(all.map((skill) => [skill.toLowerCase(), skill])).values()].slice(
        0,
        MAX_SKILLS,
      );
    }
    const kept = JsonResume.parse(before.resumeJson ?? {});
    const parts = chosen.map((taken) => taken.resume);
    const resumeJson = JsonResume.parse({
      ...kept,
      ...Object.assign({}, ...parts),
      basics: Object.assign({}, kept.basics, ...parts.map(({ basics }) => withoutGaps(basics ?? {}))),
    });
    await tx.db
      .update(candidateProfiles)
      .set({ ...profile, resumeJson, updatedAt: tx.clock.now() })
      .where(eq(candidateProfiles.id, before.id));
    await refreshSearchWords(tx, actor.userId);
    await writeAudit(tx, {
      event: 'candidate_profile.take_over',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: before.id,
      module: 'candidates',
      changes: Object.fromEntries(
        Object.entries(profile).map(([field, value]) => [field, [Reflect.get(before, field), value]]),
      ),
      metadata: { resumeId: input.resumeId, fields: input.fields.join(' ') },
    });
  });
  return readCandidateProfile(ctx);
}

const withoutGaps = (basics: JsonResume['basics']): JsonResume['basics'] =>
  Object.fromEntries(Object.entries(basics).filter(([, value]) => value !== undefined));
