import type { ProfileContent } from './content.ts';
import { PROFESSIONS } from './professions.ts';
import type { Profession, ProfessionKey } from './professions.ts';

/** Submitting needs this much (BR-22). */
export const SUBMIT_PERCENT = 60;
const MIN_BIO = 120;
const GALLERY = 5;

/** The part of the editor in which a step is done. */
export const PROFILE_SECTIONS = ['about', 'place', 'details', 'portfolio', 'services'] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

type StepKey = 'place' | 'headline' | 'bio' | 'price' | 'details' | 'portfolio' | 'gallery' | 'services';
type Weights = Readonly<Record<StepKey, number>>;

/** Customers of these choose by what they see. */
const BY_EYE: Weights = {
  place: 10,
  headline: 10,
  bio: 15,
  price: 15,
  details: 15,
  portfolio: 15,
  gallery: 10,
  services: 10,
};
/** Customers of these choose by what somebody knows and offers. */
const BY_SKILL: Weights = {
  place: 10,
  headline: 10,
  bio: 20,
  price: 15,
  details: 20,
  portfolio: 10,
  gallery: 0,
  services: 15,
};

/** Published weights of each profession (BR-22); each adds up to 100. */
export const COMPLETENESS_WEIGHTS: Readonly<Record<ProfessionKey, Weights>> = {
  photographer: BY_EYE,
  makeup_artist: BY_EYE,
  video_editor: BY_EYE,
  graphic_designer: BY_EYE,
  ugc_content_creator: BY_EYE,
  catering_service: BY_EYE,
  tutor: BY_SKILL,
  developer: BY_SKILL,
  social_media_manager: BY_SKILL,
  fitness_trainer: BY_SKILL,
};

export type CompletenessFacts = Pick<
  ProfileContent,
  'placeSlug' | 'headline' | 'bio' | 'details' | 'albums' | 'services'
>;

const said = (field: Profession['fields'][number], value: unknown): boolean =>
  field.kind === 'boolean' ? value !== undefined : Array.isArray(value) ? value.length > 0 : value != null;

/** What is done, what is not, how much each step weighs and where it is done. */
export function completeness(key: ProfessionKey, facts: CompletenessFacts) {
  const { fields, label } = PROFESSIONS[key];
  const weights = COMPLETENESS_WEIGHTS[key];
  const price = fields.find((field) => field.kind === 'price');
  const open = fields.filter((field) => !said(field, facts.details[field.key]));
  const media = facts.albums.flatMap((album) => album.media);
  const all: { key: StepKey; label: string; section: ProfileSection; done: boolean }[] = [
    { key: 'place', label: 'Say where you work', section: 'place', done: facts.placeSlug !== null },
    {
      key: 'headline',
      label: 'Write one line that says what you do best',
      section: 'about',
      done: Boolean(facts.headline),
    },
    {
      key: 'bio',
      label: `Describe your work in ${MIN_BIO} characters or more`,
      section: 'about',
      done: (facts.bio?.length ?? 0) >= MIN_BIO,
    },
    {
      key: 'price',
      label: 'Set your starting price',
      section: 'details',
      done: facts.details[price?.key ?? ''] != null,
    },
    {
      key: 'details',
      label: `Answer most questions for a ${label.toLowerCase()}`,
      section: 'details',
      done: open.length <= Math.floor(fields.length * 0.4),
    },
    { key: 'portfolio', label: 'Show a first piece of work', section: 'portfolio', done: media.length > 0 },
    {
      key: 'gallery',
      label: `Show ${GALLERY} pictures or more, each with words about it`,
      section: 'portfolio',
      done: media.filter(({ altText }) => altText !== null).length >= GALLERY,
    },
    {
      key: 'services',
      label: 'List a service with its price',
      section: 'services',
      done: facts.services.some(({ isActive }) => isActive),
    },
  ];
  const steps = all
    .map((step) => ({ ...step, weight: weights[step.key] }))
    .filter(({ weight }) => weight > 0);
  return { percent: steps.reduce((sum, step) => sum + (step.done ? step.weight : 0), 0), steps };
}

/** The open step that adds most; of two alike the earlier one. */
export function nextBestStep<Step extends { done: boolean; weight: number }>(
  steps: readonly Step[],
): Step | undefined {
  return steps.filter((step) => !step.done).toSorted((a, b) => b.weight - a.weight)[0];
}
