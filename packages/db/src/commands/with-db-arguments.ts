import { UsageError } from './run-command.ts';

export interface WithDbArguments {
  seed: boolean;
  /** Professionals of the big set; 0 for none. */
  scale: number;
  durable: boolean;
  command: [string, ...string[]];
}

export const WITH_DB_USAGE = 'pnpm with-db [--seed] [--scale N] [--fast] <command…>';
const MAX_SCALE = 1_000_000;

/** Reads flags up to the first word that is none; the rest is the command, untouched. */
export function parseWithDbArguments(words: string[]): WithDbArguments {
  const flags = { seed: false, scale: 0, durable: true };
  const rest = [...words];
  while (rest[0]?.startsWith('-')) {
    const flag = rest.shift();
    if (flag === '--') break;
    if (flag === '--seed') flags.seed = true;
    else if (flag === '--fast') flags.durable = false;
    else if (flag === '--scale') flags.scale = parseScale(rest.shift());
    else throw new UsageError(`with-db does not know ${flag}; use it as: ${WITH_DB_USAGE}`);
  }
  const [program, ...others] = rest;
  if (program === undefined) throw new UsageError(`with-db needs a command to run: ${WITH_DB_USAGE}`);
  return { ...flags, command: [program, ...others] };
}

function parseScale(word: string | undefined): number {
  const scale = /^\d+$/.test(word ?? '') ? Number(word) : 0;
  if (scale < 1 || scale > MAX_SCALE) {
    throw new UsageError(
      `--scale needs a number of professionals between 1 and 1000000, not "${word ?? ''}".`,
    );
  }
  return scale;
}
