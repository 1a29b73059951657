import { AppError } from '@nxtgauge/domain/errors';
import type { FieldError } from '@nxtgauge/domain/errors';
import { answerPasses } from '@nxtgauge/domain/job-match';
import type { AnswerValue } from '@nxtgauge/domain/job-match';
import type { TxCtx } from '../context/index.ts';

interface QuestionRow {
  id: string;
  kind: 'YES_NO' | 'NUMBER' | 'CHOICE' | 'TEXT';
  choices: string[];
  isRequired: boolean;
  isKnockOut: boolean;
  pass: boolean | number | string[] | null;
}

export interface CheckedAnswer {
  questionId: string;
  value: AnswerValue;
  passed: boolean | null;
}

const EXPECTED: Record<QuestionRow['kind'], string> = {
  YES_NO: 'Answer with yes or no.',
  NUMBER: 'Enter a number.',
  CHOICE: 'Choose one of the answers.',
  TEXT: 'Write an answer.',
};

function fits(question: QuestionRow, value: AnswerValue): boolean {
  if (question.kind === 'YES_NO') return typeof value === 'boolean';
  if (question.kind === 'NUMBER') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  return question.kind === 'TEXT' || question.choices.includes(value);
}

/** The answers as they are kept. INVALID_INPUT, at each question, when one is missing or of another kind than was asked. */
export async function checkAnswers(
  tx: TxCtx,
  jobId: string,
  answers: readonly { questionId: string; value: AnswerValue }[],
): Promise<{ checked: CheckedAnswer[]; knockedOut: boolean }> {
  const questions = await tx.sql<QuestionRow[]>`
    select id, kind, choices, is_required as "isRequired", is_knock_out as "isKnockOut", pass_json as pass
    from job_questions where job_id = ${jobId} and retired_at is null order by position, id`;
  const errors: FieldError[] = [];
  const checked: CheckedAnswer[] = [];
  let knockedOut = false;
  for (const question of questions) {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    if (answer ? !fits(question, answer.value) : question.isRequired) {
      errors.push({ path: `answers.${question.id}`, message: EXPECTED[question.kind] });
    } else if (answer) {
      const passed = answerPasses(question, answer.value);
      checked.push({ questionId: question.id, value: answer.value, passed });
      knockedOut ||= question.isKnockOut && passed === false;
    }
  }
  if (answers.some(({ questionId }) => !questions.some(({ id }) => id === questionId))) {
    throw new AppError(
      'INVALID_INPUT',
      'The company changed its questions. Reload the page; your note is kept.',
    );
  }
  if (errors.length > 0) {
    throw new AppError('INVALID_INPUT', 'Answer the questions that the company asks.', {
      fieldErrors: errors,
    });
  }
  return { checked, knockedOut };
}
