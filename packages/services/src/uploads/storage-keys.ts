import { PICTURE_FORMATS, PICTURE_WIDTHS } from '@nxtgauge/domain/uploads';
import type { FileRow } from './file-facts.ts';

/** Every file that a picture under this key is made of. */
export const pictureKeys = (storageKey: string): string[] =>
  PICTURE_WIDTHS.flatMap((width) => PICTURE_FORMATS.map((format) => `${storageKey}/w${width}.${format}`));

export const storedKeys = (row: Pick<FileRow, 'kind' | 'storageKey'>): string[] =>
  row.kind === 'PICTURE' ? pictureKeys(row.storageKey) : [row.storageKey];
