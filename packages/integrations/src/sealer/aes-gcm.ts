import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { SealerPort } from '@nxtgauge/services/ports';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NO_LABEL = '';

/** AES-256-GCM with a fresh nonce per seal. `hexKey` is 32 bytes in hexadecimal. Opening throws on anything that was not sealed here. */
export function aesGcmSealer(hexKey: string): SealerPort {
  if (!/^[0-9a-f]{64}$/iu.test(hexKey)) throw new Error('The seal key must be 32 bytes in hexadecimal.');
  const key = Buffer.from(hexKey, 'hex');
  // A key of its own: no key serves two algorithms.
  const fingerprintKey = createHmac('sha256', key).update('fingerprint').digest();

  function sealBytes(plain: Uint8Array, label: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, nonce);
    cipher.setAAD(Buffer.from(label));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  function openBytes(sealed: Uint8Array, label: string): Buffer {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('This was not sealed here.');
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(label));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  }

  return {
    seal: (plain) => sealBytes(Buffer.from(plain, 'utf8'), NO_LABEL).toString('base64url'),
    open: (sealed) => openBytes(Buffer.from(sealed, 'base64url'), NO_LABEL).toString('utf8'),
    sealBytes,
    openBytes,
    fingerprint: (text) => createHmac('sha256', fingerprintKey).update(text, 'utf8').digest('hex'),
  };
}
