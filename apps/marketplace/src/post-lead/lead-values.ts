import { leadAnswersSchema, PostLeadInput } from '@nxtgauge/domain/leads';
import type { LeadUrgency } from '@nxtgauge/domain/leads';
import { LEAD_QUESTIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

/** What the wizard holds while it is filled in; null = not said yet. */
export interface LeadValues {
  answers: Record<string, string | string[] | number | boolean | null>;
  placeSlug: string | null;
  requiredDate: string | null;
  urgency: LeadUrgency | null;
  budgetInr: number | null;
  title: string;
  description: string;
}

export function emptyLead(key: ProfessionKey, placeSlug: string | null): LeadValues {
  return {
    answers: Object.fromEntries(
      LEAD_QUESTIONS[key].map((question) => [question.key, question.kind === 'choices' ? [] : null]),
    ),
    placeSlug,
    requiredDate: null,
    urgency: 'SOON',
    budgetInr: null,
    title: '',
    description: '',
  };
}

/** Without the answers that were not given: the contract knows "not said" as absent. */
function given({ answers, ...rest }: LeadValues): FieldValues {
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
  };
}

const missing = (issue: { code?: string; input?: unknown }) =>
  issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)
    ? 'Answer this to go on.'
    : undefined;

function schemaOf(key: ProfessionKey) {
  return PostLeadInput.omit({ professionKey: true, idempotencyKey: true }).extend({
    answers: leadAnswersSchema(key),
  });
}

export type LeadFields = z.output<ReturnType<typeof schemaOf>>;

/** Checks by the same contract as the server. */
export function leadResolver(key: ProfessionKey): Resolver<LeadValues, unknown, LeadFields> {
  const resolve = zodResolver(schemaOf(key), { error: missing });
  return (values, context, options) =>
    resolve(given(values) as Parameters<typeof resolve>[0], context, options as never) as ReturnType<
      Resolver<LeadValues, unknown, LeadFields>
    >;
}

/** The fields as they are sent; null when something is still wrong. */
export function leadFields(key: ProfessionKey, values: LeadValues): LeadFields | null {
  return schemaOf(key).safeParse(given(values)).data ?? null;
}

/** Dotted paths of what is missing or wrong. */
export function wrongPaths(key: ProfessionKey, values: LeadValues): string[] {
  const { error } = schemaOf(key).safeParse(given(values));
  return error?.issues.map((issue) => issue.path.join('.')) ?? [];
}
