import { PROFESSION_KEYS, PROFESSIONS } from '@nxtgauge/domain/profiles';
import {
  DOCUMENT_KIND_KEYS,
  DOCUMENT_KINDS,
  SavePolicyInput,
  VERIFICATION_TYPE_LABELS,
  VERIFICATION_TYPES,
} from '@nxtgauge/domain/verification';
import type { VerificationPolicy } from '@nxtgauge/domain/verification';
import {
  CheckboxField,
  ChipsField,
  Form,
  NumberField,
  SelectField,
  SubmitButton,
  TextareaField,
  TextField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Dialog, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../shell/api.ts';

const NEW = {
  key: '',
  roleKey: null,
  label: '',
  hint: '',
  required: false,
  accepts: [],
  validityMonths: null,
  displayOrder: 100,
  isActive: true,
};

/** One document that is asked for. Its name in the system and its type stay once it is there. */
export function PolicyDialog({
  policy,
  onClose,
}: {
  policy: VerificationPolicy | null;
  onClose: () => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const save = trpc.verification.savePolicy.useMutation({
    onSuccess: () => utils.verification.policies.invalidate(),
  });
  const form = useZodForm(SavePolicyInput, { defaultValues: policy ?? NEW });
  const { control } = form;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={policy ? `Change: ${policy.label}` : 'Add a document'}
      size="lg"
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync(values);
          toast.done('Saved');
          onClose();
        }}
      >
        {policy ? null : (
          <>
            <TextField
              control={control}
              name="key"
              label="Name in the system"
              hint="Small letters and underscores, such as dance_certificate. It cannot be changed later."
            />
            <SelectField
              control={control}
              name="type"
              label="Type"
              options={VERIFICATION_TYPES.map((value) => ({ value, label: VERIFICATION_TYPE_LABELS[value] }))}
            />
          </>
        )}
        <TextField control={control} name="label" label="What it is called" />
        <TextareaField control={control} name="hint" label="Why we ask for it" rows={3} maxLength={400} />
        <SelectField
          control={control}
          name="roleKey"
          label="For whom"
          placeholder="Every profession"
          clearLabel="Every profession"
          options={PROFESSION_KEYS.map((value) => ({ value, label: PROFESSIONS[value].label }))}
        />
        <ChipsField
          control={control}
          name="accepts"
          label="What is accepted"
          options={DOCUMENT_KIND_KEYS.map((value) => ({ value, label: DOCUMENT_KINDS[value].label }))}
        />
        <NumberField
          control={control}
          name="validityMonths"
          label="Counts for"
          unit="months"
          hint="Empty: for ever."
          optional
        />
        <NumberField control={control} name="displayOrder" label="Place in the list" />
        <CheckboxField control={control} name="required" label="Required for the badge" />
        <CheckboxField control={control} name="isActive" label="Asked for" look="switch" />
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
      </Form>
    </Dialog>
  );
}
