import { contactDataMessage, findContactData } from '@nxtgauge/domain/contact-data';
import { SendMessageInput } from '@nxtgauge/domain/conversations';
import { readError } from '@nxtgauge/ui/app-kit';
import { Button, Field, Textarea } from '@nxtgauge/ui/primitives';
import { SendHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { MarkedText } from './marked-text.tsx';
import { useSendMessage } from './use-thread.ts';

const MAX = 2000;
const Body = SendMessageInput.shape.body;

/**
 * Why this text cannot be sent, or undefined. Contact data is marked while one types; sending it all the same is for the
 * server to refuse, because that counts for the writer's standing (BR-15).
 */
function refusal(text: string): string | undefined {
  const parsed = Body.safeParse(text);
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

export function MessageComposer({
  requestId,
  otherName,
  contactAllowed,
  onSent,
}: {
  requestId: string;
  otherName: string;
  contactAllowed: boolean;
  onSent: () => void;
}): ReactNode {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<{ text: string; message: string } | null>(null);
  const send = useSendMessage(requestId);

  // Seen before it is sent: nobody is surprised that the message is stopped.
  const warning = contactAllowed ? undefined : contactDataMessage(findContactData(text)) || undefined;

  const submit = () => {
    if (send.isPending) return;
    const message = refusal(text);
    if (message !== undefined) {
      setRefused({ text, message });
      return;
    }
    setRefused(null);
    send.mutate(
      { requestId, body: text },
      {
        onSuccess: () => {
          setText('');
          onSent();
        },
        onError: (error) => {
          const field = readError(error).fieldErrors.find(({ path }) => path === 'body');
          if (field) setRefused({ text, message: field.message });
          else if (readError(error).reason === 'CONTACT_DATA')
            setRefused({ text, message: readError(error).message });
        },
      },
    );
  };

  return (
    <form
      className="flex flex-col gap-3 border-t border-line pt-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      <Field
        label={`Message to ${otherName}`}
        hint={
          contactAllowed
            ? 'Contacts are open, so numbers and addresses may be written here.'
            : 'Numbers, addresses and links stay private until a response is accepted.'
        }
        error={refused?.message ?? warning}
      >
        <Textarea
          rows={2}
          maxLength={MAX}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (refused) setRefused(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
              event.preventDefault();
              submit();
            }
          }}
          className="min-h-16"
        />
      </Field>
      {warning !== undefined || (refused && findContactData(refused.text).length > 0) ? (
        <div className="rounded-md border border-brick/30 px-3 py-2">
          <p className="mb-1 text-xs text-ink-faint">
            {refused ? 'Please take out the marked part' : 'The marked part would be stopped'}
          </p>
          <MarkedText text={text} />
        </div>
      ) : null}
      {refused ? null : <MutationAlert error={send.error}>Your text is still in the field.</MutationAlert>}
      <div className="flex justify-end">
        <Button type="submit" iconStart={<SendHorizontal />} loading={send.isPending} loadingLabel="Sending">
          Send message
        </Button>
      </div>
    </form>
  );
}
