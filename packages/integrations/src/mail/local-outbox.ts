import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailPort, OutgoingMail } from '@nxtgauge/services/ports';

const LISTED = 200;
const NAME = /^(?<at>\d{15})-[0-9a-f]{40}\.json$/u;

export interface OutboxMail extends OutgoingMail {
  /** ISO instant. */
  sentAt: string;
}

export interface LocalOutbox extends MailPort {
  /** Newest first, at most 200; only those to this address when one is given. */
  list(to?: string): Promise<OutboxMail[]>;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40);

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}

/**
 * Keeps mails as JSON files under `directory` instead of sending them, for machines without a mail server. A message id
 * that is there already is not written again.
 */
export function localOutbox(directory: string, now: () => Date = () => new Date()): LocalOutbox {
  const idFolder = join(directory, 'ids');

  const mailNames = async () => {
    const names = await readdir(directory).catch(() => []);
    return names
      .filter((name) => NAME.test(name))
      .sort()
      .reverse();
  };

  return {
    async send(mail) {
      await mkdir(idFolder, { recursive: true });
      const marker = join(idFolder, digest(mail.messageId));
      if (await exists(marker)) return { reference: mail.messageId };
      const at = now();
      // A name of its own for each try: two in the same millisecond must not write, and then remove, the same file.
      const own = digest(`${mail.messageId} ${randomUUID()}`);
      const file = join(directory, `${String(at.getTime()).padStart(15, '0')}-${own}.json`);
      const kept: OutboxMail = { ...mail, sentAt: at.toISOString() };
      await writeFile(file, JSON.stringify(kept, null, 2));
      try {
        // Only one process can make this link: the other one's copy goes away again.
        await link(file, marker);
      } catch {
        await rm(file, { force: true });
      }
      return { reference: mail.messageId };
    },

    async list(to) {
      const mails: OutboxMail[] = [];
      for (const name of await mailNames()) {
        const text = await readFile(join(directory, name), 'utf8').catch(() => null);
        if (text === null) continue;
        const mail = JSON.parse(text) as OutboxMail;
        if (to === undefined || mail.to === to.toLowerCase()) mails.push(mail);
        if (mails.length === LISTED) break;
      }
      return mails;
    },
  };
}
