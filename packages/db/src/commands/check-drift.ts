import { findDrift } from '../migrate/drift.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const [extra] = process.argv.slice(2);
  if (extra !== undefined) throw new UsageError(`db:check takes no arguments, and "${extra}" is one.`);
  const missing = await findDrift();
  if (missing.length === 0) {
    console.log('The migrations say what the tables say.');
    return 0;
  }
  console.error(
    `The tables have changes without a migration; run "pnpm db:generate".\n${missing.join('\n')}`,
  );
  return 1;
});
