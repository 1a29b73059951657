import { facetFields, professionList } from '../profiles/index.ts';
import type { ProfessionKey } from '../profiles/index.ts';
import { phraseKey } from './vocabulary.ts';

const byProfession = new Map<ProfessionKey, Map<string, string[]>>(
  professionList.map((profession) => {
    const values = new Map<string, string[]>();
    for (const field of facetFields(profession)) {
      if (field.kind === 'boolean') continue;
      for (const { value, label, hi } of field.options) {
        for (const name of new Set([value.replaceAll('_', ' '), label, hi].map(phraseKey)))
          values.set(name, [...(values.get(name) ?? []), `${field.key}=${value}`]);
      }
    }
    return [profession.key, values];
  }),
);

/** The filter values, as `field=value`, that one group of searched words names: who chose one of them is meant most. */
export function valuesNamed(profession: ProfessionKey, alternatives: readonly string[]): string[] {
  const values = byProfession.get(profession);
  return [...new Set(alternatives.flatMap((words) => values?.get(words) ?? []))];
}
