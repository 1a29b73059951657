export const RESUME_SECTION_TYPES = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
  'achievements',
  'other',
] as const;
export type ResumeSectionType = (typeof RESUME_SECTION_TYPES)[number];

/** A part of a résumé's text. Offsets count UTF-16 code units of the whole text; `end` is not part of it. */
export interface ResumeSection {
  type: ResumeSectionType;
  /** The heading as it stands in the text; null for what comes before the first one. */
  title: string | null;
  start: number;
  end: number;
}

/** Of one uploaded version, from the file's arrival to its sections. */
export const RESUME_STATUSES = ['pending', 'processing', 'completed', 'error'] as const;
export type ResumeStatus = (typeof RESUME_STATUSES)[number];
