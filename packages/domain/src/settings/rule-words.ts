import type { RuntimeConfigName } from './configs.ts';
import { deskWords } from './words-desk.ts';
import { hiringWords } from './words-hiring.ts';
import { leadWords } from './words-leads.ts';
import { memberWords } from './words-members.ts';
import { searchWords } from './words-search.ts';
import { trustWords } from './words-trust.ts';
import type { FieldWords, RuleWords } from './words.ts';

export type { FieldWords, RuleWords } from './words.ts';

export const RULE_GROUPS = {
  desk: 'Approval and verification',
  leads: 'Leads and coins',
  hiring: 'Jobs and hiring',
  search: 'Search',
  trust: 'Trust',
  members: 'Accounts and files',
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;

interface GroupedWords extends RuleWords {
  group: RuleGroup;
}
const grouped = <K extends string>(group: RuleGroup, rules: Record<K, RuleWords>) =>
  Object.fromEntries(
    Object.entries<RuleWords>(rules).map(([name, words]) => [name, { ...words, group }]),
  ) as Record<K, GroupedWords>;

/** What every rule is called and does, for whoever changes it. A new entry of `RUNTIME_CONFIGS` needs its words here. */
export const RULE_WORDS: Record<RuntimeConfigName, GroupedWords> = {
  ...grouped('desk', deskWords),
  ...grouped('leads', leadWords),
  ...grouped('hiring', hiringWords),
  ...grouped('search', searchWords),
  ...grouped('trust', trustWords),
  ...grouped('members', memberWords),
};

/** The words of one field; a `*` in the words stands for any part of the path. */
export function fieldWords(name: RuntimeConfigName, path: string): FieldWords {
  const { fields } = RULE_WORDS[name];
  const exact = fields[path];
  if (exact) return exact;
  const parts = path.split('.');
  const key = Object.keys(fields).find((pattern) => {
    const wanted = pattern.split('.');
    return wanted.length === parts.length && wanted.every((part, i) => part === '*' || part === parts[i]);
  });
  return (key === undefined ? undefined : fields[key]) ?? { label: path };
}

const grouping = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 4 });

/** A stored number as people read it: "15 minutes", "50 %", "× 1.4", "₹5,000". */
export function numberInWords(words: FieldWords, stored: number): string {
  const choice = words.choices?.[String(stored)];
  if (choice !== undefined) return choice;
  if (stored === 0 && words.zero !== undefined) return words.zero;
  const shown = stored / (words.unit?.per ?? 1);
  const number = grouping.format(shown);
  if (words.unit === undefined) return number;
  const { one, many, before } = words.unit;
  return before === undefined ? `${number} ${shown === 1 ? one : many}` : `${before}${number}`;
}
