import type { MyProfile, SaveProfileInput } from '@nxtgauge/domain/profiles';
import {
  Form,
  FormActions,
  LeaveGuard,
  SubmitButton,
  type FormSchema,
  type ZodForm,
} from '@nxtgauge/ui/forms';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isLive } from './profile-words.ts';
import { useSaveProfile } from './use-profile-mutations.ts';

/** For `useZodForm` with `values`: what comes from the server fills the fields that nobody has typed in. */
export const KEEP_TYPED = { keepDirtyValues: true } as const;

/** One section of the editor with its save: it sends its own fields only, keeps what was typed and asks before it is left. */
export function SectionForm<Schema extends FormSchema>({
  profile,
  form,
  valuesOf,
  children,
}: {
  profile: MyProfile;
  form: ZodForm<Schema>;
  valuesOf: (values: Schema['_zod']['output']) => Omit<SaveProfileInput, 'profileId'>;
  children: ReactNode;
}): ReactNode {
  const save = useSaveProfile();
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true });
  const live = isLive(profile);
  return (
    <>
      <Form
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync({ profileId: profile.id, ...valuesOf(values) });
          form.reset(form.getValues());
        }}
      >
        {children}
        <FormActions>
          <SubmitButton disabled={!dirty} pendingLabel={live ? 'Sending for approval' : 'Saving'}>
            {live ? 'Save and send for approval' : 'Save'}
          </SubmitButton>
          {dirty ? <p className="text-sm text-ink-faint">You have changes that are not saved.</p> : null}
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty} blocker={blocker} />
    </>
  );
}
