import type { ProfessionField } from '@nxtgauge/domain/profiles';
import {
  CheckboxField,
  ChipsField,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
} from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';

/** One field of the profession, as the registry describes it. Stands inside a `Form` whose details live under `details`. */
export function ProfileField({ field }: { field: ProfessionField }): ReactNode {
  const frame = { name: `details.${field.key}`, label: field.label, hint: field.hint };
  switch (field.kind) {
    case 'tags':
      return <ChipsField {...frame} hint={field.hint ?? `Up to ${field.max}.`} options={field.options} />;
    case 'choice':
      return <SelectField {...frame} options={field.options} clearLabel="Not said" optional />;
    case 'boolean':
      return <CheckboxField {...frame} />;
    case 'number':
      return <NumberField {...frame} unit={field.unit} optional />;
    case 'text':
      return <TextField {...frame} maxLength={field.max} nullable optional />;
    case 'price':
      return <MoneyField {...frame} optional />;
  }
}
