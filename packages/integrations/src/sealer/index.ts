export { aesGcmSealer } from './aes-gcm.ts';
