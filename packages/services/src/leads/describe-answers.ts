import { LEAD_QUESTIONS, optionLabel } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';

/** Stored answers in the words of the questions, in the questions' order. */
export function describeAnswers(professionKey: ProfessionKey, answers: Record<string, unknown>) {
  return LEAD_QUESTIONS[professionKey].flatMap((question) => {
    const value = answers[question.key];
    if (value === undefined || value === null) return [];
    const words = (() => {
      switch (question.kind) {
        case 'boolean':
          return value === true ? 'Yes' : 'No';
        case 'number':
          return `${Number(value)} ${question.unit}`;
        case 'choice':
          return optionLabel(question.options, typeof value === 'string' ? value : '');
        case 'choices':
          return (value as string[]).map((v) => optionLabel(question.options, v)).join(', ');
      }
    })();
    return words === '' ? [] : [{ key: question.key, label: question.label, value: words }];
  });
}
