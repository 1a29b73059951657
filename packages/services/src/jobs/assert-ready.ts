import { AppError } from '@nxtgauge/domain/errors';
import type { FieldError } from '@nxtgauge/domain/errors';
import { lintJob, MIN_DESCRIPTION } from '@nxtgauge/domain/jobs';
import type { JobContent } from '@nxtgauge/domain/jobs';

/** Refuses with JOB_NEEDS_CHANGES what nobody should have to read: what stops a job, and what is missing, by field. */
export function assertReady(
  content: JobContent,
  questions: readonly { question: string; choices: readonly string[] }[],
): void {
  const stops = lintJob({
    ...content,
    questions: questions.flatMap(({ question, choices }) => [question, ...choices]),
  })
    .filter(({ level }) => level === 'stop')
    .map(({ field, message }): FieldError => ({
      path: field === 'questions' ? field : `content.${field}`,
      message,
    }));
  const fieldErrors = [...missing(content), ...stops];
  if (fieldErrors.length === 0) return;
  throw new AppError('JOB_NEEDS_CHANGES', 'Some parts of the job have to change before it can be sent.', {
    fieldErrors,
  });
}

function missing({ description, placeSlug, modeOfWork }: JobContent): FieldError[] {
  const found: FieldError[] = [];
  if (description.trim().length < MIN_DESCRIPTION) {
    found.push({
      path: 'content.description',
      message: `Describe the work in at least ${MIN_DESCRIPTION} characters.`,
    });
  }
  if (placeSlug === null && modeOfWork !== 'REMOTE') {
    found.push({ path: 'content.placeSlug', message: 'Say where the work is.' });
  }
  return found;
}
