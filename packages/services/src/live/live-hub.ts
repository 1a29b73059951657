import type { Sql } from '@nxtgauge/db/client';
import { AppError } from '@nxtgauge/domain/errors';
import type { EmployeeActor, UserActor } from '../context/index.ts';

const CHANNEL = 'live';
export const MAX_STREAMS_PER_USER = 5;
/** How often the sessions of open streams are looked up again: a revoked one ends its streams within this time. */
const SESSION_CHECK_MS = 4_000;

/** Whoever is signed in, in the product or at the console. */
type Listener = Pick<UserActor | EmployeeActor, 'userId' | 'sessionId'>;

/** One open subscription: it sleeps until its person's data may have changed, or until it has to end. */
export class LiveStream {
  readonly userId: string;
  readonly sessionId: string;
  #rung = false;
  #ended = false;
  #wake: (() => void) | undefined;

  constructor(actor: Listener) {
    this.userId = actor.userId;
    this.sessionId = actor.sessionId;
  }

  get ended(): boolean {
    return this.#ended;
  }

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Resolves when rung (also before the call), ended, aborted, or after `ms`. */
  async sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (!this.#rung && !this.#ended && !signal?.aborted && ms > 0) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const wake = () => resolve();
      const timer = setTimeout(wake, ms);
      this.#wake = wake;
      signal?.addEventListener('abort', wake, { once: true });
      await promise;
      clearTimeout(timer);
      this.#wake = undefined;
      signal?.removeEventListener('abort', wake);
    }
    this.#rung = false;
  }
}

/**
 * One LISTEN connection of a process, shared by all its streams. What it hears is only a hint to look into the table, so
 * a lost notification costs time, never an event: after a reconnect every stream looks, and each looks by itself anyway.
 */
export class LiveHub {
  readonly #sql: Sql;
  readonly #byUser = new Map<string, Set<LiveStream>>();
  #listening: Promise<{ unlisten(): Promise<void> }> | undefined;
  #sessionTimer: NodeJS.Timeout | undefined;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Begins to listen; later calls wait for the first one. The driver reconnects and listens again by itself. */
  async start(): Promise<void> {
    this.#listening ??= this.#sql.listen(
      CHANNEL,
      (userId) => this.#ring(userId),
      () => this.#ringAll(),
    );
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = undefined;
      throw error;
    }
    this.#sessionTimer ??= setInterval(() => void this.#checkSessions(), SESSION_CHECK_MS).unref();
  }

  /** Ends every stream and stops listening. */
  async stop(): Promise<void> {
    clearInterval(this.#sessionTimer);
    this.#sessionTimer = undefined;
    for (const stream of this.#streams()) stream.end();
    const listening = this.#listening;
    this.#listening = undefined;
    await (await listening?.catch(() => undefined))?.unlisten();
  }

  /** Adds a stream of this person; throws SLOW_DOWN beyond the limit. */
  async open(actor: Listener): Promise<LiveStream> {
    const streams = this.#byUser.get(actor.userId) ?? new Set();
    if (streams.size >= MAX_STREAMS_PER_USER) {
      throw new AppError(
        'SLOW_DOWN',
        'Nxtgauge is open in many windows. Close one to get live updates here.',
      );
    }
    const stream = new LiveStream(actor);
    streams.add(stream);
    this.#byUser.set(actor.userId, streams);
    try {
      await this.start();
    } catch (error) {
      this.close(stream);
      throw error;
    }
    return stream;
  }

  close(stream: LiveStream): void {
    stream.end();
    const streams = this.#byUser.get(stream.userId);
    streams?.delete(stream);
    if (streams?.size === 0) this.#byUser.delete(stream.userId);
  }

  get size(): number {
    return [...this.#streams()].length;
  }

  *#streams(): Generator<LiveStream> {
    for (const streams of this.#byUser.values()) yield* streams;
  }

  #ring(userId: string): void {
    for (const stream of this.#byUser.get(userId) ?? []) stream.ring();
  }

  #ringAll(): void {
    for (const stream of this.#streams()) stream.ring();
  }

  /** One statement for all open streams: whose session is over is ended. */
  async #checkSessions(): Promise<void> {
    const streams = [...this.#streams()];
    if (streams.length === 0) return;
    try {
      const alive = await this.#sql<{ id: string }[]>`
        select s.id from user_sessions s join users u on u.id = s.user_id and u.status = 'ACTIVE'
        where s.id = any(${[...new Set(streams.map((stream) => stream.sessionId))]}::uuid[])
          and s.revoked_at is null and s.expires_at > now()`;
      const ids = new Set(alive.map(({ id }) => id));
      for (const stream of streams) if (!ids.has(stream.sessionId)) stream.end();
    } catch {
      // The database is away for a moment: nobody can act on anything either, and the next check comes soon.
    }
  }
}

const hubs = new WeakMap<Sql, LiveHub>();

/** The hub of this pool. It ends with the pool; the server stops it first, so that streams close in order. */
export function liveHubOf(sql: Sql): LiveHub {
  const known = hubs.get(sql);
  if (known) return known;
  const hub = new LiveHub(sql);
  hubs.set(sql, hub);
  return hub;
}
