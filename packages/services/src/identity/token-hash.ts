import { createHash } from 'node:crypto';

/** What of a session's token is stored. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
