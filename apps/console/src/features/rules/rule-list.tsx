import { fieldPath, fieldWords } from '@nxtgauge/domain/settings';
import type { RuleShape, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { FormSection } from '@nxtgauge/ui/forms';
import { Button, ChipGroup, Field, IconButton } from '@nxtgauge/ui/primitives';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { emptyOf, hintOf } from './in-words.ts';
import { useRuleForm } from './rule-form.ts';
import { RuleLeaf } from './rule-leaf.tsx';

interface ListProps {
  name: RuntimeConfigName;
  item: RuleShape;
  path: string;
}

/** There is no field to focus for a list as a whole, so its error comes into sight by itself. */
const showError = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'nearest' });

function useList(path: string) {
  const form = useRuleForm();
  const value = form.watch(path);
  const { error } = form.getFieldState(path, form.formState);
  return {
    entries: Array.isArray(value) ? (value as unknown[]) : [],
    // What is wrong with the list as a whole stands in its root when single entries are fields too.
    error: error?.root?.message ?? error?.message,
    set: (next: unknown[]) =>
      form.setValue(path, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted }),
  };
}

/** A list that can grow and shrink; where its numbers stand for a few things, such as weekdays, all of them to choose from. */
export function RuleList(props: ListProps): ReactNode {
  const choices = fieldWords(props.name, fieldPath(props.path, '*')).choices;
  return choices ? <ChoiceList {...props} choices={choices} /> : <GrowingList {...props} />;
}

function ChoiceList({ name, path, choices }: ListProps & { choices: Readonly<Record<string, string>> }) {
  const { entries, error, set } = useList(path);
  const words = fieldWords(name, path);
  return (
    <Field kind="group" label={words.label} hint={words.hint} {...(error === undefined ? {} : { error })}>
      <ChipGroup
        aria-label={words.label}
        options={Object.entries(choices).map(([value, label]) => ({ value, label }))}
        value={entries.map(String)}
        onValueChange={(next) => set(next.map(Number).toSorted((a, b) => a - b))}
      />
    </Field>
  );
}

function GrowingList({ name, item, path }: ListProps) {
  const { entries, error, set } = useList(path);
  const words = fieldWords(name, path);
  const entryWords = fieldWords(name, fieldPath(path, '*'));
  const entryHints =
    item.kind === 'group'
      ? item.fields.map(({ key }) => hintOf(fieldWords(name, fieldPath(path, '*', key))))
      : [hintOf(entryWords)];
  const hint = [words.hint, ...entryHints].filter(Boolean).join(' ');
  return (
    <FormSection title={words.label} description={hint}>
      <ol className="-mt-2 space-y-3">
        {entries.map((_, index) => {
          const entry = `${entryWords.label} ${index + 1}`;
          const inner = fieldPath(path, index);
          return (
            // An entry has no name of its own: its place is what it is.
            <li key={index} className="flex items-start gap-2">
              <div className="grid min-w-0 flex-1 gap-x-6 gap-y-3 sm:grid-cols-2">
                {item.kind === 'group' ? (
                  item.fields.map(({ key, shape }) => (
                    <RuleLeaf
                      key={key}
                      name={name}
                      shape={shape}
                      path={fieldPath(inner, key)}
                      label={`${entry}: ${fieldWords(name, fieldPath(inner, key)).label.toLowerCase()}`}
                    />
                  ))
                ) : (
                  <RuleLeaf name={name} shape={item} path={inner} label={entry} hideLabel />
                )}
              </div>
              <IconButton
                label={`Remove ${entry.toLowerCase()}`}
                variant="quiet"
                icon={<X />}
                className={item.kind === 'group' ? 'mt-6.5' : undefined}
                onClick={() => set(entries.filter((_entry, at) => at !== index))}
              />
            </li>
          );
        })}
      </ol>
      {error === undefined ? null : (
        <p ref={showError} role="alert" className="text-sm text-brick">
          {error}
        </p>
      )}
      <Button
        size="sm"
        className="self-start"
        iconStart={<Plus />}
        onClick={() => set([...entries, emptyOf(item)])}
      >
        Add {entryWords.label.toLowerCase()}
      </Button>
    </FormSection>
  );
}
