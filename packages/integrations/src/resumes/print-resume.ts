import type { JsonResume } from '@nxtgauge/domain/json-resume';
import { PAGE, PdfWriter } from './pdf-writer.ts';
import type { Style } from './pdf-writer.ts';

const BOX = { left: PAGE.margin, width: PAGE.width - 2 * PAGE.margin };
const NAME: Style = { size: 18, bold: true };
const HEADING: Style = { size: 12, bold: true, above: 12 };
const POST: Style = { size: 10.5, bold: true, above: 5 };
const TEXT: Style = { size: 10.5 };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function dateWords(date: string | undefined): string | null {
  if (!date) return null;
  const [year = '', month] = date.split('-');
  return month ? `${MONTHS[Number(month) - 1] ?? ''} ${year}`.trim() : year;
}
const period = (start: string | undefined, end: string | undefined, open: string): string =>
  [dateWords(start), dateWords(end) ?? (start ? open : null)].filter((part) => part !== null).join(' to ');
const joined = (parts: (string | undefined)[], by = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

/**
 * The standard fonts hold Latin letters of Western Europe, and Anek those of Hindi; other signs are written out or left out,
 * so that nothing stops the print.
 */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('₹', 'Rs ')
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .replaceAll(/[^\u0020-\u007e\u00a1-\u00ff\u0900-\u097f\u200d‘’“”–—•…€]/gu, (sign) =>
      sign.normalize('NFKD').replaceAll(/[^\u0020-\u007e]/gu, ''),
    );

/** One column, plain headings, real text: what applicant tracking systems and our own reader take in whole. */
export async function printResume(resume: JsonResume): Promise<Uint8Array> {
  const hindi = /[\u0900-\u097f]/u.test(JSON.stringify(resume));
  const writer = await PdfWriter.begin({ hindi });
  const write = (text: string, style: Style) => {
    const words = printable(text);
    if (words.trim() !== '') writer.line(words, BOX, style);
  };
  const { basics } = resume;
  write(basics.name ?? '', NAME);
  write(basics.label ?? '', TEXT);
  write(joined([basics.email, basics.phone, basics.location?.city]), TEXT);
  const section = <T>(title: string, items: readonly T[], one: (item: T) => void) => {
    if (items.length === 0) return;
    write(title, HEADING);
    for (const item of items) one(item);
  };
  section('Summary', basics.summary ? [basics.summary] : [], (summary) => write(summary, TEXT));
  section('Experience', resume.work, (job) => {
    write(joined([job.position, job.name, job.location]), POST);
    write(period(job.startDate, job.endDate, 'present'), TEXT);
    write(job.summary ?? '', TEXT);
    for (const told of job.highlights) write(`• ${told}`, TEXT);
  });
  section('Projects', resume.projects, (project) => {
    write(project.name, POST);
    write(project.description ?? '', TEXT);
    for (const told of project.highlights) write(`• ${told}`, TEXT);
  });
  section('Education', resume.education, (study) =>
    write(
      joined([study.studyType, study.area, study.institution, dateWords(study.endDate) ?? undefined]),
      TEXT,
    ),
  );
  section('Skills', resume.skills.length > 0 ? [resume.skills] : [], (skills) =>
    write(joined(skills.flatMap(({ name, keywords }) => [name, ...keywords])), TEXT),
  );
  section('Languages', resume.languages.length > 0 ? [resume.languages] : [], (languages) =>
    write(joined(languages.map(({ language, fluency }) => joined([language, fluency], ': '))), TEXT),
  );
  section('Certifications', resume.certificates, (certificate) =>
    write(joined([certificate.name, certificate.issuer, dateWords(certificate.date) ?? undefined]), TEXT),
  );
  return writer.save();
}
