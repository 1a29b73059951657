import { SaveServiceInput, type ServiceContent } from '@nxtgauge/domain/portfolio';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import {
  CheckboxField,
  Form,
  FormActions,
  LeaveGuard,
  MoneyField,
  SubmitButton,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { Button, ConfirmDialog, Field, Input, Select, Sheet } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { PublicTextarea, PublicTextField } from '../profiles/public-text-fields.tsx';
import { DURATION_UNITS, unitOf } from './service-words.ts';
import { useSaveService } from './use-showcase-mutations.ts';

const Offer = SaveServiceInput.omit({ profileId: true, serviceId: true });

export function ServiceSheet({
  profile,
  service,
  isNew,
  onClose,
}: {
  profile: MyProfileContent;
  service: ServiceContent;
  isNew: boolean;
  onClose: () => void;
}): ReactNode {
  const form = useZodForm(Offer, {
    defaultValues: {
      name: service.name,
      description: service.description,
      priceInr: isNew ? undefined : service.priceInr,
      durationMinutes: service.durationMinutes,
      isActive: service.isActive,
    },
  });
  const save = useSaveService();
  const [asking, setAsking] = useState(false);
  const dirty = form.formState.isDirty;
  const leave = () => (dirty ? setAsking(true) : onClose());
  return (
    <Sheet
      open
      onOpenChange={(open) => {
        if (!open) leave();
      }}
      title={isNew ? 'Add a service' : 'Edit service'}
    >
      <Form
        form={form}
        onSubmit={async (offer) => {
          await save.mutateAsync({ profileId: profile.id, serviceId: service.id, ...offer });
          onClose();
        }}
      >
        <PublicTextField
          control={form.control}
          name="name"
          label="What one books"
          hint="For example “Half-day wedding coverage”."
          maxLength={80}
        />
        <MoneyField control={form.control} name="priceInr" label="Price" />
        <DurationField control={form.control} />
        <PublicTextarea
          control={form.control}
          name="description"
          label="What is included"
          optional
          nullable
          rows={4}
          maxLength={600}
        />
        <CheckboxField
          control={form.control}
          name="isActive"
          label="Shown to visitors"
          hint="Switch it off for a while without losing it."
          look="switch"
        />
        <FormActions>
          <SubmitButton pendingLabel="Saving service">{isNew ? 'Add service' : 'Save service'}</SubmitButton>
          <Button variant="quiet" onClick={leave}>
            Cancel
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard dirty={dirty} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Leave without saving?"
        confirmLabel="Leave"
        cancelLabel="Stay and keep writing"
        tone="danger"
        onConfirm={onClose}
      >
        What you typed about this service is not saved yet.
      </ConfirmDialog>
    </Sheet>
  );
}

type OfferInput = z.input<typeof Offer>;

/** A number and its unit; the form holds minutes, and another unit keeps the number that was typed. */
function DurationField({
  control,
}: {
  control: Control<OfferInput, unknown, z.output<typeof Offer>>;
}): ReactNode {
  const { field, fieldState } = useController({ control, name: 'durationMinutes' });
  const [unit, setUnit] = useState(() => unitOf(field.value));
  const count = field.value === null ? null : field.value / Number(unit);
  const change = (nextCount: number | null, nextUnit: string) => {
    setUnit(nextUnit);
    field.onChange(nextCount === null ? null : nextCount * Number(nextUnit));
  };
  return (
    <div className="flex items-start gap-3">
      <Field label="Duration" optional error={fieldState.error?.message} className="w-40">
        <Input
          ref={field.ref}
          name="durationMinutes"
          inputMode="numeric"
          autoComplete="off"
          className="num"
          value={count === null ? '' : String(count)}
          onBlur={field.onBlur}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/gu, '').slice(0, 5);
            change(digits === '' ? null : Number(digits), unit);
          }}
        />
      </Field>
      <Field label="Unit" kind="group" className="w-36">
        <Select
          options={DURATION_UNITS}
          value={unit}
          onValueChange={(next) => {
            if (next !== null) change(count, next);
          }}
        />
      </Field>
    </div>
  );
}
