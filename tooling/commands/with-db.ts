import { main } from '../../packages/db/src/commands/with-db.ts';

await main();
