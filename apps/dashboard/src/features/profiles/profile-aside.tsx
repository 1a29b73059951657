import { SUBMIT_PERCENT, type MyProfile } from '@nxtgauge/domain/profiles';
import { Button, Notice, Switch } from '@nxtgauge/ui/primitives';
import { ExternalLink, SendHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { sitePaths } from '../../core/paths.ts';
import { CompletenessMeter } from './completeness-meter.tsx';
import { isLive } from './profile-words.ts';
import { useSetVisibility, useSubmitProfile } from './use-profile-mutations.ts';

/** Beside the form: how complete, what is live and what waits, and the acts on the whole profile. */
export function ProfileAside({ profile, dirty }: { profile: MyProfile; dirty: boolean }): ReactNode {
  const live = isLive(profile);
  return (
    <div className="flex flex-col gap-6">
      <Standing profile={profile} />
      <CompletenessMeter profile={profile} />
      {live || profile.awaitingApproval || profile.status === 'SUSPENDED' ? null : (
        <SubmitProfile profile={profile} dirty={dirty} />
      )}
      {live ? <Visibility profile={profile} /> : null}
    </div>
  );
}

function Standing({ profile }: { profile: MyProfile }): ReactNode {
  const live = isLive(profile);
  const place = profile.queuePosition === null ? '' : ` It is number ${profile.queuePosition} in the queue.`;
  if (profile.status === 'SUSPENDED') {
    return (
      <Notice tone="brick" title="This profile is suspended">
        {profile.rejectionReason ?? 'Write to support to learn why.'}
      </Notice>
    );
  }
  if (live && (profile.pendingRevision || profile.awaitingApproval)) {
    return (
      <Notice tone="sky" title="Your changes are in review">
        Customers still see the version that was approved.{place}
      </Notice>
    );
  }
  if (live) {
    return (
      <Notice
        tone="leaf"
        title={profile.isProfilePublic ? 'This profile is live' : 'Approved, but hidden by you'}
      >
        {profile.isProfilePublic
          ? 'Customers find it in search. Changes go live once we have approved them.'
          : 'It is not in search and has no public page. You can still respond to leads.'}
      </Notice>
    );
  }
  if (profile.awaitingApproval) {
    return (
      <Notice tone="sky" title="We are reading your profile">
        We answer within a day.{place}
      </Notice>
    );
  }
  if (profile.rejectionReason !== null) {
    return (
      <Notice tone="act" title="We sent this back to you">
        <blockquote className="wrap-anywhere whitespace-pre-wrap">“{profile.rejectionReason}”</blockquote>
        <p className="mt-1">Change it, save, and send it again.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="neutral" title="Only you can see this profile">
      Fill it in, save it, then send it for approval.
    </Notice>
  );
}

function SubmitProfile({ profile, dirty }: { profile: MyProfile; dirty: boolean }): ReactNode {
  const submit = useSubmitProfile();
  const missing = SUBMIT_PERCENT - profile.completeness.percent;
  const why =
    missing > 0
      ? `${missing} % more and you can send it.`
      : dirty
        ? 'Save your changes first.'
        : 'We read it and answer within a day.';
  return (
    <div className="flex flex-col gap-2">
      <Button
        variant="act"
        block
        iconStart={<SendHorizontal />}
        disabled={missing > 0 || dirty}
        loading={submit.isPending}
        loadingLabel="Sending for approval"
        onClick={() => submit.mutate({ profileId: profile.id })}
      >
        Send for approval
      </Button>
      <p className="text-sm text-ink-faint">{why}</p>
      <MutationAlert error={submit.error} />
    </div>
  );
}

function Visibility({ profile }: { profile: MyProfile }): ReactNode {
  const visibility = useSetVisibility(profile.id);
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-5">
      <Switch
        label="Visible to everyone"
        hint="In search and on its own page."
        checked={profile.isProfilePublic}
        disabled={visibility.isPending}
        onCheckedChange={(isProfilePublic) => visibility.mutate({ profileId: profile.id, isProfilePublic })}
      />
      {profile.isProfilePublic ? (
        <Button
          href={sitePaths.publicProfile(profile.slug)}
          iconEnd={<ExternalLink />}
          className="w-fit"
          size="sm"
        >
          See the public page
        </Button>
      ) : null}
      <MutationAlert error={visibility.error} />
    </div>
  );
}
