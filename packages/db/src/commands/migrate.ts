import { databaseUrl } from '../env/index.ts';
import { migrate } from '../migrate/index.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const [extra] = process.argv.slice(2);
  if (extra !== undefined) throw new UsageError(`db:migrate takes no arguments, and "${extra}" is one.`);
  const url = databaseUrl();
  if (!url) {
    throw new UsageError(
      'db:migrate needs DATABASE_URL; the embedded database is migrated by every start of the application.',
    );
  }
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  return 0;
});
