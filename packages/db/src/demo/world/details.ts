import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionField, ProfessionKey } from '@nxtgauge/domain/profiles';
import type { Row, Value } from '../load/rows.ts';
import type { Random } from '../random.ts';

export const columnOf = (key: string): string =>
  key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const QUALIFICATIONS = [
  'B.Ed, M.Sc Mathematics',
  'M.Sc Physics',
  'B.Tech and B.Ed',
  'M.A. English, B.Ed',
  'Ph.D. Chemistry',
  'M.Com, B.Ed',
  'B.Sc, eleven years in a CBSE school',
  'Sangeet Visharad',
  'M.Sc Botany',
  'MCA',
];

/** Numbers that a person of this field would give, chosen on a scale that people really use. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  travelRadiusKm: [10, 15, 25, 40, 60, 100, 250, 500, 1500],
  experienceYears: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 25],
  turnaroundDays: [2, 3, 4, 5, 5, 7, 7, 10, 14],
  avgFollowerGrowthPct: [6, 9, 12, 15, 18, 22, 28, 35, 48, 60, 85],
  minGuests: [10, 20, 25, 30, 50, 75, 100],
  maxGuests: [150, 200, 300, 400, 500, 800, 1200, 2000],
};

/** How likely a yes is, by field; a half where nothing is said. */
const YES: Readonly<Record<string, number>> = {
  remoteOk: 0.75,
  outdoorShoots: 0.8,
  homeService: 0.75,
  homeVisits: 0.7,
  teachesOnline: 0.65,
  teachesOffline: 0.7,
  hasServingStaff: 0.75,
  hasSetupTeam: 0.7,
};

function valueOf(
  random: Random,
  field: ProfessionField,
  given: { pricePaise: number; displayName: string },
): Value {
  switch (field.kind) {
    case 'tags':
      return random
        .sample(field.options, random.int(2, Math.min(field.max, 5)))
        .map((option) => option.value);
    case 'choice':
      return random.pick(field.options).value;
    case 'boolean':
      return random.chance(YES[field.key] ?? 0.5);
    case 'number':
      return Math.min(field.max, Math.max(field.min, random.pick(NUMBERS[field.key] ?? [field.min])));
    case 'text':
      return field.key === 'businessName' ? given.displayName : random.pick(QUALIFICATIONS);
    case 'price':
      return given.pricePaise;
  }
}

/** The extension row of one profile, column by column, drawn from the profession's registry entry. */
export function detailRow(
  random: Random,
  key: ProfessionKey,
  given: { pricePaise: number; displayName: string },
): Row {
  return Object.fromEntries(
    PROFESSIONS[key].fields.map((field) => [columnOf(field.key), valueOf(random, field, given)]),
  );
}

/** What the profile says first about itself: labels of its first list of tags, lower case where that reads well. */
export function specialities(key: ProfessionKey, details: Row): string[] {
  const field = PROFESSIONS[key].fields.find((candidate) => candidate.kind === 'tags');
  if (field?.kind !== 'tags') return [];
  const chosen = details[columnOf(field.key)];
  if (!Array.isArray(chosen)) return [];
  return field.options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
}
