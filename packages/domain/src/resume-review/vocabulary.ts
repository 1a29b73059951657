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

export const REVIEW_TYPES = ['comprehensive', 'quick_scan', 'ats_check'] as const;
export type ReviewType = (typeof REVIEW_TYPES)[number];
export const REVIEW_REQUEST_STATUSES = ['pending', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type ReviewRequestStatus = (typeof REVIEW_REQUEST_STATUSES)[number];
/** Who reviews: the published rules, or a model behind an OpenAI-compatible address. */
export const REVIEW_ENGINES = ['RULES', 'MODEL'] as const;
export type ReviewEngine = (typeof REVIEW_ENGINES)[number];
export const CONTEST_STATUSES = ['OPEN', 'UPHELD', 'CHANGED'] as const;
export type ContestStatus = (typeof CONTEST_STATUSES)[number];

export const AGENT_TYPES = ['base_agent', 'structure_agent', 'appeal_agent'] as const;
export type AgentType = (typeof AGENT_TYPES)[number];
export const PROMPT_TYPES = ['system', 'analysis', 'extraction'] as const;
export type PromptType = (typeof PROMPT_TYPES)[number];
