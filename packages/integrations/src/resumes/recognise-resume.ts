import { readFile, stat } from 'node:fs/promises';
import { MAX_RESUME_BYTES } from '@nxtgauge/domain/resumes';
import { emptyFile, tooLarge } from './refusals.ts';
import { assertReadableKind } from './resume-kind.ts';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** See `ResumePort`: looks at marks in the bytes only, so that it may run in the server itself. */
export async function recogniseResume(path: string): Promise<{ mimeType: string }> {
  return { mimeType: assertReadableKind(await resumeBytes(path)) === 'pdf' ? PDF : DOCX };
}

export async function resumeBytes(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size === 0) throw emptyFile();
  if (size > MAX_RESUME_BYTES) throw tooLarge();
  return readFile(path);
}
