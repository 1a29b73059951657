import { describe, expect, it } from 'vitest';
import { accountKey, networkKey } from './limit-keys.ts';

describe('networkKey', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2401:4900:1c2a:77f0:aaaa:bbbb:cccc:dddd', '2401:4900:1c2a:77f0'],
    ['2401:4900:1c2a:77f0::1', '2401:4900:1c2a:77f0'],
    ['2401:4900::1', '2401:4900:0:0'],
    ['::1', '0:0:0:0'],
    [null, 'unknown'],
  ])('%s counts as %s', (ip, key) => expect(networkKey(ip)).toBe(key));
});

it('accountKey tells accounts and audiences apart and shows no address', () => {
  const keys = [
    accountKey('USER', 'a@example.test'),
    accountKey('STAFF', 'a@example.test'),
    accountKey('USER', 'b@example.test'),
  ];
  expect(new Set(keys).size).toBe(3);
  expect(keys.join()).not.toContain('@');
});
