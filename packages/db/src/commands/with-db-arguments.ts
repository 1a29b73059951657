import { UsageError } from './run-command.ts';

export interface WithDbArguments {
  seed: boolean;
  /** Professionals of the big set; 0 for none. */
  scale: number;
  /** Applications on the jobs of the big set; 0 for none. */
  hiring: number;
  durable: boolean;
  command: [string, ...string[]];
}

export const WITH_DB_USAGE = 'pnpm with-db [--seed] [--scale N [--hiring N]] [--fast] <command…>';
const MAX_SCALE = 1_000_000;

/** Reads flags up to the first word that is none; the rest is the command, untouched. */
export function parseWithDbArguments(words: string[]): WithDbArguments {
  const flags = { seed: false, scale: 0, hiring: 0, durable: true };
  const rest = [...words];
  while (rest[0]?.startsWith('-')) {
    const flag = rest.shift();
    if (flag === '--') break;
    if (flag === '--seed') flags.seed = true;
    else if (flag === '--fast') flags.durable = false;
    else if (flag === '--scale') flags.scale = parseCount('--scale', 'professionals', rest.shift());
    else if (flag === '--hiring') flags.hiring = parseCount('--hiring', 'applications', rest.shift());
    else throw new UsageError(`with-db does not know ${flag}; use it as: ${WITH_DB_USAGE}`);
  }
  if (flags.hiring > 0 && flags.scale === 0) throw new UsageError('--hiring needs the jobs of --scale N.');
  const [program, ...others] = rest;
  if (program === undefined) throw new UsageError(`with-db needs a command to run: ${WITH_DB_USAGE}`);
  return { ...flags, command: [program, ...others] };
}

function parseCount(flag: string, what: string, word: string | undefined): number {
  const count = /^\d+$/.test(word ?? '') ? Number(word) : 0;
  if (count < 1 || count > MAX_SCALE) {
    throw new UsageError(`${flag} needs a number of ${what} between 1 and 1000000, not "${word ?? ''}".`);
  }
  return count;
}
