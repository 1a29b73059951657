import { z } from 'zod';
import { CANDIDATE_VISIBILITIES } from '../candidates/index.ts';
import { withoutContactData } from '../contact-data/index.ts';
import { Paise } from '../money/index.ts';
import { Id, line, prose, Slug } from '../text/index.ts';
import { JsonResume, MAX_JSON_RESUME_CHARACTERS } from '../json-resume/index.ts';
import { readBlockKey } from './block-key.ts';

export const MAX_PREFERRED_ROLES = 8;
export const MAX_SKILLS = 40;
export const MAX_BLOCKS = 100;

const word = withoutContactData(line(60));

/** What companies read before they may write to somebody; so no text of it may hold contact details. */
export const SaveCandidateProfileInput = z.strictObject({
  headline: withoutContactData(line(120)).nullable(),
  bio: withoutContactData(prose(2_000)).nullable(),
  preferredRoles: z.array(word).max(MAX_PREFERRED_ROLES, `Name at most ${MAX_PREFERRED_ROLES}.`),
  skills: z.array(word).max(MAX_SKILLS, `Name at most ${MAX_SKILLS}.`),
  placeSlug: Slug.nullable(),
  openToRemote: z.boolean(),
  experienceYears: z.int('Use whole years.').min(0).max(70, 'Enter at most 70 years.').nullable(),
  /** Paise a year. */
  expectedSalaryInr: Paise.nullable(),
  noticeDays: z.int('Use whole days.').min(0).max(365, 'Enter at most 365 days.').nullable(),
});
export type SaveCandidateProfileInput = z.infer<typeof SaveCandidateProfileInput>;

export const CandidateBlock = z.object({
  id: z.uuid(),
  /** A GSTIN or a domain. */
  key: z.string(),
  /** Whose it is, when it is a company here. */
  companyName: z.string().nullable(),
});
export type CandidateBlock = z.infer<typeof CandidateBlock>;

export const MyCandidateProfile = SaveCandidateProfileInput.extend({
  /** False until something was saved. */
  started: z.boolean(),
  placeName: z.string().nullable(),
  visibility: z.enum(CANDIDATE_VISIBILITIES),
  blocks: z.array(CandidateBlock),
  /** The domain of the person's own work address, unless it is blocked already. */
  suggestedBlock: z.string().nullable(),
});
export type MyCandidateProfile = z.infer<typeof MyCandidateProfile>;

export const SetCandidateVisibilityInput = z.strictObject({ visibility: z.enum(CANDIDATE_VISIBILITIES) });

export const BlockCompanyInput = z.strictObject({
  key: line(200).superRefine((text, context) => {
    if (readBlockKey(text) === null) {
      context.addIssue({
        code: 'custom',
        message: 'Enter a domain such as company.in, an address at it, or a GSTIN of 15 characters.',
      });
    }
  }),
});
export const UnblockCompanyInput = z.strictObject({ blockId: Id });

/** What of a résumé can be taken over, one by one. */
export const RESUME_FIELDS = [
  'contact',
  'headline',
  'summary',
  'experienceYears',
  'skills',
  'work',
  'education',
  'certificates',
] as const;
export type ResumeField = (typeof RESUME_FIELDS)[number];
export const ReadResumeFieldsInput = z.strictObject({ resumeId: Id });
export const ResumeFieldPreview = z.object({
  field: z.enum(RESUME_FIELDS),
  /** What was read, a line each. */
  lines: z.array(z.string()),
  /** What the profile holds now; empty when nothing. */
  now: z.array(z.string()),
  /** Why it cannot be taken over as it is. */
  problem: z.string().nullable(),
});
export type ResumeFieldPreview = z.infer<typeof ResumeFieldPreview>;
export const ResumeFields = z.object({ versionNumber: z.int(), fields: z.array(ResumeFieldPreview) });
export const TakeOverFieldsInput = z.strictObject({
  resumeId: Id,
  fields: z.array(z.enum(RESUME_FIELDS)).min(1, 'Choose at least one.').max(RESUME_FIELDS.length),
});

export const MyResume = z.object({ resume: JsonResume.nullable() });
export const ImportResumeInput = z.strictObject({ content: z.string().max(MAX_JSON_RESUME_CHARACTERS) });
/** A file as base64. */
export const PrintedResume = z.object({ fileName: z.string(), base64: z.string() });
