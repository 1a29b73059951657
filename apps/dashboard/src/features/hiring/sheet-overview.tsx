import type { Answer, ApplicationSheet } from '@nxtgauge/domain/hiring';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Badge, Button, DefinitionList, Notice, TextLink } from '@nxtgauge/ui/primitives';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { MatchView } from '../job-match/match-view.tsx';
import { SOURCE_LABELS } from './hiring-words.ts';

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
            id: 'candidate',
            term: 'Candidate',
            value: (
              <TextLink href={paths.companyCandidate(card.candidateId)}>
                Résumé review, people and history
              </TextLink>
            ),
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
          title="How they fit"
          description="By published rules; the applicant saw the same. It decides nothing."
        >
          <MatchView match={match} />
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
