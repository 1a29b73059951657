export { errorText, type BoundProps } from './bound.ts';
export {
  CheckboxField,
  ChipsField,
  ComboboxField,
  MultiComboboxField,
  PlaceField,
  RadioField,
  RatingField,
  SelectField,
  type PlaceFieldProps,
} from './choice-fields.tsx';
export {
  Form,
  FormActions,
  FormError,
  FormSection,
  SubmitButton,
  useZodForm,
  type FormProps,
  type FormSchema,
  type ZodForm,
} from './form.tsx';
export { clearDraft, readDraft, useFormDraft } from './form-draft.ts';
export { LeaveGuard, useLeaveGuard, type LeaveBlocker } from './leave-guard.tsx';
export { MoneyField, MoneyInput, NumberField, type MoneyInputProps } from './number-fields.tsx';
export { ScaledNumberField } from './scaled-number-field.tsx';
export {
  applyServerErrors,
  matchField,
  planServerErrors,
  runSubmit,
  type ServerErrorMap,
} from './server-errors.ts';
export {
  CodeField,
  DateField,
  PasswordField,
  TextareaField,
  TextField,
  type TextFieldProps,
} from './text-fields.tsx';
