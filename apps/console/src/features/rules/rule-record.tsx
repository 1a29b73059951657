import { RULE_WORDS, ruleShape } from '@nxtgauge/domain/settings';
import type { ConfigEntry } from '@nxtgauge/domain/settings';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Badge, Button, ConfirmDialog, DefinitionList, Notice, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { ruleRows } from './in-words.ts';
import type { RuleRow } from './in-words.ts';

const historyOf = ({ version, changedAt, changedBy }: ConfigEntry) =>
  changedAt === null
    ? `Version ${version}, not changed so far`
    : `Version ${version}, changed ${formatDateTime(changedAt)} by ${changedBy ?? 'the system'}`;

function RowValue({ lines }: { lines: RuleRow['lines'] }): ReactNode {
  return lines.map((line) => (
    <span key={line[0]?.id} className="flex flex-wrap gap-x-4 gap-y-0.5">
      {line.map(({ id, label, text }) => (
        <span key={id}>
          {label === undefined ? null : <span className="text-ink-soft">{label} </span>}
          <span className="num">{text}</span>
        </span>
      ))}
    </span>
  ));
}

/** One rule: what it does, how it stands in words, and who changed it last. */
export function RuleRecord({ entry, onChange }: { entry: ConfigEntry; onChange: () => void }): ReactNode {
  const { name, version } = entry;
  const words = RULE_WORDS[name];
  const utils = trpc.useUtils();
  const restore = trpc.rules.restore.useMutation({
    onSuccess: () => toast.done('The default is back'),
    onError: (error) => toast.failed('The rule is as it was', { description: errorMessage(error) }),
    onSettled: () => utils.rules.list.invalidate(),
  });
  return (
    <article aria-labelledby={`rule-${name}`} className="border-t border-line py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-2">
            <h3 id={`rule-${name}`} className="text-sm font-semibold">
              {words.title}
            </h3>
            <Badge size="sm" tone={entry.isDefault ? 'neutral' : 'act'}>
              {entry.isDefault ? 'Default' : 'Changed'}
            </Badge>
          </div>
          <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{words.about}</p>
          <p className="num mt-0.5 text-sm text-ink-faint">{historyOf(entry)}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {entry.isDefault ? null : (
            <ConfirmDialog
              trigger={
                <Button size="sm" variant="quiet">
                  Back to the default<span className="sr-only"> of {words.title}</span>
                </Button>
              }
              title={`Back to the default: ${words.title}`}
              confirmLabel="Bring back the default"
              pendingLabel="Bringing it back"
              onConfirm={() => restore.mutateAsync({ name, version })}
            >
              Every field of this rule becomes what the product came with, as a new version. What was decided
              by the rule before stays.
            </ConfirmDialog>
          )}
          <Button size="sm" onClick={onChange}>
            Change<span className="sr-only"> {words.title}</span>
          </Button>
        </div>
      </div>
      {entry.fits ? null : (
        <Notice tone="brick" title="What is stored does not fit this rule any more" className="mt-3">
          What counts on it has stopped. Change the rule and save it, or bring back the default.
        </Notice>
      )}
      <DefinitionList
        className="mt-3"
        items={ruleRows(name, ruleShape(name), entry.value).map(({ id, term, lines }) => ({
          id,
          term,
          value: <RowValue lines={lines} />,
        }))}
      />
    </article>
  );
}
