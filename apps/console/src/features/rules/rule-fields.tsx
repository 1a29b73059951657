import { fieldPath, fieldWords } from '@nxtgauge/domain/settings';
import type { RuleField, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { FormSection } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { isLeaf } from './in-words.ts';
import { RuleLeaf } from './rule-leaf.tsx';
import { RuleList } from './rule-list.tsx';

/** The fields of a group: first the single ones side by side, then its groups and lists one below the other. */
export function RuleFields({
  name,
  fields,
  path,
}: {
  name: RuntimeConfigName;
  fields: readonly RuleField[];
  path: string;
}): ReactNode {
  const leaves = fields.filter(({ shape }) => isLeaf(shape));
  const parts = fields.filter(({ shape }) => !isLeaf(shape));
  return (
    <>
      {leaves.length > 0 ? (
        <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
          {leaves.map(({ key, shape }) => (
            <RuleLeaf key={key} name={name} shape={shape} path={fieldPath(path, key)} />
          ))}
        </div>
      ) : null}
      {parts.map(({ key, shape }) => {
        const inner = fieldPath(path, key);
        const words = fieldWords(name, inner);
        if (shape.kind === 'list') return <RuleList key={key} name={name} item={shape.item} path={inner} />;
        return shape.kind === 'group' ? (
          <FormSection key={key} title={words.label} description={words.hint}>
            <RuleFields name={name} fields={shape.fields} path={inner} />
          </FormSection>
        ) : null;
      })}
    </>
  );
}
