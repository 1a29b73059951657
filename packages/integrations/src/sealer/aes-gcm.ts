import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealerPort } from '@nxtgauge/services/ports';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a fresh nonce per seal. `hexKey` is 32 bytes in hexadecimal. `open` throws on anything that was not sealed here. */
export function aesGcmSealer(hexKey: string): SealerPort {
  if (!/^[0-9a-f]{64}$/iu.test(hexKey)) throw new Error('The seal key must be 32 bytes in hexadecimal.');
  const key = Buffer.from(hexKey, 'hex');
  return {
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('This was not sealed here.');
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8');
    },
  };
}
