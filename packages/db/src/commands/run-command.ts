import { EmbeddedDatabaseError } from '../embedded/index.ts';
import { EnvironmentError } from '../env/index.ts';
import { MigrationError } from '../migrate/index.ts';

/** A command was called in a way it does not understand; the message is one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const EXPECTED = [UsageError, EnvironmentError, MigrationError, EmbeddedDatabaseError];

/** Runs a command to its exit code. Mistakes of use end with one sentence; defects keep their stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const expected = EXPECTED.some((kind) => error instanceof kind);
    console.error(expected ? (error as Error).message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
