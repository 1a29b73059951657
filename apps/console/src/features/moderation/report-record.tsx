import { hideReasonLabel } from '@nxtgauge/domain/reviews';
import { REPORTABLE_LABELS, reportReasonLabel, type ReportDetail } from '@nxtgauge/domain/trust';
import { errorMessage, QueryView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { formatDateTime, plural } from '@nxtgauge/ui/format';
import {
  Button,
  DefinitionList,
  Kbd,
  Notice,
  Rating,
  SkeletonText,
  StatusPill,
  TextLink,
  toast,
} from '@nxtgauge/ui/primitives';
import { ArrowLeft, Check, Hand, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { PersonTrustSection } from '../trust/person-trust.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { REPORT_STATUS_LABELS } from './words.ts';

/** One report with what was reported, by whom and of whom. Opening it is written down. */
export function ReportRecord({ reportId, onClose }: { reportId: string; onClose: () => void }): ReactNode {
  const detail = trpc.moderation.report.useQuery({ reportId }, { staleTime: 60_000 });
  return (
    <div className="px-4 py-4 lg:px-8 lg:py-6">
      <div className="mb-3 lg:hidden">
        <Button variant="quiet" size="sm" iconStart={<ArrowLeft />} onClick={onClose}>
          Back to the list
        </Button>
      </div>
      <QueryView query={detail} what="This report" skeleton={<SkeletonText lines={8} />}>
        {(report) => <Record report={report} />}
      </QueryView>
    </div>
  );
}

function Record({ report }: { report: ReportDetail }): ReactNode {
  const [deciding, setDeciding] = useState<'UPHOLD' | 'DISMISS' | null>(null);
  const utils = trpc.useUtils();
  const options = {
    onError: (error: unknown) => toast.failed('Nothing changed', { description: errorMessage(error) }),
    onSettled: () => utils.moderation.invalidate(),
  };
  const claim = trpc.moderation.claim.useMutation(options);
  const release = trpc.moderation.release.useMutation(options);
  const open = report.blockedBecause === null;
  const toggleClaim = () => (report.claimedByMe ? release : claim).mutate({ reportId: report.id });
  useShortcuts(
    [
      { keys: 'u', label: 'Uphold', run: () => setDeciding('UPHOLD') },
      { keys: 'd', label: 'Dismiss', run: () => setDeciding('DISMISS') },
      { keys: 'e', label: 'Claim or release', run: toggleClaim },
    ],
    open && deciding === null,
  );
  return (
    <article className="max-w-3xl">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-sm text-ink-faint">
            {REPORTABLE_LABELS[report.kind]} reported by{' '}
            <TextLink href={paths.person(report.reporter.userId)}>{report.reporter.name}</TextLink>,{' '}
            {formatDateTime(report.reportedAt)}
          </p>
          <h2 className="mt-0.5 text-lg font-semibold wrap-anywhere">{report.title}</h2>
          <p className="text-sm text-ink-soft">{reportReasonLabel(report.reason)}</p>
        </div>
        <StatusPill
          tone={report.status === 'OPEN' ? 'act' : report.status === 'UPHELD' ? 'brick' : 'neutral'}
        >
          {REPORT_STATUS_LABELS[report.status]}
        </StatusPill>
      </header>
      {!open && report.status === 'OPEN' ? (
        <Notice tone="sky" title="You cannot decide this one" className="mt-4">
          {report.blockedBecause}
        </Notice>
      ) : null}
      {open ? (
        <div className="sticky top-0 z-10 -mx-1 mt-4 flex flex-wrap gap-2 bg-paper px-1 py-2">
          <Button variant="danger" iconStart={<Check />} onClick={() => setDeciding('UPHOLD')}>
            Uphold <Kbd keys="u" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button variant="outline" iconStart={<X />} onClick={() => setDeciding('DISMISS')}>
            Dismiss <Kbd keys="d" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
          <Button
            variant="quiet"
            iconStart={<Hand />}
            loading={claim.isPending || release.isPending}
            onClick={toggleClaim}
          >
            {report.claimedByMe ? 'Release' : 'Claim'}{' '}
            <Kbd keys="e" className="ml-1.5 hidden lg:inline-flex" />
          </Button>
        </div>
      ) : null}
      {report.decision ? (
        <Notice
          tone={report.status === 'UPHELD' ? 'brick' : 'neutral'}
          title={`${REPORT_STATUS_LABELS[report.status]} by ${report.decision.byName}, ${formatDateTime(report.decision.at)}`}
          className="mt-4"
        >
          {report.decision.words}
        </Notice>
      ) : null}
      <Content report={report} />
      <section className="mt-6" aria-label="What the reports say">
        <h3 className="mb-2 text-sm font-semibold">
          {plural(report.others.length + 1, 'report')} of this {REPORTABLE_LABELS[report.kind].toLowerCase()}
        </h3>
        <ul className="divide-y divide-line border-y border-line text-sm">
          {[{ reason: report.reason, details: report.details, at: report.reportedAt }, ...report.others].map(
            (one) => (
              <li key={one.at + one.reason} className="py-2.5">
                <p className="flex flex-wrap justify-between gap-2">
                  <span className="font-medium">{reportReasonLabel(one.reason)}</span>
                  <span className="text-ink-faint">{formatDateTime(one.at)}</span>
                </p>
                {one.details === '' ? null : (
                  <p className="mt-0.5 wrap-anywhere text-ink-soft">{one.details}</p>
                )}
              </li>
            ),
          )}
        </ul>
      </section>
      <section className="mt-8" aria-label="Who wrote it">
        <PersonTrustSection userId={report.subject.userId} />
      </section>
      {deciding === null ? null : (
        <DecideDialog report={report} decision={deciding} onClose={() => setDeciding(null)} />
      )}
    </article>
  );
}

function Content({ report }: { report: ReportDetail }): ReactNode {
  const { content } = report;
  return (
    <section className="mt-5" aria-label="What was reported">
      {content.contactData ? (
        <Notice tone="brick" title="The detector finds contact details in it" className="mb-3" />
      ) : null}
      {content.abuse ? (
        <Notice tone="brick" title="The detector finds an insult in it" className="mb-3" />
      ) : null}
      <blockquote className="rounded-md border border-line bg-paper-raised px-4 py-3">
        {content.rating === null ? null : (
          <Rating
            value={content.rating}
            count={1}
            look="stars"
            className="mb-1.5 [&>span:last-child>span:nth-child(n+2)]:hidden"
          />
        )}
        <p className="wrap-anywhere whitespace-pre-line">{content.text || 'There is no text any more.'}</p>
        {content.reply === null ? null : (
          <p className="mt-3 border-l-2 border-line-strong pl-3 text-sm wrap-anywhere text-ink-soft">
            Answer: {content.reply}
          </p>
        )}
      </blockquote>
      {report.hiddenAtOnce && content.reviewStatus === 'HIDDEN' && report.status === 'OPEN' ? (
        <p className="mt-2 text-sm text-ink-soft">
          It is hidden since it was reported (
          {hideReasonLabel(content.contactData ? 'CONTACT_DATA' : 'ABUSE')}). Dismissing makes it public
          again.
        </p>
      ) : null}
      <DefinitionList
        className="mt-4"
        items={[
          ...content.facts.map((fact) => ({ id: fact.label, term: fact.label, value: fact.value })),
          ...(content.href === null
            ? []
            : [{ id: 'page', term: 'Public page', value: <TextLink href={content.href}>Open it</TextLink> }]),
        ]}
      />
    </section>
  );
}
