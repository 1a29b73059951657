import { UPLOAD_HEADERS } from '@nxtgauge/domain/uploads';
import type { UploadedOf, UploadKind } from '@nxtgauge/domain/uploads';

export interface SendOptions {
  /** The same for every try of one file: the server stores it once. */
  uploadKey: string;
  signal: AbortSignal;
  /** 0 to 1, of the bytes that left. */
  onProgress?: (part: number) => void;
  posterFileId?: string | null;
}
export type SendFile = <K extends UploadKind>(
  kind: K,
  file: File,
  options: SendOptions,
) => Promise<UploadedOf<K>>;

/** What the server said instead of taking a file, in the shape that `readError` reads. */
class UploadRefusal extends Error {
  override name = 'UploadRefusal';
  readonly data: object;
  constructor(message: string, data: object) {
    super(message);
    this.data = data;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusalOf(request: XMLHttpRequest): Error {
  const body = parsed(request.responseText);
  const error = isRecord(body) && isRecord(body.error) ? body.error : null;
  const data = error && isRecord(error.data) ? error.data : { httpStatus: request.status };
  return new UploadRefusal(typeof error?.message === 'string' ? error.message : '', data);
}

/** Sends one file to our server. XMLHttpRequest, because `fetch` does not say how much has left. */
export const sendFile: SendFile = (kind, file, { uploadKey, signal, onProgress, posterFileId }) =>
  new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads/${kind}s`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('x-nxtgauge', '1');
    request.setRequestHeader(UPLOAD_HEADERS.key, uploadKey);
    request.setRequestHeader(UPLOAD_HEADERS.name, encodeURIComponent(file.name.slice(-120).toWellFormed()));
    if (posterFileId) request.setRequestHeader(UPLOAD_HEADERS.poster, posterFileId);
    const cancel = () => request.abort();
    request.upload.onprogress = (event) => onProgress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 200 && isRecord(body)) done(body as never);
      else failed(refusalOf(request));
    };
    request.onerror = () => failed(new TypeError('network: the file did not get through'));
    request.ontimeout = request.onerror;
    request.onabort = () => failed(new DOMException('cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', cancel);
    if (signal.aborted) return failed(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', cancel);
    request.send(file);
    return undefined;
  });
