export const INDUSTRIES = [
  'strategy_consulting',
  'ma_finance',
  'full_service_consulting',
  'tech_consulting',
  'system_integrator',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const EXPERIENCE_LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;
export type ExperienceLevel = (typeof EXPERIENCE_LEVELS)[number];

export const STRUCTURE_CRITERIA = ['format', 'organization', 'tone', 'completeness'] as const;
export type StructureCriterion = (typeof STRUCTURE_CRITERIA)[number];

export const APPEAL_CRITERIA = [
  'achievement_relevance',
  'skills_alignment',
  'experience_fit',
  'competitive_positioning',
] as const;
export type AppealCriterion = (typeof APPEAL_CRITERIA)[number];

export type Criterion = StructureCriterion | AppealCriterion;

export const CRITERION_NAMES: Record<Criterion, string> = {
  format: 'Format',
  organization: 'Organisation',
  tone: 'Tone',
  completeness: 'Completeness',
  achievement_relevance: 'Achievements',
  skills_alignment: 'Skills',
  experience_fit: 'Experience',
  competitive_positioning: 'Standing out',
};

export const FEEDBACK_TYPES = ['strength', 'weakness', 'suggestion', 'error'] as const;
export const FEEDBACK_CATEGORIES = [
  'content',
  'formatting',
  'keywords',
  'grammar',
  'structure',
  'ats',
] as const;
export type FeedbackCategory = (typeof FEEDBACK_CATEGORIES)[number];

/** From the best down; a score belongs to the first band whose `from` it reaches. */
export const SCORE_BANDS = [
  { key: 'excellent', from: 80, name: 'Excellent' },
  { key: 'good', from: 70, name: 'Good' },
  { key: 'fair', from: 60, name: 'Fair' },
  { key: 'needs_work', from: 50, name: 'Needs work' },
  { key: 'weak', from: 0, name: 'Needs a fresh start' },
] as const;
export const SCORE_BAND_KEYS = ['excellent', 'good', 'fair', 'needs_work', 'weak'] as const;
export type ScoreBand = (typeof SCORE_BAND_KEYS)[number];
