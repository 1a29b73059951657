import { fieldPath, fieldWords, numberInWords } from '@nxtgauge/domain/settings';
import type { FieldWords, RuleField, RuleShape, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { listWords } from '@nxtgauge/ui/format';

/** One field in words; without a label where the words say enough. */
export interface Fact {
  id: string;
  label?: string;
  text: string;
}
export interface RuleRow {
  id: string;
  term: string;
  lines: Fact[][];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

export const isLeaf = (shape: RuleShape): boolean => shape.kind !== 'group' && shape.kind !== 'list';

function leafText(name: RuntimeConfigName, shape: RuleShape, value: unknown, path: string): string {
  const words = fieldWords(name, path);
  if (shape.kind === 'switch') return value === true ? 'On' : 'Off';
  if (shape.kind === 'choice') return words.choices?.[String(value)] ?? String(value);
  if (typeof value === 'number') return numberInWords(words, value);
  return words.none ?? 'missing';
}

/** The fields of a group on one line. One that is switched off says no more than that. */
function facts(name: RuntimeConfigName, fields: readonly RuleField[], value: unknown, path: string): Fact[] {
  const [first] = fields;
  const off = first?.shape.kind === 'switch' && inside(value, first.key) !== true;
  return (off ? [first] : fields).map(({ key, shape }, index) => {
    const id = fieldPath(path, key);
    const text = lineText(name, shape, inside(value, key), id);
    return shape.kind === 'switch' && index === 0
      ? { id, text }
      : { id, label: fieldWords(name, id).label, text };
  });
}

function lineText(name: RuntimeConfigName, shape: RuleShape, value: unknown, path: string): string {
  if (shape.kind === 'list')
    return Array.isArray(value)
      ? listWords(value.map((entry, i) => lineText(name, shape.item, entry, fieldPath(path, i))))
      : 'missing';
  if (shape.kind === 'group')
    return facts(name, shape.fields, value, path)
      .map(({ label, text }) => (label === undefined ? text : `${label} ${text}`))
      .join(', ');
  return leafText(name, shape, value, path);
}

/** A value of a rule as rows of names and words. */
export function ruleRows(
  name: RuntimeConfigName,
  shape: RuleShape,
  value: unknown,
  path = '',
  before: readonly string[] = [],
): RuleRow[] {
  if (shape.kind !== 'group') return [];
  return shape.fields.flatMap(({ key, shape: inner }): RuleRow[] => {
    const id = fieldPath(path, key);
    const { label } = fieldWords(name, id);
    const own = inside(value, key);
    const term = [...before, before.length > 0 ? label.toLowerCase() : label].join(': ');
    if (inner.kind === 'group' && inner.fields.some((field) => field.shape.kind === 'group'))
      return ruleRows(name, inner, own, id, [...before, label]);
    if (inner.kind === 'group') return [{ id, term, lines: [facts(name, inner.fields, own, id)] }];
    if (inner.kind === 'list' && inner.item.kind === 'group') {
      const { fields } = inner.item;
      const entries: unknown[] = Array.isArray(own) ? own : [];
      return [{ id, term, lines: entries.map((entry, i) => facts(name, fields, entry, fieldPath(id, i))) }];
    }
    return [{ id, term, lines: [[{ id, text: lineText(name, inner, own, id) }]] }];
  });
}

/** What helps to fill a field in, with what 0 and nothing mean there. */
export const hintOf = ({ hint, zero, none }: FieldWords): string | undefined =>
  [hint, zero && `0: ${zero}.`, none && `Empty: ${none}.`].filter(Boolean).join(' ') || undefined;

/** What a new entry of a list starts with. */
export function emptyOf(shape: RuleShape): unknown {
  if (shape.kind === 'switch') return false;
  if (shape.kind === 'choice') return shape.values[0];
  if (shape.kind === 'list') return [];
  if (shape.kind === 'group')
    return Object.fromEntries(shape.fields.map(({ key, shape: inner }) => [key, emptyOf(inner)]));
  return null;
}
