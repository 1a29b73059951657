import { SUBMIT_PERCENT, type MyProfile } from '@nxtgauge/domain/profiles';
import { Button } from '@nxtgauge/ui/primitives';
import { Eye, SendHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { paths } from '../../core/paths.ts';
import { CompletenessSteps, NextStep } from './completeness-meter.tsx';
import { isLive } from './profile-words.ts';
import { useSubmitProfile } from './use-profile-mutations.ts';

/** Beside the editor: how complete, and the acts on the whole profile. */
export function ProfileAside({ profile }: { profile: MyProfile }): ReactNode {
  const maySubmit = !isLive(profile) && !profile.awaitingApproval && profile.status !== 'SUSPENDED';
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <div className="hidden lg:block">
          <NextStep profile={profile} />
        </div>
        <CompletenessSteps profile={profile} />
      </div>
      {maySubmit ? <SubmitProfile profile={profile} /> : null}
      <Button
        href={paths.profileSection(profile.id, 'preview')}
        iconStart={<Eye />}
        className="w-fit"
        size="sm"
      >
        Preview as a visitor
      </Button>
    </div>
  );
}

function SubmitProfile({ profile }: { profile: MyProfile }): ReactNode {
  const submit = useSubmitProfile();
  const missing = SUBMIT_PERCENT - profile.completeness.percent;
  return (
    <div className="flex flex-col gap-2">
      <Button
        variant="act"
        block
        iconStart={<SendHorizontal />}
        disabled={missing > 0}
        loading={submit.isPending}
        loadingLabel="Sending for approval"
        onClick={() => submit.mutate({ profileId: profile.id })}
      >
        Send for approval
      </Button>
      <p className="text-sm text-ink-faint">
        {missing > 0 ? `${missing} % more and you can send it.` : 'We read it and answer within a day.'}
      </p>
      <MutationAlert error={submit.error} />
    </div>
  );
}
