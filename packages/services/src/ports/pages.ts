import type { Redaction } from '@nxtgauge/domain/verification';

export interface DocumentFile {
  bytes: Uint8Array;
  mimeType: string;
}

/** Turns private documents into pictures of pages. It works apart from the server's own thread and gives up after seconds. */
export interface PagesPort {
  /**
   * One page, from 1, as a JPEG with `mark` burnt in all over it. Throws FILE_DAMAGED for a document that cannot be drawn,
   * NO_SUCH_THING for a page that it does not have.
   */
  render(file: DocumentFile, page: number, mark: string): Promise<DocumentFile>;
  /** A copy made of pictures only, with these areas black: nothing that lay under them, and no text, is in it. */
  redact(file: DocumentFile, areas: readonly Redaction[]): Promise<DocumentFile & { pageCount: number }>;
}
