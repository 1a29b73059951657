import type { UploadedFile } from '@nxtgauge/domain/uploads';
import { describe, expect, it, vi } from 'vitest';
import { UnfitFile } from './prepare-file.ts';
import type { PrepareFile } from './prepare-file.ts';
import type { SendFile } from './send-file.ts';
import { UploadQueue } from './upload-queue.ts';

const file = (name = 'a.jpg') => new File(['x'], name, { type: 'image/jpeg' });
const prepare: PrepareFile = async (one) => ({ kind: 'picture', file: one, poster: null });
const answer = (fileId: string) => ({ kind: 'picture', fileId }) as never;
const refusal = (reason: string, httpStatus: number, details = {}) =>
  Object.assign(new Error(`said ${reason}`), { data: { reason, httpStatus, details } });
const dead = () => new TypeError('network: gone');

function queueOf(send: SendFile, over: { prepare?: PrepareFile } = {}) {
  const done: UploadedFile[] = [];
  const queue = new UploadQueue({
    kinds: ['picture'],
    send,
    prepare,
    delay: () => 1,
    onDone: (result) => done.push(result),
    ...over,
  });
  const states = () => queue.snapshot().map(({ state }) => state);
  return { queue, done, states };
}

describe('UploadQueue', () => {
  it('sends three at a time, all of them, and says when each is done', async () => {
    let running = 0;
    let most = 0;
    const { queue, done, states } = queueOf(async (_, { name }) => {
      most = Math.max(most, ++running);
      await new Promise((end) => setTimeout(end, 5));
      running -= 1;
      return answer(name);
    });
    queue.add(Array.from({ length: 10 }, (_, i) => file(`${i}.jpg`)));
    expect(states().filter((state) => state !== 'waiting')).toHaveLength(3);
    await vi.waitFor(() => expect(done).toHaveLength(10));
    expect(most).toBe(3);
    queue.clearDone();
    expect(queue.snapshot()).toEqual([]);
  });

  it('waits out a dead line, a busy server and a "not so fast" with the same key', async () => {
    const keys = new Set<string>();
    const faults = [dead(), refusal('BUSY', 503), refusal('SLOW_DOWN', 429), refusal('UNEXPECTED', 500)];
    const { queue, done, states } = queueOf(async (_, __, { uploadKey }) => {
      keys.add(uploadKey);
      const fault = faults.shift();
      if (fault) throw fault;
      return answer('1');
    });
    queue.add([file()]);
    await vi.waitFor(() => expect(done).toHaveLength(1));
    expect(keys.size).toBe(1);
    expect(states()).toEqual(['done']);
  });

  it('gives up in the end, and a retry starts anew', async () => {
    let tries = 0;
    const { queue, done } = queueOf(async () => {
      tries += 1;
      if (tries <= 7) throw dead();
      return answer('1');
    });
    queue.add([file()]);
    await vi.waitFor(() => expect(queue.snapshot()[0]).toMatchObject({ state: 'failed', canRetry: true }));
    expect(tries).toBe(7);
    expect(queue.snapshot()[0]?.error).toBe(
      'The server did not answer. Check your connection and try again.',
    );
    queue.retry(queue.snapshot()[0]?.id ?? '');
    await vi.waitFor(() => expect(done).toHaveLength(1));
  });

  it('does not send again what was refused as it is, and the others go on', async () => {
    let tries = 0;
    const { queue, done, states } = queueOf(async (_, { name }) => {
      tries += 1;
      if (name === 'bad.jpg') throw refusal('FILE_DAMAGED', 422);
      return answer(name);
    });
    queue.add([file('bad.jpg'), file('good.jpg')]);
    await vi.waitFor(() => expect(states().toSorted()).toEqual(['done', 'failed']));
    expect(tries).toBe(2);
    expect(queue.snapshot()[0]).toMatchObject({ error: 'said FILE_DAMAGED', canRetry: false });
    expect(done).toHaveLength(1);
  });

  it('refuses before sending, and lets a person try again after signing in', async () => {
    let sent = 0;
    const send: SendFile = async () => {
      sent += 1;
      throw refusal('SIGN_IN_REQUIRED', 401);
    };
    const unfit = queueOf(send, {
      prepare: async () => {
        throw new UnfitFile('Too large.');
      },
    });
    unfit.queue.add([file()]);
    await vi.waitFor(() =>
      expect(unfit.queue.snapshot()[0]).toMatchObject({ error: 'Too large.', canRetry: false }),
    );
    expect(sent).toBe(0);
    const { queue } = queueOf(send);
    queue.add([file()]);
    await vi.waitFor(() => expect(queue.snapshot()[0]).toMatchObject({ state: 'failed', canRetry: true }));
  });

  it('cancels a file on its way and starts the next', async () => {
    const signals: AbortSignal[] = [];
    const { queue, done } = queueOf(async (_, { name }, { signal }) => {
      signals.push(signal);
      if (name === 'held.jpg')
        await new Promise((_end, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
      return answer(name);
    });
    queue.add([file('held.jpg'), file('held.jpg'), file('held.jpg'), file('next.jpg')]);
    const [first] = queue.snapshot();
    await vi.waitFor(() => expect(signals).toHaveLength(3));
    queue.cancel(first?.id ?? '');
    await vi.waitFor(() => expect(done).toHaveLength(1));
    expect(signals[0]?.aborted).toBe(true);
    expect(queue.snapshot()).toHaveLength(3);
    queue.close();
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('sends a video’s poster once, and then the video with it', async () => {
    const sent: string[] = [];
    let fail = true;
    const { queue, done } = queueOf(
      async (kind, { name }, { posterFileId }) => {
        sent.push(`${kind} ${name} ${posterFileId ?? '-'}`);
        if (kind === 'video' && fail) {
          fail = false;
          throw dead();
        }
        return answer(name);
      },
      { prepare: async (one) => ({ kind: 'video', file: one, poster: file('poster.jpg') }) },
    );
    queue.add([file('reel.mp4')]);
    await vi.waitFor(() => expect(done).toHaveLength(1));
    expect(sent).toEqual(['picture poster.jpg -', 'video reel.mp4 poster.jpg', 'video reel.mp4 poster.jpg']);
  });
});
