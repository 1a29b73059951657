import type { MyApplicationDetail } from '@nxtgauge/domain/my-applications';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Button, ConfirmDialog, DefinitionList, Notice, Timeline } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { noticeWithAction } from '../../core/notice-look.ts';
import { ReviewCompany } from '../company-reviews/review-company.tsx';
import { MatchView } from '../job-match/match-view.tsx';
import { momentState, momentWords } from './application-words.ts';
import { InterviewCard } from './interview-card.tsx';
import { OfferCard } from './offer-card.tsx';
import { useApplicationActs } from './use-application-acts.ts';

/** What waits, what happened, and what was sent. */
export function ApplicationView({ application }: { application: MyApplicationDetail }): ReactNode {
  const now = useNow();
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-8">
        <Silence application={application} />
        {application.offer === null ? null : (
          <PageSection title="Offer">
            <OfferCard offer={application.offer} />
          </PageSection>
        )}
        {application.interviews.length === 0 ? null : (
          <PageSection title="Interviews">
            <div className="flex flex-col gap-3">
              {application.interviews.map((interview) => (
                <InterviewCard key={interview.id} interview={interview} />
              ))}
            </div>
          </PageSection>
        )}
        <ReviewCompany applicationId={application.id} />
        <PageSection title="What you sent" description="It stays like this, whatever you change later.">
          <DefinitionList items={sentFacts(application)} />
          {application.coverNote === null ? null : (
            <p className="mt-4 max-w-prose border-l-2 border-line-strong pl-3 text-sm whitespace-pre-line wrap-anywhere">
              {application.coverNote}
            </p>
          )}
        </PageSection>
        {application.match === null ? null : (
          <PageSection
            title="How you fit"
            description="As it was when you applied; the company reads the same."
          >
            <MatchView match={application.match} />
          </PageSection>
        )}
      </div>
      <aside aria-label="What happened">
        <h2 className="mb-3 text-base font-semibold">What happened</h2>
        <Timeline
          items={application.timeline.map((moment) => ({
            id: moment.id,
            title: momentWords(moment),
            time: formatDateTime(moment.at, now),
            ...(moment.words === null ? {} : { body: moment.words }),
            state: momentState(moment),
          }))}
        />
        {application.canWithdraw ? <Withdraw application={application} /> : null}
      </aside>
    </div>
  );
}

const sentFacts = ({ resume, answers }: MyApplicationDetail) => [
  {
    id: 'resume',
    term: 'Résumé',
    value:
      resume === null
        ? 'None'
        : `${resume.fileName}${resume.versionNumber === null ? '' : `, version ${resume.versionNumber}`}`,
  },
  ...answers.map(({ question, answer }) => ({ id: question, term: question, value: answer })),
];

function Silence({ application }: { application: MyApplicationDetail }): ReactNode {
  const { nudge } = useApplicationActs();
  if (!application.isSilent) return null;
  const { companyAnswered: answered, companyCounted: counted } = application;
  return (
    <Notice
      tone="sky"
      title="No answer yet"
      className={noticeWithAction}
      action={
        application.canNudge ? (
          <Button
            size="sm"
            loading={nudge.isPending}
            onClick={() => nudge.mutate({ applicationId: application.id })}
          >
            Ask once
          </Button>
        ) : undefined
      }
    >
      {counted === 0
        ? `${application.companyName} has had few applications to answer lately.`
        : `${application.companyName} answered ${answered} of ${counted} applications lately.`}{' '}
      {application.nudgedAt === null ? '' : 'You have asked them.'}
      <MutationAlert error={nudge.error} className="mt-2" />
    </Notice>
  );
}

function Withdraw({ application }: { application: MyApplicationDetail }): ReactNode {
  const { withdraw } = useApplicationActs();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" className="mt-6 -ml-4">
          Take my application back
        </Button>
      }
      title="Take this application back?"
      confirmLabel="Take it back"
      pendingLabel="Taking it back"
      tone="danger"
      onOpenChange={() => withdraw.reset()}
      onConfirm={() => withdraw.mutateAsync({ applicationId: application.id })}
    >
      The company is told, interviews are called off, and you cannot apply for this job again.
      <MutationAlert error={withdraw.error} className="mt-3" />
    </ConfirmDialog>
  );
}
