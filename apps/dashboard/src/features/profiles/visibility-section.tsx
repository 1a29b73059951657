import { PauseProfileInput, type MyProfileContent } from '@nxtgauge/domain/profiles';
import { PageSection } from '@nxtgauge/ui/app-kit';
import { DateField, Form, FormActions, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Switch } from '@nxtgauge/ui/primitives';
import { ExternalLink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { sitePaths } from '../../core/paths.ts';
import { awayUntil, isLive } from './profile-words.ts';
import { usePauseProfile, useResumeProfile, useSetVisibility } from './use-profile-mutations.ts';

export function VisibilitySection({ profile }: { profile: MyProfileContent }): ReactNode {
  return (
    <>
      <PageSection title="Who sees it">
        <Visibility profile={profile} />
      </PageSection>
      <PageSection
        title="Take a break"
        description="You leave search and feeds; your page stays and says that you are away."
      >
        {profile.pausedAt === null ? <Pause profile={profile} /> : <Resume profile={profile} />}
      </PageSection>
    </>
  );
}

function Visibility({ profile }: { profile: MyProfileContent }): ReactNode {
  const visibility = useSetVisibility(profile.id);
  if (!isLive(profile)) {
    return (
      <p className="text-sm text-ink-soft">
        Only you. It becomes visible to everyone with its approval, and you can hide it after that.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <Switch
        label="Visible to everyone"
        hint="In search and on its own page. Hidden, it has neither; requests and messages go on."
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

const Until = PauseProfileInput.pick({ until: true });

function Pause({ profile }: { profile: MyProfileContent }): ReactNode {
  const pause = usePauseProfile();
  const form = useZodForm(Until, { defaultValues: { until: null } });
  const [today] = useState(() => new Date().toLocaleDateString('en-CA'));
  return (
    <Form
      form={form}
      onSubmit={async ({ until }) => {
        await pause.mutateAsync({ profileId: profile.id, until });
      }}
    >
      <DateField
        control={form.control}
        name="until"
        label="Last day away"
        hint="It ends by itself after this day. Leave it empty to end it by hand."
        optional
        min={today}
      />
      <FormActions>
        <SubmitButton variant="outline" pendingLabel="Pausing">
          Pause this profile
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function Resume({ profile }: { profile: MyProfileContent }): ReactNode {
  const resume = useResumeProfile();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">{awayUntil(profile.pausedUntil)}.</p>
      <Button
        variant="act"
        className="w-fit"
        loading={resume.isPending}
        loadingLabel="Coming back"
        onClick={() => resume.mutate({ profileId: profile.id })}
      >
        I am back
      </Button>
      <MutationAlert error={resume.error} />
    </div>
  );
}
