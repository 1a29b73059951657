import { LEAD_QUESTIONS } from '@nxtgauge/domain/profiles';
import type { LeadQuestion, Profession, ProfessionKey } from '@nxtgauge/domain/profiles';
import { wrongPaths, type LeadValues } from './lead-values.ts';

export const STAGES = ['The work', 'Place and day', 'Budget', 'Your words', 'Check and post'] as const;

export interface LeadStep {
  /** In the address: `?step=where`. */
  id: string;
  /** Index in `STAGES`. */
  stage: number;
  /** Names of the form fields that this step asks for. */
  fields: string[];
  question?: LeadQuestion;
}

/** One thing per step: each question of the profession, then what every lead needs. */
export function leadSteps(profession: Profession): LeadStep[] {
  return [
    ...LEAD_QUESTIONS[profession.key].map((question) => ({
      id: question.key,
      stage: 0,
      fields: [`answers.${question.key}`],
      question,
    })),
    { id: 'where', stage: 1, fields: ['placeSlug', 'requiredDate', 'urgency'] },
    { id: 'budget', stage: 2, fields: ['budgetInr'] },
    { id: 'words', stage: 3, fields: ['title', 'description'] },
    { id: 'check', stage: 4, fields: [] },
  ];
}

/** The step that asks for this field of the server's answer; the first step when nothing does. */
export function stepOfField(steps: readonly LeadStep[], path: string): LeadStep | undefined {
  return steps.find(({ fields }) => fields.some((field) => path === field || path.startsWith(`${field}.`)));
}

/** The first step whose answers the contract does not take yet; undefined when the lead is ready. */
export function firstWrongStep(
  key: ProfessionKey,
  steps: readonly LeadStep[],
  values: LeadValues,
): LeadStep | undefined {
  const wrong = wrongPaths(key, values);
  return steps.find((step) => wrong.some((path) => stepOfField([step], path) !== undefined));
}
