import { fieldWords } from '@nxtgauge/domain/settings';
import type { RuleShape, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { CheckboxField, MoneyField, NumberField, ScaledNumberField, SelectField } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { hintOf } from './in-words.ts';

interface LeafProps {
  name: RuntimeConfigName;
  shape: RuleShape;
  path: string;
  /** In a list: which one, and the list already says the rest. */
  label?: string;
  hideLabel?: boolean;
}

/** The field for one number, switch or choice, in the units that people see. */
export function RuleLeaf({ name, shape, path, label, hideLabel }: LeafProps): ReactNode {
  const words = fieldWords(name, path);
  const shown = {
    name: path,
    label: label ?? words.label,
    hint: label === undefined ? hintOf(words) : undefined,
    hideLabel,
  };
  if (shape.kind === 'switch') return <CheckboxField {...shown} look="switch" />;
  if (shape.kind === 'choice')
    return (
      <SelectField
        {...shown}
        options={shape.values.map((value) => ({ value, label: words.choices?.[value] ?? value }))}
      />
    );
  const { unit } = words;
  if (unit?.before === '₹') return <MoneyField {...shown} placeholder={words.none} />;
  if (unit !== undefined && unit.per !== 1)
    return (
      <ScaledNumberField
        {...shown}
        per={unit.per}
        {...(unit.before === undefined ? { unit: unit.many } : { prefix: unit.before.trim() })}
      />
    );
  return <NumberField {...shown} unit={unit?.many} placeholder={words.none} />;
}
