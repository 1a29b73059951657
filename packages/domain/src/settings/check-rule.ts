import type { z } from 'zod';
import type { FieldError } from '../errors/index.ts';
import { RUNTIME_CONFIGS } from './configs.ts';
import type { RuntimeConfig, RuntimeConfigName } from './configs.ts';
import { fieldWords, numberInWords } from './rule-words.ts';

export type CheckedRule<N extends RuntimeConfigName> =
  | { ok: true; value: RuntimeConfig<N> }
  | { ok: false; problems: FieldError[] };

function problemWords(name: RuntimeConfigName, issue: z.core.$ZodIssue): string {
  const words = fieldWords(name, issue.path.join('.'));
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'Use a whole number.' : 'Fill this in.';
    case 'too_small':
      if (issue.origin === 'array') return `Keep at least ${issue.minimum}.`;
      return `Use ${numberInWords(words, Number(issue.minimum))} or more.`;
    case 'too_big':
      if (issue.origin === 'array') return `Keep at most ${issue.maximum}.`;
      return `Use ${numberInWords(words, Number(issue.maximum))} or less.`;
    case 'custom':
      return issue.message;
    default:
      return 'Choose one of those offered.';
  }
}

/** Whether a value fits its rule, with a sentence per field that does not, in the units that people see. */
export function checkRule<N extends RuntimeConfigName>(name: N, value: unknown): CheckedRule<N> {
  const parsed = RUNTIME_CONFIGS[name].schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as RuntimeConfig<N> };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: problemWords(name, issue),
    })),
  };
}
