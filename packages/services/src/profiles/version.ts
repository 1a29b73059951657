import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { columnOf } from '../search/index.ts';
import { z } from 'zod';

/** Everything of a profile that is reviewed; an edit that waits is kept in this form in `entity_revisions`. */
export const ProfileVersion = z.object({
  displayName: z.string(),
  headline: z.string().nullable(),
  bio: z.string().nullable(),
  placeSlug: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});
export type ProfileVersion = z.infer<typeof ProfileVersion>;

/** Before and after by column name. */
export type VersionChanges = Record<string, [before: unknown, after: unknown]>;

/** What differs, by column name, as the audit log wants it. Empty when nothing does. */
export function versionChanges(
  key: ProfessionKey,
  before: ProfileVersion,
  after: ProfileVersion,
): VersionChanges {
  const all: [string, unknown, unknown][] = [
    ['display_name', before.displayName, after.displayName],
    ['headline', before.headline, after.headline],
    ['bio', before.bio, after.bio],
    ['place_id', before.placeSlug, after.placeSlug],
    ...PROFESSIONS[key].fields.map((field): [string, unknown, unknown] => [
      columnOf(field.key),
      before.details[field.key],
      after.details[field.key],
    ]),
  ];
  return Object.fromEntries(
    all
      .filter(([, was, is]) => JSON.stringify(was ?? null) !== JSON.stringify(is ?? null))
      .map(([column, was, is]) => [column, [was, is]]),
  );
}
