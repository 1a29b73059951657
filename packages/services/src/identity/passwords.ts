import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@nxtgauge/domain/errors';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const COST_PREFIX = '$argon2id$v=19$m=19456,t=2,p=1$';
/** The hash of a password that nobody knows: what a login to an unknown address is checked against. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$UMdAD44AdBbZiD7+aLlHcA$onb5PJGQ2krz6DOiBpjGyqfx+0gfQuskYzNP9+Kym6A';

/** A hash takes 19 MiB and most of a core: more at once would starve everything else on the machine. */
const MAX_RUNNING = 3;
const MAX_WAITING = 5;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MAX_RUNNING) {
    if (waiting.length >= MAX_WAITING) {
      throw new AppError('SLOW_DOWN', 'Many people are signing in right now. Try again in a few seconds.');
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** argon2id, 19 MiB, two passes. At most three at once in this process; beyond a short queue it throws SLOW_DOWN. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST));
}

/** Always does the whole work, also when there is no such account: the time says nothing. Throws SLOW_DOWN as above. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(passwordHash ?? NOBODYS_HASH, password.normalize('NFKC')));
  return right && passwordHash !== null;
}

/** True for hashes made with other costs than today's. */
export const needsRehash = (passwordHash: string) => !passwordHash.startsWith(COST_PREFIX);

const MIN_FOREIGN_LETTERS = 8;

/** Refuses a password that is little more than the person's own name or address. */
export function assertNotPersonal(password: string, person: { email: string; fullName: string }): void {
  const own = [
    ...person.fullName.toLowerCase().split(/[^\p{L}\p{N}]+/u),
    ...person.email.split(/[^a-z0-9]+/u),
  ];
  const rest = own
    .filter((word) => word.length >= 3)
    .reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  if (rest.replace(/[^\p{L}\p{N}]/gu, '').length >= MIN_FOREIGN_LETTERS) return;
  const message = 'This is mostly your own name or address. Use something else.';
  throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'password', message }] });
}
