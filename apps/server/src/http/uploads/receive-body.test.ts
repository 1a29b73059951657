import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusalOf } from '@nxtgauge/testing/refusals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incomingFolder } from './incoming-folder.ts';
import { uploadPlaces } from './places.ts';
import { receiveBody } from './receive-body.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receive-'));
});
afterEach(() => rm(folder, { recursive: true }));

const LIMITS = { maxBytes: 1_000, idleMs: 60, graceMs: 100, minBytesPerSecond: 5_000 };
const bodyOf = (pieces: number[], pauseMs = 0) => {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (pauseMs > 0) await sleep(pauseMs);
      const next = left.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(new Uint8Array(next).fill(7));
    },
  });
};

describe('receiveBody', () => {
  it('writes what came and says what it was', async () => {
    const received = await receiveBody(bodyOf([300, 400]), folder, 700, LIMITS);
    const bytes = await readFile(received.path);
    expect(received).toMatchObject({
      byteSize: 700,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(bytes.length).toBe(700);
  });

  it.each([
    ['nothing', () => bodyOf([]), null, 'FILE_DAMAGED'],
    ['no body at all', () => null, null, 'FILE_DAMAGED'],
    ['more than the cap', () => bodyOf([600, 600]), null, 'FILE_TOO_LARGE'],
    ['less than announced', () => bodyOf([300]), 700, 'BUSY'],
    ['silence', () => bodyOf([10, 10], 200), null, 'BUSY'],
    [
      'a trickle',
      () =>
        bodyOf(
          Array.from({ length: 90 }, () => 10),
          20,
        ),
      null,
      'BUSY',
    ],
    [
      'a broken line',
      () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            controller.error(new Error('reset'));
          },
        }),
      null,
      'BUSY',
    ],
  ])('refuses %s and leaves no file', async (_, body, announced, reason) => {
    expect((await refusalOf(receiveBody(body(), folder, announced, LIMITS)))?.reason).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });
});

it('clears what a stopped process left an hour ago, and nothing younger', async () => {
  await mkdir(join(folder, 'incoming'));
  for (const name of ['old', 'young']) await writeFile(join(folder, 'incoming', name), 'x');
  const then = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(folder, 'incoming', 'old'), then, then);
  expect(await readdir(await incomingFolder(folder))).toEqual(['young']);
});

it('has six places per person and gives them back, also after a failure', async () => {
  const places = uploadPlaces();
  const ends: (() => void)[] = [];
  const held = Array.from({ length: 6 }, () =>
    places.within('asha', () => new Promise<void>((done) => ends.push(done))),
  );
  expect((await refusalOf(places.within('asha', async () => {})))?.reason).toBe('BUSY');
  expect(await refusalOf(places.within('ravi', async () => {}))).toBeNull();
  for (const end of ends) end();
  await Promise.all(held);
  await expect(places.within('asha', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const again = Array.from({ length: 6 }, () => places.within('asha', () => sleep(5)));
  await expect(Promise.all(again)).resolves.toHaveLength(6);
});
