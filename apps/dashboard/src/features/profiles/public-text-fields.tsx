import { findContactData } from '@nxtgauge/domain/contact-data';
import { TextareaField, TextField, type TextFieldProps } from '@nxtgauge/ui/forms';
import type { ComponentProps, ReactNode } from 'react';
import { useFormContext, useFormState, useWatch, type FieldValues } from 'react-hook-form';
import { MarkedText } from '../conversations/marked-text.tsx';

/** A line that people publish: a refused phone number, address or link is marked under it. */
export function PublicTextField<Values extends FieldValues, Output>(
  props: TextFieldProps<Values, Output>,
): ReactNode {
  return (
    <div className="flex flex-col gap-2">
      <TextField {...props} />
      <ContactMarks name={props.name} />
    </div>
  );
}

/** The same for longer text. */
export function PublicTextarea<Values extends FieldValues, Output>(
  props: ComponentProps<typeof TextareaField<Values, Output>>,
): ReactNode {
  return (
    <div className="flex flex-col gap-2">
      <TextareaField {...props} />
      <ContactMarks name={props.name} />
    </div>
  );
}

function ContactMarks({ name }: { name: string }): ReactNode {
  const { control, getFieldState } = useFormContext();
  const state = useFormState({ control, name });
  const value: unknown = useWatch({ control, name });
  const refused = getFieldState(name, state).error !== undefined;
  return refused && typeof value === 'string' ? <MarkedContacts text={value} /> : null;
}

/** What was refused with the phone numbers, addresses and links in it marked; nothing without one. */
export function MarkedContacts({ text }: { text: string }): ReactNode {
  if (findContactData(text).length === 0) return null;
  return (
    <div className="rounded-md border border-brick/30 px-3 py-2">
      <p className="mb-1 text-xs text-ink-faint">Please take out the marked part</p>
      <MarkedText text={text} />
    </div>
  );
}
