import { LEAD_QUESTIONS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { formatDay, formatRupees } from '@nxtgauge/ui/format';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNow } from '../shell/use-now.ts';
import { answerWords, URGENCY_OPTIONS } from './lead-words.ts';
import type { LeadValues } from './lead-values.ts';

interface Row {
  step: string;
  term: string;
  value: string;
}

/** Everything that was said, as professionals will read it, with the way back to each step. */
export function LeadPreview({
  professionKey,
  values,
  placeLabel,
  onEdit,
}: {
  professionKey: ProfessionKey;
  values: LeadValues;
  placeLabel: string | null;
  onEdit: (step: string) => void;
}): ReactNode {
  const now = useNow();
  const profession = PROFESSIONS[professionKey];
  const rows: Row[] = [
    ...LEAD_QUESTIONS[profession.key].map((question) => ({
      step: question.key,
      term: question.label,
      value: answerWords(question, values.answers[question.key]) ?? 'Not said',
    })),
    { step: 'where', term: 'Place', value: placeLabel ?? 'Not said' },
    {
      step: 'where',
      term: 'Day',
      value: values.requiredDate === null ? 'No fixed day' : formatDay(values.requiredDate, now),
    },
    {
      step: 'where',
      term: 'How soon',
      value: URGENCY_OPTIONS.find(({ value }) => value === values.urgency)?.label ?? 'Not said',
    },
    {
      step: 'budget',
      term: 'Budget',
      value: values.budgetInr === null ? 'Not said' : formatRupees(values.budgetInr),
    },
  ];
  const change = (step: string, what: string) => (
    <button
      type="button"
      onClick={() => onEdit(step)}
      className="-my-2.5 inline-flex min-h-11 items-center rounded-sm px-1 text-sm text-marigold-ink underline underline-offset-4"
    >
      Change<span className="sr-only"> {what}</span>
    </button>
  );
  return (
    <div className="rounded-lg border border-line bg-paper-raised">
      <div className="border-b border-line p-5">
        <div className="flex items-start justify-between gap-4">
          <h2 className="text-lg wrap-anywhere">{values.title === '' ? 'No title yet' : values.title}</h2>
          {change('words', 'the words')}
        </div>
        <p className="mt-2 max-w-prose whitespace-pre-line wrap-anywhere text-ink-soft">
          {values.description}
        </p>
      </div>
      <dl className="divide-y divide-line px-5">
        {rows.map((row) => (
          <div
            key={row.term}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <dt className="text-sm leading-6 text-ink-faint">{row.term}</dt>
            <dd className="num max-sm:col-start-1 max-sm:row-start-2">{row.value}</dd>
            <dd className="max-sm:row-span-2">{change(row.step, row.term)}</dd>
          </div>
        ))}
      </dl>
      <p className="flex gap-2.5 border-t border-line px-5 py-4 text-sm text-ink-soft">
        <Lock aria-hidden="true" className="mt-0.5 size-4 text-leaf" />
        Professionals see this, your first name and your area. Your surname, number and e-mail address stay
        here until you accept somebody.
      </p>
    </div>
  );
}
