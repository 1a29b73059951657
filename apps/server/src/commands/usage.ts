/** The command line does not fit; the message is one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads `--flag` switches and refuses whatever the command does not know. */
export function readSwitches<const T extends string>(args: string[], known: readonly T[]): ReadonlySet<T> {
  const unknown = args.filter((arg) => !(known as readonly string[]).includes(arg));
  if (unknown.length > 0) {
    const list = known.length > 0 ? known.join(', ') : 'none';
    throw new UsageError(`Unknown option ${unknown.join(' ')}. Options: ${list}.`);
  }
  return new Set(args as T[]);
}
