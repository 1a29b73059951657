import { COMPANY_STEP_LABELS } from '@nxtgauge/domain/companies';
import type { MyCompany } from '@nxtgauge/domain/companies';
import { Button, ConfirmDialog, Diff, Notice } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { noticeWithAction } from '../../core/notice-look.ts';
import { sitePaths } from '../../core/paths.ts';
import { QueuePlace } from '../approvals/queue-place.tsx';
import { SentBackReason } from '../approvals/sent-back.tsx';
import { useOwnApproval } from '../approvals/use-own-approval.ts';
import { useCompanyActs } from './use-company.ts';

/** What the public sees now, what waits, and what the reviewer said. */
export function CompanyBanner({
  company,
  onTakenBack,
}: {
  company: MyCompany;
  /** The edit is gone: what the form holds of it has to go as well. */
  onTakenBack: () => void;
}): ReactNode {
  if (company.status === 'SUSPENDED') {
    return (
      <Notice tone="brick" title="This company is suspended">
        Write to support to have it looked at again.
      </Notice>
    );
  }
  if (company.approvalStatus === 'APPROVED')
    return <LiveBanner company={company} onTakenBack={onTakenBack} />;
  if (company.awaitingApproval) {
    return (
      <Notice tone="sky" title="We are reading your page">
        <QueuePlace {...thingOf(company)} />
        You can go on editing: it keeps its place.
      </Notice>
    );
  }
  return <DraftBanner company={company} />;
}

const thingOf = ({ id }: MyCompany) => ({ entityType: 'company', entityId: id }) as const;

function DraftBanner({ company }: { company: MyCompany }): ReactNode {
  const { submit } = useCompanyActs();
  const cameBack = company.approvalStatus === 'REJECTED';
  const isReady = company.missing.length === 0;
  return (
    <div className="flex flex-col gap-2">
      <Notice
        tone={cameBack ? 'act' : 'neutral'}
        title={cameBack ? 'We sent your page back to you' : 'Only your team can see this page'}
        className={noticeWithAction}
        action={
          company.mayEdit && isReady ? (
            <Button
              variant="act"
              size="sm"
              loading={submit.isPending}
              loadingLabel="Sending"
              onClick={() => submit.mutate()}
            >
              {cameBack ? 'Send it again' : 'Send for approval'}
            </Button>
          ) : undefined
        }
      >
        {cameBack ? <Reason company={company} /> : null}
        <p>{draftWords(company, isReady)}</p>
      </Notice>
      <MutationAlert error={submit.error} />
    </div>
  );
}

function draftWords({ mayEdit, missing }: MyCompany, isReady: boolean): string {
  if (!mayEdit) return 'An administrator sends it for approval. Jobs can be posted once it is approved.';
  if (isReady)
    return 'It is ready. Once we have approved it, you can post jobs, the first ones free of charge.';
  const names = missing.map((step) => COMPANY_STEP_LABELS[step].toLowerCase());
  return `Still missing: ${names.join(', ')}. Then you can send it for approval.`;
}

function Reason({ company }: { company: MyCompany }): ReactNode {
  const approval = useOwnApproval(thingOf(company));
  return approval?.reason ? <SentBackReason {...thingOf(company)} remarks={approval.reason.remarks} /> : null;
}

function LiveBanner({ company, onTakenBack }: { company: MyCompany; onTakenBack: () => void }): ReactNode {
  const { submit } = useCompanyActs();
  if (company.edit === 'NONE') {
    return (
      <Notice
        tone="leaf"
        title="This page is live"
        className={noticeWithAction}
        action={
          company.slug === null ? undefined : (
            <Button size="sm" href={sitePaths.company(company.slug)}>
              See the public page
            </Button>
          )
        }
      >
        {company.mayEdit ? 'Changes go live once we have approved them.' : 'Administrators can change it.'}
      </Notice>
    );
  }
  const waits = company.edit === 'WAITING';
  return (
    <div className="flex flex-col gap-2">
      <Notice
        tone={waits ? 'sky' : 'act'}
        title={waits ? 'Your changes are in review' : 'We sent your changes back'}
        className={noticeWithAction}
        action={
          company.mayEdit ? (
            <div className="flex flex-wrap gap-2">
              {waits ? null : (
                <Button
                  size="sm"
                  loading={submit.isPending}
                  loadingLabel="Sending"
                  onClick={() => submit.mutate()}
                >
                  Send again as it is
                </Button>
              )}
              <TakeEditBack onTakenBack={onTakenBack} />
            </div>
          ) : undefined
        }
      >
        {waits ? <QueuePlace {...thingOf(company)} /> : <Reason company={company} />}
        <p>Candidates see the approved version until then.</p>
      </Notice>
      <MutationAlert error={submit.error} />
      {company.mayEdit ? <Changes /> : null}
    </div>
  );
}

function TakeEditBack({ onTakenBack }: { onTakenBack: () => void }): ReactNode {
  const { takeEditBack } = useCompanyActs();
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" className="-ml-2.5 sm:ml-0">
          Take the changes back
        </Button>
      }
      title="Take the changes back?"
      confirmLabel="Take them back"
      pendingLabel="Taking them back"
      cancelLabel="Keep them"
      tone="danger"
      onConfirm={async () => {
        await takeEditBack.mutateAsync();
        onTakenBack();
      }}
    >
      <p>The form shows the approved version again. What you changed since is gone.</p>
      <MutationAlert error={takeEditBack.error} className="mt-3" />
    </ConfirmDialog>
  );
}

function Changes(): ReactNode {
  const changes = trpc.companies.changes.useQuery();
  const fields = changes.data?.fields ?? [];
  if (fields.length === 0) return null;
  return (
    <details className="rounded-md border border-line px-4 py-3">
      <summary className="cursor-pointer font-medium">What would change</summary>
      <Diff fields={fields.map((field) => ({ id: field.label, ...field }))} className="mt-3" />
    </details>
  );
}
