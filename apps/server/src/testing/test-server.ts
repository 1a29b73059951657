import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSession } from '@nxtgauge/testing/sessions';
import { silentLog } from '@nxtgauge/testing/service-context';
import type { Person } from '@nxtgauge/testing/world';
import { callLimit } from '../http/call-limit.ts';
import { createApp } from '../http/create-app.ts';
import { sessionCookies } from '../http/session-cookie.ts';
import { readEnv } from '../env/index.ts';
import { startRuntime } from '../runtime/runtime.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** tRPC's `result.data`, when it went well. */
  data: unknown;
  /** tRPC's `error.data`, when it did not. */
  error:
    | { code: string; reason: string; fieldErrors?: { path: string; message: string }[]; httpStatus: number }
    | undefined;
  message: string | undefined;
}

/** The HTTP application in this process, on this database, without a socket and without pages. */
export async function testServer(url: string, options: { callsPerMinute?: number } = {}) {
  const env = readEnv({
    NODE_ENV: 'test',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'nxtgauge-test-')),
    LOG_LEVEL: 'silent',
  });
  const runtime = await startRuntime({ ...env, DATABASE_URL: url }, { log: silentLog });
  const app = createApp({
    runtime,
    cookies: sessionCookies(false),
    limit: callLimit(options.callsPerMinute ?? 1_000_000),
    pages: async (c) => c.text('no pages here', 404),
    dev: false,
  });

  const send = async (request: Request): Promise<Answer> => {
    const response = await app.fetch(request);
    const text = await response.text();
    const body = parsed(text) as
      | { result?: { data: unknown }; error?: { message: string; data: Answer['error'] } }
      | undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: body?.result?.data,
      error: body?.error?.data,
      message: body?.error?.message,
    };
  };
  const OWN = { 'x-nxtgauge': '1', 'content-type': 'application/json' };

  return {
    runtime,
    app,
    send,
    /** A cookie header for a fresh session of this person. */
    signIn: async (person: Pick<Person, 'userId'>) =>
      `nxg_session=${await createSession(runtime.connection, person.userId)}`,
    mutate: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(
        new Request(`http://localhost:4321/trpc/${path}`, {
          method: 'POST',
          headers: { ...OWN, ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    query: (path: string, input: unknown, headers: Record<string, string> = {}) =>
      send(
        new Request(
          `http://localhost:4321/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(typeof input === 'string' ? input : JSON.stringify(input))}`}`,
          { headers },
        ),
      ),
    stop: () => runtime.stop(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
