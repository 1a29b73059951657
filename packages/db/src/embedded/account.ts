import { execFile } from 'node:child_process';
import { chown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './errors.ts';

/** The system account that runs the server; undefined when the current one may (PostgreSQL refuses root). */
export type Account = { uid: number; gid: number } | undefined;

const ACCOUNT_NAME = 'postgres';

async function findAccount(name: string): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await findAccount(ACCOUNT_NAME);
  if (existing) return existing;
  await promisify(execFile)('useradd', ['--system', '--no-create-home', ACCOUNT_NAME]).catch(() => undefined);
  const account = (await findAccount(ACCOUNT_NAME)) ?? (await findAccount('nobody'));
  if (account) return account;
  throw new EmbeddedDatabaseError(
    'PostgreSQL does not run as root and no other system account was found. Run as a normal user or set DATABASE_URL.',
  );
}

export async function giveTo(account: Account, path: string) {
  if (account) await chown(path, account.uid, account.gid);
}

/** Whether the server's account can enter the folders above this path; root's own, such as /root, keep it out. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  if (!account) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid } = await stat(folder);
    if ((mode & 0o001) === 0 && uid !== account.uid) return false;
    if (folder === dirname(folder)) return true;
  }
}
