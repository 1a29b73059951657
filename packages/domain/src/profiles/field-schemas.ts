import { z } from 'zod';
import { Paise } from '../money/index.ts';
import { line } from '../text/index.ts';
import type { LeadQuestion, Option, ProfessionField } from './field-kinds.ts';

const oneOf = (options: Option[], message: string) =>
  z.string().refine((value) => options.some((option) => option.value === value), message);

const listOf = (options: Option[], max: number) =>
  z
    .array(oneOf(options, 'Choose from the list.'))
    .max(max, `Choose at most ${max}.`)
    .refine((values) => new Set(values).size === values.length, 'Choose each only once.');

/** The zod type of one profession field; null means "not said". */
export function fieldSchema(field: ProfessionField): z.ZodType {
  switch (field.kind) {
    case 'tags':
      return listOf(field.options, field.max).default([]);
    case 'choice':
      return oneOf(field.options, 'Choose from the list.').nullable().default(null);
    case 'boolean':
      return z.boolean().default(false);
    case 'number':
      return z
        .int('Use a whole number.')
        .min(field.min, `Enter ${field.min} or more.`)
        .max(field.max, `Enter ${field.max} or less.`)
        .nullable()
        .default(null);
    case 'text':
      return line(field.max).nullable().default(null);
    case 'price':
      return Paise.nullable().default(null);
  }
}

/** The zod type of one lead answer. */
export function answerSchema(question: LeadQuestion): z.ZodType {
  const base = (() => {
    switch (question.kind) {
      case 'choice':
        return oneOf(question.options, 'Choose one.');
      case 'choices':
        return listOf(question.options, question.options.length).min(
          question.required ? 1 : 0,
          'Choose at least one.',
        );
      case 'number':
        return z
          .int('Use a whole number.')
          .min(question.min, `Enter ${question.min} or more.`)
          .max(question.max, `Enter ${question.max} or less.`);
      case 'boolean':
        return z.boolean();
    }
  })();
  return question.required ? base : base.optional();
}
