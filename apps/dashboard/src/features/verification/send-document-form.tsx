import type { UploadedDocument } from '@nxtgauge/domain/uploads';
import { DOCUMENT_KINDS, SendDocumentInput } from '@nxtgauge/domain/verification';
import type { MyRequirement } from '@nxtgauge/domain/verification';
import {
  Form,
  FormActions,
  LeaveGuard,
  RadioField,
  SubmitButton,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Button, Notice, toast } from '@nxtgauge/ui/primitives';
import { useBlocker } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { DocumentFileField } from './document-file-field.tsx';
import { useSendDocument } from './use-send-document.ts';
import { sendLabel } from './verification-words.ts';

/** The server's own check of the number, already while typing. */
const SendForm = SendDocumentInput.superRefine(({ kind, number }, context) => {
  const rule = DOCUMENT_KINDS[kind].number;
  if (rule === null) return;
  const checked =
    number === ''
      ? { ok: false as const, message: `Type the number on the document, such as ${rule.example}.` }
      : rule.check(number);
  if (!checked.ok) context.addIssue({ code: 'custom', path: ['number'], message: checked.message });
});

/** What kind of document, its number, and the file. */
export function SendDocumentForm({
  profileId,
  requirement,
  onClose,
}: {
  /** Null for the company that one works for. */
  profileId: string | null;
  requirement: MyRequirement;
  onClose: () => void;
}): ReactNode {
  const send = useSendDocument(profileId);
  const [file, setFile] = useState<UploadedDocument | null>(null);
  const [first] = requirement.accepts;
  const form = useZodForm(SendForm, {
    defaultValues: {
      profileId,
      policyKey: requirement.policyKey,
      ...(first ? { kind: first } : {}),
      number: '',
      fileId: '',
    },
  });
  const dirty = form.formState.isDirty && !form.formState.isSubmitSuccessful;
  const kind = form.watch('kind');
  const { number, note } = DOCUMENT_KINDS[kind];
  return (
    <Form
      form={form}
      className="mt-4 border-t border-line pt-4"
      onSubmit={async (values) => {
        await send.mutateAsync(values);
        toast.done('Sent', { description: `${requirement.label} is on its way to us.` });
        onClose();
      }}
    >
      {requirement.accepts.length > 1 ? (
        <RadioField
          control={form.control}
          name="kind"
          label="Which document"
          options={requirement.accepts.map((one) => ({ value: one, label: DOCUMENT_KINDS[one].label }))}
        />
      ) : (
        <p className="text-sm">{DOCUMENT_KINDS[kind].label}</p>
      )}
      {note ? <Notice tone="sky" title={note} /> : null}
      {number ? (
        <TextField
          control={form.control}
          name="number"
          label={number.label}
          hint={`As on the document, such as ${number.example}. We keep its last four characters.`}
          autoComplete="off"
        />
      ) : null}
      <DocumentFileField
        file={file}
        error={form.formState.errors.fileId ? 'Add the document first.' : undefined}
        onFile={(next) => {
          setFile(next);
          form.setValue('fileId', next?.fileId ?? '', { shouldDirty: true, shouldValidate: next !== null });
        }}
      />
      <FormActions>
        <SubmitButton pendingLabel="Sending">{sendLabel(requirement)}</SubmitButton>
        <Button variant="quiet" onClick={onClose}>
          Not now
        </Button>
      </FormActions>
      <LeaveGuard
        dirty={dirty}
        blocker={useBlocker({ shouldBlockFn: () => dirty, withResolver: true, enableBeforeUnload: dirty })}
      />
    </Form>
  );
}
