import type { UploadedFile, UploadKind } from '@nxtgauge/domain/uploads';
import { isRetryable, readError } from '../app-kit/errors.ts';
import { UnfitFile } from './prepare-file.ts';
import type { PreparedFile, PrepareFile } from './prepare-file.ts';
import type { SendFile } from './send-file.ts';

export type UploadState = 'waiting' | 'preparing' | 'sending' | 'processing' | 'pausing' | 'done' | 'failed';

export interface UploadItem {
  id: string;
  name: string;
  bytes: number;
  state: UploadState;
  /** 0 to 100 while bytes leave; null before and after. */
  percent: number | null;
  /** Why it failed, and what to do. */
  error: string | null;
  /** False when trying the same file again cannot help. */
  canRetry: boolean;
  result: UploadedFile | null;
}

export interface UploadQueueOptions {
  kinds: readonly UploadKind[];
  send: SendFile;
  prepare: PrepareFile;
  /** Once per file, in the order in which they end. */
  onDone: (result: UploadedFile, item: UploadItem) => void;
  /** Milliseconds before try number `tries + 1`; tests are quicker. */
  delay?: (tries: number) => number;
}

const AT_ONCE = 3;
const MAX_TRIES = 7;
const backoff = (tries: number) => Math.min(30_000, 1_000 * 2 ** (tries - 1)) * (0.75 + Math.random() / 2);

interface Entry {
  item: UploadItem;
  file: File;
  prepared: PreparedFile | null;
  uploadKey: string;
  posterKey: string;
  posterFileId: string | null;
  stop: AbortController;
}

/**
 * Sends files three at a time. A dead line or a busy server is waited out and tried again with the same key, so that nothing
 * is stored twice; a refusal stays a refusal of that one file. Knows no React: screens subscribe.
 */
export class UploadQueue {
  readonly #options: UploadQueueOptions;
  readonly #listeners = new Set<() => void>();
  #entries: Entry[] = [];
  #running = 0;
  #snapshot: readonly UploadItem[] = [];

  constructor(options: UploadQueueOptions) {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): readonly UploadItem[] => this.#snapshot;

  add(files: Iterable<File>): void {
    for (const file of files) {
      this.#entries.push({
        item: {
          id: crypto.randomUUID(),
          name: file.name,
          bytes: file.size,
          state: 'waiting',
          percent: null,
          error: null,
          canRetry: false,
          result: null,
        },
        file,
        prepared: null,
        uploadKey: crypto.randomUUID(),
        posterKey: crypto.randomUUID(),
        posterFileId: null,
        stop: new AbortController(),
      });
    }
    this.#changed();
    this.#next();
  }

  /** Takes a file out, wherever it is. */
  cancel(id: string): void {
    this.#entries.find(({ item }) => item.id === id)?.stop.abort();
    this.#entries = this.#entries.filter(({ item }) => item.id !== id);
    this.#changed();
  }

  retry(id: string): void {
    const entry = this.#entries.find(({ item }) => item.id === id);
    if (entry?.item.state !== 'failed') return;
    this.#set(entry, { state: 'waiting', error: null });
    this.#next();
  }

  /** Takes out what is done. */
  clearDone(): void {
    this.#entries = this.#entries.filter(({ item }) => item.state !== 'done');
    this.#changed();
  }

  /** Stops everything, when the screen goes. */
  close(): void {
    for (const { stop } of this.#entries) stop.abort();
    this.#entries = [];
    this.#listeners.clear();
  }

  #next(): void {
    while (this.#running < AT_ONCE) {
      const entry = this.#entries.find(({ item }) => item.state === 'waiting');
      if (!entry) return;
      this.#running += 1;
      void this.#run(entry).finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }

  async #run(entry: Entry): Promise<void> {
    try {
      this.#set(entry, { state: 'preparing', percent: null });
      entry.prepared ??= await this.#options.prepare(entry.file, this.#options.kinds);
      const result = await this.#sendPatiently(entry, entry.prepared);
      if (entry.stop.signal.aborted) return;
      this.#set(entry, { state: 'done', percent: null, result });
      this.#options.onDone(result, entry.item);
    } catch (error) {
      if (entry.stop.signal.aborted) return;
      const unfit = error instanceof UnfitFile;
      this.#set(entry, {
        state: 'failed',
        percent: null,
        error: unfit ? error.message : readError(error).message,
        canRetry: !unfit && mayHelp(error),
      });
    }
  }

  async #sendPatiently(entry: Entry, prepared: PreparedFile): Promise<UploadedFile> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#sendOnce(entry, prepared);
      } catch (error) {
        if (entry.stop.signal.aborted || tries >= MAX_TRIES || !isWorthWaiting(error)) throw error;
        this.#set(entry, { state: 'pausing', percent: null });
        const asked = Number(readError(error).details.retryAfterSeconds ?? 0) * 1_000;
        await pause(Math.max(asked, (this.#options.delay ?? backoff)(tries)), entry.stop.signal);
      }
    }
  }

  async #sendOnce(entry: Entry, { kind, file, poster }: PreparedFile): Promise<UploadedFile> {
    const { signal } = entry.stop;
    this.#set(entry, { state: 'sending', percent: 0 });
    if (poster && !entry.posterFileId) {
      const sent = await this.#options.send('picture', poster, { uploadKey: entry.posterKey, signal });
      entry.posterFileId = sent.fileId;
    }
    return this.#options.send(kind, file, {
      uploadKey: entry.uploadKey,
      signal,
      posterFileId: entry.posterFileId,
      onProgress: (part) =>
        this.#set(
          entry,
          part < 1
            ? { state: 'sending', percent: Math.round(part * 100) }
            : { state: 'processing', percent: null },
        ),
    });
  }

  #set(entry: Entry, change: Partial<UploadItem>): void {
    entry.item = { ...entry.item, ...change };
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = this.#entries.map(({ item }) => item);
    for (const listener of this.#listeners) listener();
  }
}

/** No answer, the server's own fault, or "not so fast": waiting helps by itself. */
const isWorthWaiting = (error: unknown) => isRetryable(error) || readError(error).status === 429;

/** A person may try again after signing in, tomorrow, or when the server is well; not with a file that was refused as it is. */
const mayHelp = (error: unknown) => !readError(error).reason.startsWith('FILE_');

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', end);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    // The line is back: go on at once.
    globalThis.addEventListener?.('online', end);
    signal.addEventListener('abort', end);
  });
}
