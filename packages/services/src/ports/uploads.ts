/** A picture made anew from its pixels: nothing of the file that was sent is in it. */
export interface PreparedPicture {
  /** Of the upright original. */
  width: number;
  height: number;
  blurDataUrl: string;
  /** Every width in every format, named as in the picture's address: `w640.avif`. */
  variants: { name: string; bytes: Uint8Array; mimeType: string }[];
}

/** Looks into files that strangers sent. Every `prepare` throws FILE_TYPE_REFUSED, FILE_DAMAGED, FILE_TOO_LARGE or FILE_UNSAFE in words. */
export interface PicturePort {
  prepare(path: string): Promise<PreparedPicture>;
}

export interface PreparedVideo {
  /** A new file beside the one that was sent, with picture and sound only; the caller deletes it. */
  path: string;
  mimeType: 'video/mp4' | 'video/webm';
  durationMs: number;
  width: number;
  height: number;
}
export interface VideoPort {
  prepare(path: string): Promise<PreparedVideo>;
}

export interface PreparedDocument {
  bytes: Uint8Array;
  mimeType: string;
  pageCount: number;
}
export interface DocumentPort {
  prepare(path: string): Promise<PreparedDocument>;
  /** The text of a document that `prepare` let through; empty for pictures and scans. */
  text(file: { bytes: Uint8Array; mimeType: string }): Promise<string>;
}
