const SPOKEN = new Set([
  'EnvError',
  'PortBusyError',
  'MigrationError',
  'EmbeddedDatabaseError',
  'UsageError',
]);

/** Ends the process with one sentence for errors made for people, and with the whole trace for defects. */
export function reportAndExit(error: unknown): never {
  const spoken = error instanceof Error && SPOKEN.has(error.name);
  process.stderr.write(
    `\n${spoken ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
