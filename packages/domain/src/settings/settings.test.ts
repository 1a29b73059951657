import { describe, expect, it } from 'vitest';
import {
  checkRule,
  fieldWords,
  numberInWords,
  RULE_WORDS,
  ruleShape,
  RUNTIME_CONFIG_NAMES,
  RUNTIME_CONFIGS,
  shapePaths,
} from './index.ts';

describe.each(RUNTIME_CONFIG_NAMES.map((name) => ({ name })))('$name', ({ name }) => {
  const paths = shapePaths(ruleShape(name));

  it('has a default that fits and carries its own version at most', () => {
    const { value } = RUNTIME_CONFIGS[name];
    expect(checkRule(name, { ...value, version: 1 })).toEqual({ ok: true, value });
  });

  it('has words for every field and every choice', () => {
    expect(paths.filter((path) => fieldWords(name, path).label === path)).toEqual([]);
    const walk = (shape: ReturnType<typeof ruleShape>['fields'][number]['shape'], path: string): void => {
      if (shape.kind === 'group')
        for (const field of shape.fields) walk(field.shape, path === '' ? field.key : `${path}.${field.key}`);
      if (shape.kind === 'list') walk(shape.item, `${path}.*`);
      if (shape.kind === 'choice')
        expect(Object.keys(fieldWords(name, path).choices ?? {})).toEqual(shape.values);
      if (shape.kind === 'number' && shape.nullable) expect(fieldWords(name, path).none).toBeDefined();
    };
    walk(ruleShape(name), '');
  });

  it('has no words for a field that is not there', () => {
    const used = new Set(paths.map((path) => fieldWords(name, path)));
    expect(Object.entries(RULE_WORDS[name].fields).filter(([, words]) => !used.has(words))).toEqual([]);
  });
});

describe('numbers in words', () => {
  const words = (name: Parameters<typeof fieldWords>[0], path: string, stored: number) =>
    numberInWords(fieldWords(name, path), stored);
  it('are in the units that people read', () => {
    expect(words('approvals.policy', 'claimMinutes', 1)).toBe('1 minute');
    expect(words('leads.rules', 'lateWithdrawBasisPoints', 5_050)).toBe('50.5 %');
    expect(words('leads.pricing', 'urgency.URGENT', 12_000)).toBe('× 1.2');
    expect(words('leads.pricing', 'budgetBands.3.upToInr', 50_000_000)).toBe('₹5,00,000');
    expect(words('uploads.limits', 'bytesPerDay', 1_500_000_000)).toBe('1,500 MB');
    expect(words('trust.badges', 'wakingHours.days.2', 1)).toBe('Monday');
    expect(words('trust.strikes', 'suspendDays.0', 0)).toBe('a warning');
    expect(words('trust.badges', 'top.bayesianMilli', 4_700)).toBe('4.7 stars');
  });
  it('say why a value does not fit', () => {
    const problems = (name: Parameters<typeof checkRule>[0], change: object) => {
      const checked = checkRule(name, { ...RUNTIME_CONFIGS[name].value, ...change });
      return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
    };
    expect(problems('leads.rules', { lateWithdrawBasisPoints: 10_001 })).toEqual([
      'lateWithdrawBasisPoints: Use 100 % or less.',
    ]);
    expect(problems('leads.rules', { openDays: null, maxRenewals: 1.5 })).toEqual([
      'openDays: Fill this in.',
      'maxRenewals: Use a whole number.',
    ]);
    expect(problems('trust.strikes', { suspendDays: [] })).toEqual(['suspendDays: Keep at least 1.']);
    expect(problems('trust.badges', { wakingHours: { fromHour: 9, toHour: 9, days: [1] } })).toEqual([
      'wakingHours.toHour: Let this be later than the beginning.',
    ]);
  });
});
