import type {
  ExperienceLevel,
  Industry,
  ReviewFacts,
  ReviewItem,
  ReviewRequestStatus,
  ReviewType,
} from '@nxtgauge/domain/resume-review';
import { INDUSTRY_PROFILES } from '@nxtgauge/domain/resume-review';
import type { Tone } from '@nxtgauge/ui/primitives';

export const REVIEW_TYPE_WORDS: Record<ReviewType, { label: string; hint: string }> = {
  comprehensive: { label: 'Comprehensive', hint: 'Everything, with every remark.' },
  quick_scan: { label: 'Quick scan', hint: 'One score, and what matters most.' },
  ats_check: { label: 'ATS check', hint: 'What tracking systems see: keywords, parts, layout.' },
};

export const LEVEL_WORDS: Record<ExperienceLevel, string> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  executive: 'Executive',
};

export const industryWords = (industry: Industry): string => INDUSTRY_PROFILES[industry].name;

export const REVIEW_STATUS_WORDS: Record<ReviewRequestStatus, { label: string; tone: Tone }> = {
  pending: { label: 'Waits', tone: 'sky' },
  processing: { label: 'At work', tone: 'act' },
  completed: { label: 'Done', tone: 'leaf' },
  failed: { label: 'Failed', tone: 'brick' },
  cancelled: { label: 'Stopped', tone: 'neutral' },
};

export const ITEM_TYPE_WORDS: Record<ReviewItem['type'], { label: string; tone: Tone }> = {
  strength: { label: 'Strength', tone: 'leaf' },
  suggestion: { label: 'Suggestion', tone: 'sky' },
  weakness: { label: 'Weakness', tone: 'act' },
  error: { label: 'Error', tone: 'brick' },
};

/** What a review was asked for, in one line. */
export const reviewTitle = (review: ReviewFacts): string =>
  [
    REVIEW_TYPE_WORDS[review.reviewType].label,
    review.targetRole ? `for ${review.targetRole}` : null,
    review.targetIndustry ? industryWords(review.targetIndustry) : null,
    review.experienceLevel ? `${LEVEL_WORDS[review.experienceLevel].toLowerCase()} level` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
