import { checkRule } from '@nxtgauge/domain/settings';
import type { RuntimeConfigName } from '@nxtgauge/domain/settings';
import type { ZodForm } from '@nxtgauge/ui/forms';
import { createContext, useContext } from 'react';
import { z } from 'zod';

/** The schema of a rule as a form needs it: the same check as the server's, in the same words. */
export const formSchema = (name: RuntimeConfigName) =>
  z.record(z.string(), z.unknown()).superRefine((value, ctx) => {
    const checked = checkRule(name, value);
    if (checked.ok) return;
    for (const { path, message } of checked.problems)
      ctx.addIssue({ code: 'custom', path: path.split('.'), message });
  });

export type RuleForm = ZodForm<ReturnType<typeof formSchema>>;
export const RuleFormContext = createContext<RuleForm | null>(null);

/** The form around a field, for lists that grow and shrink. */
export function useRuleForm(): RuleForm {
  const form = useContext(RuleFormContext);
  if (!form) throw new Error('a list of a rule stands outside its form');
  return form;
}
