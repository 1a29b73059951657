import type { Profession } from './professions.ts';

/** Published weights (BR-22): they add up to 100. Submitting needs 60. */
export const SUBMIT_PERCENT = 60;

export interface CompletenessFacts {
  hasPlace: boolean;
  headline: string | null;
  bio: string | null;
  details: Record<string, unknown>;
  portfolioCount: number;
  serviceCount: number;
}

const MIN_BIO = 120;

/** What is done, what is not, and how much each step weighs. */
export function completeness(profession: Profession, facts: CompletenessFacts) {
  const said = profession.fields.filter((field) => {
    const value = facts.details[field.key];
    return field.kind === 'boolean'
      ? value !== undefined
      : Array.isArray(value)
        ? value.length > 0
        : value != null;
  });
  const price = profession.fields.find((field) => field.kind === 'price');
  const steps = [
    { key: 'place', label: 'Say where you work', weight: 15, done: facts.hasPlace },
    {
      key: 'headline',
      label: 'Write one line that says what you do best',
      weight: 10,
      done: Boolean(facts.headline),
    },
    {
      key: 'bio',
      label: `Describe your work in ${MIN_BIO} characters or more`,
      weight: 20,
      done: (facts.bio?.length ?? 0) >= MIN_BIO,
    },
    {
      key: 'price',
      label: 'Set your starting price',
      weight: 15,
      done: facts.details[price?.key ?? ''] != null,
    },
    {
      key: 'details',
      label: 'Fill in your profession’s details',
      weight: 20,
      done: said.length >= Math.ceil(profession.fields.length * 0.6),
    },
    {
      key: 'portfolio',
      label: 'Show at least one piece of work',
      weight: 15,
      done: facts.portfolioCount > 0,
    },
    { key: 'services', label: 'List a service with its price', weight: 5, done: facts.serviceCount > 0 },
  ];
  return { percent: steps.reduce((sum, step) => sum + (step.done ? step.weight : 0), 0), steps };
}
