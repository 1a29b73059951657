import { isRetryable } from '@nxtgauge/ui/app-kit';

/** What is known of one read. A new object with every change, so that React sees it. */
export interface Snapshot {
  data: unknown;
  error: unknown;
  isFetching: boolean;
  /** When the data came, on the clock of `now`; 0 once it was called stale. */
  at: number;
}

interface Entry {
  snapshot: Snapshot;
  listeners: Set<() => void>;
  running: Promise<unknown> | null;
  read: Read | null;
}
export type Read = (signal?: AbortSignal) => Promise<unknown>;
/** Reads as the server hands them to the browser. */
export type Dump = [key: string, data: unknown][];

const NOTHING: Snapshot = { data: undefined, error: null, isFetching: false, at: 0 };
export const FRESH_MS = 60_000;
const RETRIES = 2;
const RETRY_MS = 400;
const KEPT = 150;

export const keyOf = (path: string, input: unknown, kind = 'query') =>
  JSON.stringify([path, kind, input ?? null]);

/**
 * The answers that this page has, by the call that gave them: shared while they are fresh, asked for once however many want
 * them. A library for this is a tenth of the first load; these are the parts of it that the site uses.
 */
export class QueryStore {
  readonly #entries = new Map<string, Entry>();
  readonly #retries: number;
  #version = 0;
  readonly #everything = new Set<() => void>();

  constructor(options: { retries: boolean }) {
    this.#retries = options.retries ? RETRIES : 0;
  }

  #entry(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry = { snapshot: NOTHING, listeners: new Set(), running: null, read: null };
    this.#entries.set(key, entry);
    this.#forgetOldest();
    return entry;
  }

  #forgetOldest(): void {
    if (this.#entries.size <= KEPT) return;
    for (const [key, { listeners, running }] of this.#entries) {
      if (listeners.size > 0 || running !== null) continue;
      this.#entries.delete(key);
      return;
    }
  }

  #change(key: string, entry: Entry, next: Partial<Snapshot>): void {
    entry.snapshot = { ...entry.snapshot, ...next };
    // A read that was forgotten meanwhile is there again.
    this.#entries.set(key, entry);
    this.#version++;
    for (const tell of [...entry.listeners, ...this.#everything]) tell();
  }

  peek(key: string): Snapshot {
    return this.#entries.get(key)?.snapshot ?? NOTHING;
  }

  /** Grows with every change of any read. */
  get version(): number {
    return this.#version;
  }

  subscribe(key: string, listener: () => void): () => void {
    const { listeners } = this.#entry(key);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  subscribeAll(listener: () => void): () => void {
    this.#everything.add(listener);
    return () => this.#everything.delete(listener);
  }

  isStale(key: string, staleMs = FRESH_MS): boolean {
    const { at } = this.peek(key);
    return at === 0 || performance.now() - at >= staleMs;
  }

  get(key: string): unknown {
    return this.peek(key).data;
  }

  set(key: string, next: unknown): unknown {
    const entry = this.#entry(key);
    const data =
      typeof next === 'function' ? (next as (before: unknown) => unknown)(entry.snapshot.data) : next;
    this.#change(key, entry, { data, error: null, at: performance.now() });
    return data;
  }

  /** Reads now; who asks while it is under way waits for the same answer. */
  fetch(key: string, read: Read): Promise<unknown> {
    const entry = this.#entry(key);
    entry.read = read;
    if (entry.running) return entry.running;
    const running = this.#tries(read).then(
      (data) => {
        entry.running = null;
        this.#change(key, entry, { data, error: null, isFetching: false, at: performance.now() });
        return data;
      },
      (error: unknown) => {
        entry.running = null;
        this.#change(key, entry, { error, isFetching: false });
        throw error;
      },
    );
    entry.running = running;
    this.#change(key, entry, { isFetching: true });
    return running;
  }

  async #tries(read: Read): Promise<unknown> {
    for (let failures = 0; ; failures++) {
      try {
        return await read();
      } catch (error) {
        if (failures >= this.#retries || !isRetryable(error)) throw error;
        await new Promise((done) => setTimeout(done, RETRY_MS * 2 ** failures));
      }
    }
  }

  /** What is there already, whatever its age; read when there is nothing. */
  async ensure(key: string, read: Read): Promise<unknown> {
    const { data } = this.peek(key);
    return data === undefined ? this.fetch(key, read) : data;
  }

  /** Everything whose key begins so is stale; what a screen shows is read again. */
  async invalidate(prefix: string): Promise<void> {
    const hit = [...this.#entries].filter(([key]) => key.startsWith(prefix));
    await Promise.all(
      hit.map(async ([key, entry]) => {
        this.#change(key, entry, { at: 0 });
        if (entry.listeners.size > 0 && entry.read) await this.fetch(key, entry.read).catch(() => undefined);
      }),
    );
  }

  /** Failed reads stay behind: the loader has already turned them into the error page. */
  dump(): Dump {
    return [...this.#entries].flatMap(([key, { snapshot }]) =>
      snapshot.data === undefined || snapshot.error !== null ? [] : [[key, snapshot.data]],
    );
  }

  fill(dump: Dump): void {
    for (const [key, data] of dump) this.set(key, data);
  }
}
