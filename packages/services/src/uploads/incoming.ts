import { UploadKey } from '@nxtgauge/domain/uploads';
import type { UploadKind } from '@nxtgauge/domain/uploads';
import { AppError } from '@nxtgauge/domain/errors';

/** A file that was received whole and lies on this machine; whoever received it deletes it afterwards. */
export interface IncomingFile {
  /** Chosen by the client, once per file. */
  uploadKey: string;
  path: string;
  byteSize: number;
  /** In hexadecimal. */
  sha256: string;
  /** As the client wrote it; only ever shown, and only after cleaning. */
  fileName: string | null;
}

export const FILE_KIND = {
  picture: 'PICTURE',
  video: 'VIDEO',
  document: 'DOCUMENT',
  resume: 'DOCUMENT',
} as const satisfies Record<UploadKind, string>;

export function checkUploadKey(key: string | null | undefined): string {
  const parsed = UploadKey.safeParse(key);
  if (!parsed.success) {
    throw new AppError('INVALID_INPUT', 'This upload has no key of its own. Reload the page and try again.');
  }
  return parsed.data;
}
