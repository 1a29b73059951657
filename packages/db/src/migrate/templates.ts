import postgres from 'postgres';
import { migrate } from './migrate.ts';

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** The same server and account, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function onServer(url: string, statement: string) {
  const sql = postgres(onDatabase(url, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function quoted(name: string): string {
  if (!NAME.test(name)) throw new Error(`not a database name: ${name}`);
  return `"${name}"`;
}

/** Creates a migrated, otherwise empty database to clone from; returns its address. */
export async function createTemplate(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, `create database ${quoted(name)}`);
  const url = onDatabase(serverUrl, name);
  await migrate(url);
  return url;
}

/** Copies a database that nobody is connected to; returns the address of the copy. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  await onServer(serverUrl, `create database ${quoted(name)} template ${quoted(template)}`);
  return onDatabase(serverUrl, name);
}

/** Drops a database, ending whatever is still connected to it. */
export function dropDatabase(serverUrl: string, name: string): Promise<void> {
  return onServer(serverUrl, `drop database if exists ${quoted(name)} with (force)`);
}
