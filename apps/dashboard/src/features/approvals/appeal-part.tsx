import { AppealInput } from '@nxtgauge/domain/approvals';
import { Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, toast } from '@nxtgauge/ui/primitives';
import { Scale } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { QueueWords } from './queue-place.tsx';
import { useAppeal, useOwnApproval, type Thing } from './use-own-approval.ts';

/**
 * The way to another pair of eyes, for something that came back: the offer to appeal, the appeal while it waits, or what
 * was said to it. Goes under the reason, inside its notice.
 */
export function AppealPart(thing: Thing): ReactNode {
  const [open, setOpen] = useState(false);
  const approval = useOwnApproval(thing);
  if (!approval) return null;
  const { appeal } = approval;
  if (appeal?.status === 'PENDING') {
    return (
      <p className="mt-2">
        Your appeal is with somebody who has not seen this before.{' '}
        <QueueWords position={appeal.queuePosition} dueAt={appeal.dueAt} />
        If you send it again instead, the appeal ends.
      </p>
    );
  }
  if (appeal?.status === 'REJECTED') {
    return (
      <div className="mt-2">
        <p>Somebody else read it again after your appeal, and the decision stays:</p>
        <blockquote className="wrap-anywhere whitespace-pre-wrap">“{appeal.statement}”</blockquote>
      </div>
    );
  }
  if (!approval.mayAppeal) return null;
  return (
    <div className="mt-2">
      <Button
        size="sm"
        variant="quiet"
        className="-ml-2.5"
        iconStart={<Scale />}
        onClick={() => setOpen(true)}
      >
        I think this is a mistake
      </Button>
      <AppealDialog thing={thing} approvalId={approval.approvalId} open={open} onOpenChange={setOpen} />
    </div>
  );
}

function AppealDialog({
  thing,
  approvalId,
  open,
  onOpenChange,
}: {
  thing: Thing;
  approvalId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}): ReactNode {
  const appeal = useAppeal(thing);
  const form = useZodForm(AppealInput, { values: { approvalId, words: '' } });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Ask somebody else to look"
      description="Another person decides, and you read what they say. You can do this once for each decision."
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await appeal.mutateAsync(values);
          toast.done('Your appeal is sent');
          onOpenChange(false);
        }}
      >
        <TextareaField
          control={form.control}
          name="words"
          label="Why do you see it differently?"
          hint="Say what was overlooked. To change something, edit it and send it again instead."
          rows={4}
          maxLength={1000}
        />
        <SubmitButton pendingLabel="Sending">Send appeal</SubmitButton>
      </Form>
    </Dialog>
  );
}
