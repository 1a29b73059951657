import { fieldWords, RULE_GROUPS, RULE_WORDS, ruleShape, shapePaths } from '@nxtgauge/domain/settings';
import type { ConfigEntry, RuleGroup, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { PageHeader, PageSection, QueryView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, Field, Input, SkeletonRows } from '@nxtgauge/ui/primitives';
import { SlidersHorizontal } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleRecord } from './rule-record.tsx';

const GROUPS = Object.entries(RULE_GROUPS) as [RuleGroup, string][];

/** Everything a rule is called, for finding it. */
function wordsOf(name: RuntimeConfigName): string {
  const { title, about, group } = RULE_WORDS[name];
  const labels = shapePaths(ruleShape(name)).map((path) => fieldWords(name, path).label);
  return [title, about, RULE_GROUPS[group], ...labels].join(' ').toLowerCase();
}

/** The rules of the product, to read and to change. `/` goes to the field. */
export function RulesPage(): ReactNode {
  const rules = trpc.rules.list.useQuery();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<ConfigEntry | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: '/', label: 'Find a rule', run: () => input.current?.focus() }]);
  const wanted = text.trim().toLowerCase();
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 lg:px-8">
      <title>Rules · Nxtgauge console</title>
      <PageHeader
        title="Rules"
        description="The numbers that the product counts on. A change counts within seconds unless its rule says otherwise, and is on record. What was decided before stays."
        actions={<Button href={paths.prompts}>Words for the model</Button>}
      />
      <Field label="Find a rule" className="mb-6 max-w-md">
        <Input
          ref={input}
          type="search"
          value={text}
          maxLength={60}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <QueryView query={rules} what="The rules" skeleton={<SkeletonRows rows={8} />}>
        {({ items }) => {
          const found = items.filter(({ name }) => wordsOf(name).includes(wanted));
          if (found.length === 0)
            return (
              <EmptyState icon={<SlidersHorizontal />} title="No such rule">
                <p>Try another word, such as “coins”, “claim” or “strike”.</p>
              </EmptyState>
            );
          return GROUPS.map(([group, title]) => {
            const own = found.filter(({ name }) => RULE_WORDS[name].group === group);
            return own.length === 0 ? null : (
              <PageSection key={group} title={title}>
                {own.map((entry) => (
                  <RuleRecord key={entry.name} entry={entry} onChange={() => setEdited(entry)} />
                ))}
              </PageSection>
            );
          });
        }}
      </QueryView>
      {edited ? <RuleDialog key={edited.name} entry={edited} onClose={() => setEdited(null)} /> : null}
    </div>
  );
}
