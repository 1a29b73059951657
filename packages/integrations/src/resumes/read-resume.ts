import { MAX_RESUME_CHARACTERS } from '@nxtgauge/domain/resumes';
import type { ReadResume } from '@nxtgauge/services/ports';
import { docxText } from './docx-text.ts';
import { pdfText } from './pdf-text.ts';
import { DOCX, PDF, resumeBytes } from './recognise-resume.ts';
import { emptyWord, scannedPdf } from './refusals.ts';
import { assertReadableKind } from './resume-kind.ts';
import { tidyText } from './tidy-text.ts';

/** Fewer letters than a name and a number have: page numbers on a scan. */
const MIN_LETTERS = 20;
/** Spaces and marks that tidying drops are in it. */
const ENOUGH = 4 * MAX_RESUME_CHARACTERS;

/** The text of a résumé, or a refusal in words. See `ResumePort`; this runs inside the workshop's process. */
export async function readResume(path: string): Promise<ReadResume> {
  const bytes = await resumeBytes(path);
  const kind = assertReadableKind(bytes);
  if (kind === 'pdf') {
    const { text, pageCount, columns } = await pdfText(bytes);
    return {
      ...kept(text, scannedPdf),
      pageCount,
      mimeType: PDF,
      method: columns ? 'pdf-columns' : 'pdf',
    };
  }
  return { ...kept(docxText(bytes), emptyWord), pageCount: null, mimeType: DOCX, method: 'docx' };
}

function kept(raw: string, refuseEmpty: () => Error): { text: string; cut: boolean } {
  const text = tidyText(raw.slice(0, ENOUGH));
  if ((text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) throw refuseEmpty();
  if (text.length <= MAX_RESUME_CHARACTERS) return { text, cut: raw.length > ENOUGH };
  return {
    text: text
      .slice(0, MAX_RESUME_CHARACTERS)
      .replace(/[\ud800-\udbff]$/u, '')
      .trimEnd(),
    cut: true,
  };
}
