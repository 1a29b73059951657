import { EMPLOYMENT_TYPE_LABELS, WORK_MODE_LABELS, type JobContent } from '@nxtgauge/domain/jobs';
import { formatSalary, plural } from '@nxtgauge/ui/format';
import { DefinitionList } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

const experience = ({ experienceMin: least, experienceMax: most }: JobContent): string | null => {
  if (least === null && most === null) return null;
  return most === null ? `${plural(least ?? 0, 'year')} or more` : `${least ?? 0} to ${most} years`;
};

/** A job as candidates read it. */
export function JobPreview({
  content,
  placeName,
  questions,
}: {
  content: JobContent;
  placeName: string | null;
  questions: readonly { question: string }[];
}): ReactNode {
  const facts = [
    ['Pay', content.salary ? formatSalary(content.salary) : 'Not said'],
    ['Place', placeName],
    ['Kind of job', EMPLOYMENT_TYPE_LABELS[content.employmentType]],
    ['Work', WORK_MODE_LABELS[content.modeOfWork]],
    ['Experience', experience(content)],
    ['Openings', content.openings > 1 ? String(content.openings) : null],
    ['Must have', content.mustHaves.join(', ') || null],
    ['Nice to have', content.niceToHaves.join(', ') || null],
  ].flatMap(([term, description]) => (term && description ? [{ id: term, term, value: description }] : []));
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose wrap-anywhere whitespace-pre-wrap">
        {content.description || 'Nothing is written yet.'}
      </p>
      <DefinitionList items={facts} />
      {questions.length > 0 ? (
        <div>
          <h3 className="font-semibold">Asked when applying</h3>
          <ol className="mt-1 list-decimal pl-5">
            {questions.map(({ question }) => (
              <li key={question} className="py-0.5 wrap-anywhere">
                {question || 'A question without words yet'}
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  );
}
