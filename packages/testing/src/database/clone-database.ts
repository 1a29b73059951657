import type { ConnectOptions } from '@nxtgauge/db/client';
import { cloneTestbed } from '@nxtgauge/db/testbed';
import type { TestDatabase } from '@nxtgauge/db/testbed';
import { afterAll, inject } from 'vitest';
import type {} from './start-test-database.ts';

/** A migrated database of its own for this test file; dropped after the file's last test. */
export async function cloneDatabase(options?: ConnectOptions): Promise<TestDatabase> {
  const database = await cloneTestbed(inject('testDatabase'), options);
  afterAll(() => database.close());
  return database;
}
