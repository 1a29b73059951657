import type { SynonymKind, SynonymLanguage } from '@nxtgauge/domain/search';
import { readError } from '@nxtgauge/ui/app-kit';
import {
  Button,
  Field,
  IconButton,
  Input,
  Notice,
  Select,
  Sheet,
  Switch,
  toast,
} from '@nxtgauge/ui/primitives';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc, utils } from '../shell/api.ts';
import { TrySearch } from './try-search.tsx';
import { expansionLabel, kindOptions, languageOptions, professionOptions } from './words.ts';
import type { Draft } from './words.ts';

/** Writes or changes one entry, with a try-out of what it would change. */
export function SynonymSheet({ first, onClose }: { first: Draft; onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState(first);
  const [word, setWord] = useState('');
  const save = trpc.searchWords.save.useMutation({
    async onSuccess() {
      toast.done('Saved. Search follows within half a minute.');
      await utils.searchWords.invalidate();
      onClose();
    },
  });
  const error = save.error ? readError(save.error) : null;
  const fieldError = (path: string) => error?.fieldErrors.find((one) => one.path.startsWith(path))?.message;
  const set = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const add = (expansion: string) => {
    const text = expansion.trim();
    if (text !== '' && !draft.expansions.includes(text)) set({ expansions: [...draft.expansions, text] });
  };
  // A word that was typed and not added still counts.
  const complete = () => {
    const text = word.trim();
    return text === '' || draft.expansions.includes(text)
      ? draft
      : { ...draft, expansions: [...draft.expansions, text] };
  };
  return (
    <Sheet
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={first.id === undefined ? 'New entry' : `Change “${first.term}”`}
      footer={
        <Button variant="act" disabled={save.isPending} onClick={() => save.mutate(complete())}>
          {first.id === undefined ? 'Add entry' : 'Save entry'}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(complete());
        }}
        className="space-y-4"
      >
        {error !== null && error.fieldErrors.length === 0 ? (
          <Notice tone="brick" title={error.message} />
        ) : null}
        <Field label="What people type" error={fieldError('term')}>
          <Input value={draft.term} maxLength={60} onChange={(event) => set({ term: event.target.value })} />
        </Field>
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">What it stands for</legend>
          <ul className="mb-2 flex flex-wrap gap-2">
            {draft.expansions.map((expansion) => (
              <li
                key={expansion}
                className="inline-flex items-center gap-1 rounded-full bg-ink/7 py-0.5 pr-1 pl-3 text-sm"
              >
                {expansionLabel(expansion)}
                <IconButton
                  label={`Remove ${expansionLabel(expansion)}`}
                  size="sm"
                  variant="quiet"
                  icon={<X aria-hidden="true" />}
                  onClick={() => set({ expansions: draft.expansions.filter((other) => other !== expansion) })}
                />
              </li>
            ))}
          </ul>
          <div className="flex items-start gap-2">
            <Field
              label="A word it stands for"
              hideLabel
              hint="Words that profiles use, a profession, or a place as place:pune."
              {...(fieldError('expansions') === undefined ? {} : { error: fieldError('expansions') ?? '' })}
              className="flex-1"
            >
              <Input
                placeholder="wedding"
                value={word}
                maxLength={80}
                onChange={(event) => setWord(event.target.value)}
              />
            </Field>
            <Button
              variant="outline"
              onClick={() => {
                add(word);
                setWord('');
              }}
            >
              Add
            </Button>
          </div>
          <Field label="A profession it stands for" hideLabel className="mt-2">
            <Select
              placeholder="Or a profession"
              options={professionOptions}
              value={null}
              onValueChange={(key) => {
                if (key !== null) add(`profession:${key}`);
              }}
            />
          </Field>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Kind">
            <Select<SynonymKind>
              options={kindOptions}
              value={draft.kind}
              onValueChange={(kind) => set({ kind: kind ?? 'SYNONYM' })}
            />
          </Field>
          <Field label="Language">
            <Select<SynonymLanguage>
              options={languageOptions}
              value={draft.language}
              onValueChange={(language) => set({ language: language ?? 'en' })}
            />
          </Field>
        </div>
        <Switch
          label="In use"
          hint="Off keeps the entry and lets search forget it."
          checked={draft.isActive}
          onCheckedChange={(isActive) => set({ isActive })}
        />
      </form>
      <TrySearch draft={draft} />
    </Sheet>
  );
}
