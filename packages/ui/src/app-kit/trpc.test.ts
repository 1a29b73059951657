import { createTRPCUntypedClient } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { appLinks, createAppQueryClient } from './trpc.tsx';

type Call = { url: string; headers: Headers; credentials: string | undefined };

function stubServer(): { calls: Call[]; fetch: typeof fetch } {
  const calls: Call[] = [];
  return {
    calls,
    fetch: (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      calls.push({ url, headers: new Headers(init?.headers), credentials: init?.credentials });
      const names = new URL(url, 'http://x').pathname.split('/').at(-1)?.split(',') ?? [];
      return Promise.resolve(Response.json(names.map((name) => ({ result: { data: name } }))));
    },
  };
}

describe('appLinks', () => {
  it('marks every call as ours, keeps cookies on this site and batches by ten', async () => {
    const server = stubServer();
    const client = createTRPCUntypedClient({
      links: appLinks({ url: 'http://x/trpc', fetch: server.fetch, headers: () => ({ cookie: 'a=b' }) }),
    });
    const names = Array.from({ length: 12 }, (_, index) => `q${index}`);
    const answers = await Promise.all(names.map((name) => client.query(name)));
    expect(answers).toEqual(names);
    expect(server.calls).toHaveLength(2);
    for (const call of server.calls) {
      expect(call.headers.get('x-nxtgauge')).toBe('1');
      expect(call.headers.get('cookie')).toBe('a=b');
      expect(call.credentials).toBe('same-origin');
    }
    await client.mutation('post', { title: 'x' });
    expect(server.calls[2]?.headers.get('x-nxtgauge')).toBe('1');
  });
});

describe('createAppQueryClient', () => {
  const fail = (httpStatus: number, reason: string) =>
    Object.assign(new Error('no'), { data: { httpStatus, reason } });

  it('does not ask again after a refusal and asks twice more after a fault', async () => {
    const queries = createAppQueryClient();
    queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retryDelay: 0 } });
    const run = async (key: string, error: Error) => {
      let tries = 0;
      await queries
        .fetchQuery({
          queryKey: [key],
          retry: queries.getDefaultOptions().queries?.retry,
          queryFn: () => {
            tries += 1;
            return Promise.reject(error);
          },
        })
        .catch(() => null);
      return tries;
    };
    expect(await run('refused', fail(403, 'PERMISSION_MISSING'))).toBe(1);
    expect(await run('fault', fail(503, 'BUSY'))).toBe(3);
  });

  it('tells the app when a call says: sign in first', async () => {
    let told = 0;
    const queries = createAppQueryClient({ onSignedOut: () => (told += 1) });
    await queries
      .fetchQuery({ queryKey: ['me'], queryFn: () => Promise.reject(fail(401, 'SIGN_IN_REQUIRED')) })
      .catch(() => null);
    await queries
      .fetchQuery({ queryKey: ['login'], queryFn: () => Promise.reject(fail(401, 'WRONG_CREDENTIALS')) })
      .catch(() => null);
    expect(told).toBe(1);
  });
});
