import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localOutbox } from './index.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'outbox-'));
});
afterEach(() => rm(directory, { recursive: true }));

const mail = (messageId: string, to = 'asha@example.test') => ({
  messageId,
  to,
  subject: 'Hello',
  text: 'A line\nand another',
});

describe('localOutbox', () => {
  it('lists nothing before the first mail, then newest first, for one address when asked', async () => {
    let now = Date.parse('2026-11-21T06:00:00.000Z');
    const outbox = localOutbox(directory, () => new Date((now += 1_000)));
    expect(await outbox.list()).toEqual([]);
    await outbox.send(mail('1@nxtgauge'));
    await outbox.send(mail('2@nxtgauge', 'ravi@example.test'));
    await outbox.send(mail('3@nxtgauge'));
    expect((await outbox.list()).map(({ messageId }) => messageId)).toEqual([
      '3@nxtgauge',
      '2@nxtgauge',
      '1@nxtgauge',
    ]);
    expect(await outbox.list('Asha@example.test')).toHaveLength(2);
    expect((await outbox.list())[0]).toMatchObject({
      subject: 'Hello',
      text: 'A line\nand another',
      sentAt: '2026-11-21T06:00:03.000Z',
    });
  });

  it('keeps one copy per message id, also when sent at once from two places', async () => {
    const sameMoment = () => new Date('2026-11-21T06:00:00.000Z');
    const outboxes = Array.from({ length: 8 }, () => localOutbox(directory, sameMoment));
    for (let round = 1; round <= 20; round++) {
      await Promise.all(outboxes.map((outbox) => outbox.send(mail(`same-${round}@nxtgauge`))));
      await localOutbox(directory).send(mail(`same-${round}@nxtgauge`));
      expect(await localOutbox(directory).list()).toHaveLength(round);
    }
  });

  it('writes no file named by the mail', async () => {
    const outbox = localOutbox(directory);
    await outbox.send(mail('../../escape@nxtgauge'));
    expect((await readdir(directory)).every((name) => /^(ids|\d{15}-[0-9a-f]{40}\.json)$/u.test(name))).toBe(
      true,
    );
  });
});
