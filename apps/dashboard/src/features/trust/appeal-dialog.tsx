import { AppealInput, type AppealSubject } from '@nxtgauge/domain/trust';
import { Form, FormActions, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, toast } from '@nxtgauge/ui/primitives';
import { Scale } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';

const AppealForm = AppealInput.pick({ statement: true });

/** One appeal, in the person's own words, to a moderator who did not decide it before. */
export function AppealButton({
  subject,
  subjectId,
}: {
  subject: AppealSubject;
  subjectId: string;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const utils = trpc.useUtils();
  const appeal = trpc.trust.appeal.useMutation({
    onSuccess: async () => {
      await Promise.all([utils.trust.standing.invalidate(), utils.reviews.mine.invalidate()]);
    },
  });
  const form = useZodForm(AppealForm, { defaultValues: { statement: '' } });
  return (
    <>
      <Button size="sm" iconStart={<Scale />} onClick={() => setOpen(true)}>
        Appeal
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Appeal this decision"
        description="Another moderator looks at it once. Their answer is final."
      >
        <Form
          form={form}
          onSubmit={async (values) => {
            await appeal.mutateAsync({ subject, subjectId, ...values });
            toast.done('Your appeal is on its way', {
              description: 'We tell you what the second moderator says.',
            });
            setOpen(false);
          }}
        >
          <TextareaField
            control={form.control}
            name="statement"
            label="Why the decision is wrong"
            hint="Say what happened and where one can see it."
            rows={5}
            maxLength={2000}
          />
          <FormActions>
            <SubmitButton pendingLabel="Sending appeal">Send appeal</SubmitButton>
          </FormActions>
        </Form>
      </Dialog>
    </>
  );
}
