import { AppError } from '@nxtgauge/domain/errors';
import { leadAnswersSchema } from '@nxtgauge/domain/leads';
import type { PostLeadInput } from '@nxtgauge/domain/leads';
import { indianDay } from '@nxtgauge/domain/time';

/** What a schema alone cannot say about a lead: answers fit the profession, the day has not passed. Returns clean answers. */
export function checkLeadInput(
  input: Pick<PostLeadInput, 'professionKey' | 'answers' | 'requiredDate'>,
  now: Date,
): Record<string, unknown> {
  const answers = leadAnswersSchema(input.professionKey).safeParse(input.answers);
  const fieldErrors = answers.success
    ? []
    : answers.error.issues.map((issue) => ({
        path: ['answers', ...issue.path].join('.'),
        message: issue.message,
      }));
  if (input.requiredDate !== null && input.requiredDate < indianDay(now)) {
    fieldErrors.push({ path: 'requiredDate', message: 'This day has passed. Pick today or a later day.' });
  }
  if (!answers.success || fieldErrors.length > 0) {
    throw new AppError('INVALID_INPUT', 'Some answers need another look.', { fieldErrors });
  }
  return answers.data;
}

export const unknownPlace = () =>
  new AppError('INVALID_INPUT', 'Choose a place from the list.', {
    fieldErrors: [{ path: 'placeSlug', message: 'Choose a place from the list.' }],
  });
