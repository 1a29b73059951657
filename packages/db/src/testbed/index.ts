import { randomBytes } from 'node:crypto';
import { connect } from '../client/index.ts';
import type { Connection, ConnectOptions } from '../client/index.ts';
import { startThrowaway } from '../embedded/index.ts';
import { databaseUrl } from '../env/index.ts';
import { cloneDatabase, createTemplate, dropDatabase, onDatabase } from '../migrate/index.ts';

/** What a test worker needs to make its own copy of the migrated database. */
export interface TestbedAddress {
  serverUrl: string;
  template: string;
}

export interface Testbed extends TestbedAddress {
  close(): Promise<void>;
}

const uniqueName = (kind: string) => `nxg_${kind}_${randomBytes(6).toString('hex')}`;

/**
 * A server with one migrated template database: the one of `DATABASE_URL` when it is set, else a throw-away embedded
 * one. Throws when there is none to be had: a missing database fails the tests, it does not skip them.
 */
export async function openTestbed(): Promise<Testbed> {
  const given = databaseUrl();
  const own = given ? undefined : await startThrowaway({ durable: false });
  const serverUrl = given ?? own?.url ?? '';
  const template = uniqueName('template');
  try {
    await createTemplate(serverUrl, template);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return {
    serverUrl,
    template,
    close: () => (own ? own.stop() : dropDatabase(serverUrl, template)),
  };
}

export interface TestDatabase extends Connection {
  url: string;
  /** Opens another pool on the same copy, as a second replica would. */
  connectAgain(options?: ConnectOptions): Connection;
  /** Closes the first pool and drops the copy. */
  close(): Promise<void>;
}

/** A copy of the migrated database for one test file; takes about a quarter of a second. */
export async function cloneTestbed(
  { serverUrl, template }: TestbedAddress,
  options: ConnectOptions = {},
): Promise<TestDatabase> {
  const name = uniqueName('test');
  const url = await cloneDatabase(serverUrl, template, name);
  const connection = connect(url, { poolSize: 4, applicationName: name, ...options });
  return {
    ...connection,
    url,
    connectAgain: (again) => connect(url, { poolSize: 4, ...again }),
    close: async () => {
      await connection.end();
      await dropDatabase(onDatabase(serverUrl, 'postgres'), name);
    },
  };
}
