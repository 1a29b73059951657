import { lintJob, type JobFinding } from '@nxtgauge/domain/jobs';
import { cn } from '@nxtgauge/ui/primitives';
import { CircleAlert, Lightbulb } from 'lucide-react';
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { salaryOf, type JobFormValues } from './job-form-schema.ts';

const Findings = createContext<JobFinding[]>([]);

/** Reads the job along while it is written; the fields and the summary below it show what was found. */
export function FindingsProvider({ children }: { children: ReactNode }): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const [content, pay, questions] = useWatch({ control, name: ['content', 'pay', 'questions'] });
  const typed = useDeferredValue({ content, pay, questions });
  const found = useMemo(
    () =>
      lintJob({
        title: typed.content.title,
        description: typed.content.description,
        salary: salaryOf(typed.pay),
        questions: typed.questions.flatMap(({ question, choices }) => [question, ...choices]),
      }),
    [typed],
  );
  return <Findings value={found}>{children}</Findings>;
}

export const useFindings = (): JobFinding[] => useContext(Findings);

/** What was found about one field, right under it; nothing before anything is typed there. */
export function FieldFindings({
  field,
  quiet = false,
}: {
  field: JobFinding['field'];
  /** Nothing is typed yet, so hints can wait. */
  quiet?: boolean;
}): ReactNode {
  const found = useFindings().filter((finding) => finding.field === field);
  if (quiet || found.length === 0) return null;
  return (
    <ul className="-mt-3 flex flex-col gap-1 text-sm" aria-label={`About the ${field}`}>
      {found.map(({ rule, level, message }) => (
        <li
          key={`${rule} ${message}`}
          className={cn('flex items-start gap-2', level === 'stop' ? 'text-brick' : 'text-ink-soft')}
        >
          <span className="mt-0.5 shrink-0 [&_svg]:size-4" aria-hidden="true">
            {level === 'stop' ? <CircleAlert /> : <Lightbulb />}
          </span>
          <span className="min-w-0 wrap-anywhere">
            <span className="sr-only">{level === 'stop' ? 'Has to change: ' : 'Hint: '}</span>
            {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
