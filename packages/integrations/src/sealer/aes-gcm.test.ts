import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { aesGcmSealer } from './index.ts';

const key = randomBytes(32).toString('hex');

it('opens what it sealed, never seals twice alike and shows nothing', () => {
  const sealer = aesGcmSealer(key);
  for (const plain of ['', '482913', 'नमस्ते', 'x'.repeat(10_000)])
    expect(sealer.open(sealer.seal(plain))).toBe(plain);
  expect(sealer.seal('482913')).not.toBe(sealer.seal('482913'));
  expect(Buffer.from(sealer.seal('482913'), 'base64url').toString('latin1')).not.toContain('482913');
});

it('refuses changed, foreign and short seals, and keys of another length', () => {
  const sealer = aesGcmSealer(key);
  const sealed = Buffer.from(sealer.seal('482913'), 'base64url');
  for (let i = 0; i < sealed.length; i++) {
    const changed = Buffer.from(sealed);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(() => sealer.open(changed.toString('base64url'))).toThrow();
  }
  expect(() => aesGcmSealer(randomBytes(32).toString('hex')).open(sealed.toString('base64url'))).toThrow();
  expect(() => sealer.open('')).toThrow('not sealed here');
  expect(() => aesGcmSealer('abc')).toThrow('32 bytes');
});

it('seals whole files under a label and opens them under that label only', () => {
  const sealer = aesGcmSealer(key);
  const plain = randomBytes(100_000);
  const sealed = sealer.sealBytes(plain, 'private/a.sealed');
  expect(Buffer.from(sealer.openBytes(sealed, 'private/a.sealed')).equals(plain)).toBe(true);
  expect(() => sealer.openBytes(sealed, 'private/b.sealed')).toThrow();
  expect(() => sealer.openBytes(sealed.subarray(0, 50_000), 'private/a.sealed')).toThrow();
});
