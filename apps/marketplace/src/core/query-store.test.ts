import { describe, expect, it } from 'vitest';
import { CallError } from './call-api.ts';
import { keyOf, QueryStore } from './query-store.ts';

const key = keyOf('places.find', { text: 'pu' });

describe('QueryStore', () => {
  it('asks once for everybody who waits, and tells them', async () => {
    const store = new QueryStore({ retries: false });
    let asked = 0;
    let told = 0;
    store.subscribe(key, () => told++);
    const read = () => Promise.resolve(++asked);
    expect(await Promise.all([store.fetch(key, read), store.fetch(key, read)])).toEqual([1, 1]);
    expect(told).toBeGreaterThanOrEqual(2);
    expect(store.peek(key)).toMatchObject({ data: 1, error: null, isFetching: false });
    expect(await store.ensure(key, read)).toBe(1);
    expect(store.isStale(key)).toBe(false);
  });

  it('tries again when the server did not answer, and not when it refused', async () => {
    const store = new QueryStore({ retries: true });
    let asked = 0;
    const dead = () =>
      asked++ === 0 ? Promise.reject(new CallError('Failed to fetch')) : Promise.resolve('there');
    expect(await store.fetch(key, dead)).toBe('there');
    expect(asked).toBe(2);
    const refused = new CallError('no', { httpStatus: 403, code: 'FORBIDDEN', reason: 'PERMISSION_MISSING' });
    let refusals = 0;
    await expect(
      store.fetch('other', () => {
        refusals++;
        return Promise.reject(refused);
      }),
    ).rejects.toBe(refused);
    expect(refusals).toBe(1);
    expect(store.peek('other').error).toBe(refused);
  });

  it('goes along with the page without what failed, and is stale once it is called so', async () => {
    const store = new QueryStore({ retries: false });
    store.set(key, ['Pune']);
    await store.fetch('bad', () => Promise.reject(new Error('x'))).catch(() => undefined);
    expect(store.dump()).toEqual([[key, ['Pune']]]);
    const other = new QueryStore({ retries: false });
    other.fill(store.dump());
    expect(other.get(key)).toEqual(['Pune']);
    await other.invalidate('["places.find",');
    expect(other.isStale(key)).toBe(true);
  });
});
