import { z } from 'zod';
import { RUNTIME_CONFIGS } from './configs.ts';
import type { RuntimeConfigName } from './configs.ts';

/** What a form needs to know about a value, read off its schema. */
export type RuleShape =
  | { kind: 'number'; nullable: boolean }
  | { kind: 'switch' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'group'; fields: readonly RuleField[] }
  | { kind: 'list'; item: RuleShape };
export interface RuleField {
  key: string;
  shape: RuleShape;
}
export type RuleGroupShape = Extract<RuleShape, { kind: 'group' }>;

function shapeOf(schema: unknown): RuleShape {
  if (schema instanceof z.ZodObject)
    return {
      kind: 'group',
      fields: Object.entries(schema.shape).map(([key, inner]) => ({ key, shape: shapeOf(inner) })),
    };
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    const shape = shapeOf(schema.valueType);
    return { kind: 'group', fields: schema.keyType.options.map((key) => ({ key: String(key), shape })) };
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodNullable) {
    const inner = shapeOf(schema.unwrap());
    if (inner.kind === 'number') return { ...inner, nullable: true };
  }
  if (schema instanceof z.ZodNumber) return { kind: 'number', nullable: false };
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  throw new Error('a rule has a schema that no form is made for');
}

/** The fields of a rule. Its own `version` is none: saving counts it. */
export function ruleShape(name: RuntimeConfigName): RuleGroupShape {
  const shape = shapeOf(RUNTIME_CONFIGS[name].schema);
  if (shape.kind !== 'group') throw new Error(`${name} is no group of fields`);
  return { kind: 'group', fields: shape.fields.filter(({ key }) => key !== 'version') };
}

export const fieldPath = (...parts: (string | number)[]): string =>
  parts.filter((part) => part !== '').join('.');

/** Every path of a shape; `*` stands for each entry of a list. */
export function shapePaths(shape: RuleShape, path = ''): string[] {
  const own = path === '' ? [] : [path];
  if (shape.kind === 'group')
    return [
      ...own,
      ...shape.fields.flatMap(({ key, shape: inner }) => shapePaths(inner, fieldPath(path, key))),
    ];
  if (shape.kind === 'list') return [...own, ...shapePaths(shape.item, fieldPath(path, '*'))];
  return own;
}
