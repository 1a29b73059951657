import type { Answer, ApplicationSheet } from '@nxtgauge/domain/hiring';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Badge, Button, DefinitionList, Notice } from '@nxtgauge/ui/primitives';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { SOURCE_LABELS } from './hiring-words.ts';

const STATES = {
  FOUND: { label: 'Found', tone: 'leaf' },
  PARTLY: { label: 'Partly', tone: 'act' },
  MISSING: { label: 'Not found', tone: 'neutral' },
} as const;

/** What the applicant sent, how it fits and why. */
export function SheetOverview({ sheet, blind }: { sheet: ApplicationSheet; blind: boolean }): ReactNode {
  const now = useNow();
  const { card, resume, match } = sheet;
  return (
    <>
      {card.rejectionReason ? (
        <Notice tone="neutral" title={`Turned down: ${card.rejectionReason}`} className="mb-4">
          {card.answerVisibleAt && Date.parse(card.answerVisibleAt) > now.getTime()
            ? `They are told on ${formatDateTime(card.answerVisibleAt, now)}. Until then it can be undone.`
            : 'They have been told.'}
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          { id: 'applied', term: 'Applied', value: formatDateTime(card.appliedAt, now) },
          { id: 'source', term: 'Came by', value: SOURCE_LABELS[card.source] },
          ...(sheet.email ? [{ id: 'email', term: 'E-mail', value: sheet.email }] : []),
          {
            id: 'assigned',
            term: 'Assigned to',
            value: card.assignees.map(({ name }) => name).join(', ') || 'Nobody yet',
          },
          {
            id: 'resume',
            term: 'Résumé',
            value: resumeValue(resume, blind),
          },
        ]}
      />
      {sheet.coverNote ? (
        <PageSection title="Cover note">
          <p className="max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">{sheet.coverNote}</p>
        </PageSection>
      ) : null}
      {sheet.answers.length > 0 ? (
        <PageSection title="Answers">
          <dl className="flex flex-col gap-3 text-sm">
            {sheet.answers.map((answer) => (
              <div key={answer.question}>
                <dt className="text-ink-soft">{answer.question}</dt>
                <dd className="flex flex-wrap items-center gap-2 wrap-anywhere">
                  {answerWords(answer)}
                  {answer.passed === false ? (
                    <Badge tone="brick">
                      {answer.isKnockOut ? 'Knock-out not passed' : 'Not what you look for'}
                    </Badge>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </PageSection>
      ) : null}
      {match ? (
        <PageSection
          title={`Match ${match.score} of 100`}
          description="By published rules, the same that the applicant saw. It decides nothing."
        >
          <ul className="divide-y divide-line text-sm">
            {match.points.map((point) => (
              <li key={`${point.criterion} ${point.label}`} className="flex items-start gap-3 py-2">
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
                    {point.label}
                    <Badge tone={STATES[point.state].tone}>{STATES[point.state].label}</Badge>
                  </p>
                  <p className="text-ink-soft">{point.why}</p>
                  {point.citation ? (
                    <q className="text-ink-soft wrap-anywhere">{point.citation.quote}</q>
                  ) : null}
                </div>
                <span className="num shrink-0 text-ink-soft">
                  {point.points} of {point.outOf}
                </span>
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
    </>
  );
}

function resumeValue(resume: ApplicationSheet['resume'], blind: boolean): ReactNode {
  if (!resume) return 'None';
  if (blind) return `Version ${resume.version}. Show names to open the file.`;
  return (
    <Button
      size="sm"
      iconStart={<FileText />}
      onClick={() => window.open(`/downloads/resumes/${resume.id}`, '_blank', 'noopener')}
    >
      Version {resume.version}
    </Button>
  );
}

function answerWords({ answer }: Answer): string {
  if (answer === true) return 'Yes';
  if (answer === false) return 'No';
  return String(answer);
}
