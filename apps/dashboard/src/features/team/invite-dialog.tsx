import { InviteMemberInput } from '@nxtgauge/domain/companies';
import { Form, RadioField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { roleOptions } from './role-options.ts';
import { useTeamActs } from './use-team.ts';

export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const form = useZodForm(InviteMemberInput, { defaultValues: { email: '', role: 'junior_recruiter' } });
  const { invite } = useTeamActs();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="Invite somebody"
      description="They get a link by e-mail that works for seven days, whether they have an account or not."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await invite.mutateAsync(values);
          form.reset();
          onClose();
        }}
        serverErrors={{ reasons: { SEAT_TAKEN: 'email' } }}
      >
        <TextField
          control={form.control}
          name="email"
          label="E-mail"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoFocus
        />
        <RadioField control={form.control} name="role" label="Role" options={roleOptions} look="card" />
        <SubmitButton variant="act" pendingLabel="Inviting">
          Send invitation
        </SubmitButton>
      </Form>
    </Dialog>
  );
}
