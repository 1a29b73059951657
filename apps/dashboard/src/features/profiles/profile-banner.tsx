import type { MyProfile } from '@nxtgauge/domain/profiles';
import { Button, ConfirmDialog, Diff, Notice } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { noticeWithAction } from '../../core/notice-look.ts';
import { QueuePlace } from '../approvals/queue-place.tsx';
import { SentBackReason } from '../approvals/sent-back.tsx';
import { awayUntil, isLive } from './profile-words.ts';
import { useSubmitProfile, useTakeEditBack } from './use-profile-mutations.ts';

/** What the public sees now, what waits, and what the reviewer said. */
export function ProfileBanner({ profile }: { profile: MyProfile }): ReactNode {
  if (profile.status === 'SUSPENDED') {
    return (
      <Notice tone="brick" title="This profile is suspended">
        {profile.rejectionReason ?? 'Write to support to learn why.'}
      </Notice>
    );
  }
  if (isLive(profile)) return <LiveBanner profile={profile} />;
  if (profile.awaitingApproval) {
    return (
      <Notice tone="sky" title="We are reading your profile">
        <QueuePlace {...thingOf(profile)} />
        You can go on editing: it keeps its place.
      </Notice>
    );
  }
  if (profile.rejectionReason !== null) {
    return (
      <Notice tone="act" title="We sent this back to you">
        <SentBackReason {...thingOf(profile)} remarks={profile.rejectionReason} />
        <p className="mt-1">Change it and send it again.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="neutral" title="Only you can see this profile">
      Fill in its parts, then send it for approval.
    </Notice>
  );
}

const thingOf = ({ id }: MyProfile) => ({ entityType: 'profile', entityId: id }) as const;

function LiveBanner({ profile }: { profile: MyProfile }): ReactNode {
  const submit = useSubmitProfile();
  if (profile.edit === 'WAITING') {
    return (
      <div className="flex flex-col gap-2">
        <Notice
          tone="sky"
          title="Your changes are in review"
          className={noticeWithAction}
          action={<TakeEditBack profile={profile} />}
        >
          You edit the new version here; customers see the approved one until then.{' '}
          <QueuePlace {...thingOf(profile)} />
        </Notice>
        <WaitingChanges profileId={profile.id} />
      </div>
    );
  }
  if (profile.edit === 'REFUSED') {
    return (
      <div className="flex flex-col gap-2">
        <Notice
          tone="act"
          title="We sent your changes back"
          className={noticeWithAction}
          action={
            <div className="flex flex-wrap gap-2">
              <Button
                size="sm"
                loading={submit.isPending}
                loadingLabel="Sending"
                onClick={() => submit.mutate({ profileId: profile.id })}
              >
                Send again as it is
              </Button>
              <TakeEditBack profile={profile} />
            </div>
          }
        >
          {profile.rejectionReason === null ? null : (
            <SentBackReason {...thingOf(profile)} remarks={profile.rejectionReason} />
          )}
          <p className="mt-1">Your changes are kept below. Customers see the approved version.</p>
        </Notice>
        <MutationAlert error={submit.error} />
        <WaitingChanges profileId={profile.id} />
      </div>
    );
  }
  if (!profile.isProfilePublic) {
    return (
      <Notice tone="neutral" title="Approved, but hidden by you">
        It is not in search and has no public page. You can still respond to leads.
      </Notice>
    );
  }
  if (profile.pausedAt !== null) {
    return (
      <Notice tone="neutral" title={awayUntil(profile.pausedUntil)}>
        Not in search. Its page stays and says that you are away.
      </Notice>
    );
  }
  return (
    <Notice tone="leaf" title="This profile is live">
      Customers find it in search. Changes go live once we have approved them.
    </Notice>
  );
}

function TakeEditBack({ profile }: { profile: MyProfile }): ReactNode {
  const takeBack = useTakeEditBack();
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" className="-ml-2.5 sm:ml-0">
          Take my changes back
        </Button>
      }
      title="Take your changes back?"
      confirmLabel="Take them back"
      pendingLabel="Taking them back"
      cancelLabel="Keep them"
      tone="danger"
      onConfirm={() => takeBack.mutateAsync({ profileId: profile.id })}
    >
      <p>The editor shows the approved version again. What you changed since is gone, also new pictures.</p>
      <MutationAlert error={takeBack.error} className="mt-3" />
    </ConfirmDialog>
  );
}

function WaitingChanges({ profileId }: { profileId: string }): ReactNode {
  const changes = trpc.profiles.waitingChanges.useQuery({ profileId });
  const fields = changes.data?.fields ?? [];
  if (fields.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-sm px-1 text-ink-soft underline-offset-4 hover:text-ink hover:underline">
        What changes: {fields.length === 1 ? '1 part' : `${fields.length} parts`}
      </summary>
      <div className="mt-2 max-w-3xl">
        <p className="hidden grid-cols-2 gap-6 text-xs text-ink-faint sm:grid" aria-hidden="true">
          <span>Live now</span>
          <span className="pl-6">After approval</span>
        </p>
        <Diff fields={fields.map((field, i) => ({ id: String(i), ...field }))} />
      </div>
    </details>
  );
}
