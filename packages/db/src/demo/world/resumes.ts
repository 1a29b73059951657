import { createHash } from 'node:crypto';
import { splitSections, wordCount } from '@nxtgauge/domain/resumes';
import { COLLEGES, EMPLOYERS, PLAIN_WORK, RESULTS } from '../corpus/resumes.ts';
import type { JobText } from '../corpus/jobs.ts';
import type { Random } from '../random.ts';
import { plainPdf } from '../specimens/plain-pdf.ts';
import type { DemoUser } from './people.ts';
import { fill, later } from './world.ts';
import type { World } from './world.ts';

/** A file that the demo keeps sealed in the store. */
export interface DemoResume {
  id: string;
  fileId: string;
  storageKey: string;
  fileHash: string;
  bytes: Uint8Array;
  text: string;
  owner: DemoUser;
  at: Date;
}

interface Career {
  user: DemoUser;
  text: JobText;
  years: number;
  cityName: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A résumé in plain words: careful ones with figures, others as people often write them. */
function resumeText(random: Random, { user, text, years, cityName }: Career, now: Date): string {
  const careful = random.chance(0.65);
  const thisYear = now.getUTCFullYear();
  const middle = thisYear - Math.max(1, Math.ceil(years / 2));
  const start = thisYear - Math.max(2, years);
  const [first = '', second = ''] = random.sample(EMPLOYERS, 2);
  const work = (list: readonly string[]) =>
    list.map((duty) => {
      const n = random.int(3, 18);
      const result = fill(random.pick(RESULTS), { n: String(n), m: String(n * 2 + 1) });
      return careful ? `- ${duty} ${result}` : `- ${random.chance(0.5) ? random.pick(PLAIN_WORK) : duty}`;
    });
  return [
    user.fullName,
    `${user.email}, ${user.phone}, ${cityName}`,
    '',
    'Summary',
    `${text.title} with ${years} years in ${text.field.toLowerCase()}, at home in ${text.tags.slice(0, 2).join(' and ')}.`,
    '',
    'Experience',
    `${text.title}, ${first}, ${cityName}`,
    `${random.pick(MONTHS)} ${middle} - Present`,
    ...work(text.duties),
    `Junior ${text.title.toLowerCase()}, ${second}, ${cityName}`,
    `${random.pick(MONTHS)} ${start} - ${random.pick(MONTHS)} ${middle}`,
    ...work(text.duties.slice(0, 2)),
    '',
    'Education',
    `Bachelor of Arts, ${random.pick(COLLEGES)}, ${start}`,
    '',
    'Skills',
    [...text.tags, ...(careful ? text.needs.slice(0, 1) : []), 'Hindi', 'English'].join(', '),
    '',
  ].join('\n');
}

function pagesOf(text: string) {
  const lines = text.trimEnd().split('\n');
  return [
    lines.map((line, i) => ({
      text: line,
      size: i === 0 ? 18 : /^[A-Z][a-z]+$/u.test(line) ? 13 : 10.5,
      left: 60,
      top: 780 - i * 22,
    })),
  ];
}

/** The person's own shelf with one version on it. */
export function addOwnResume(world: World, random: Random, career: Career): DemoResume {
  const { user } = career;
  const at = later(user.createdAt, 3);
  const shelfId = world.id(at);
  const text = resumeText(random, career, world.now);
  const bytes = plainPdf(pagesOf(text));
  const fileId = world.id(at);
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const storageKey = `private/${createHash('sha256').update(fileId).digest('hex').slice(0, 32)}.sealed`;
  const [firstName = '', ...rest] = user.fullName.split(' ');
  world.rows.add('candidates', {
    id: shelfId,
    company_profile_id: null,
    user_id: user.id,
    first_name: firstName,
    last_name: rest.join(' '),
    email: user.email,
    source: null,
    created_by_user_id: user.id,
    created_at: at,
    updated_at: at,
  });
  world.rows.add('files', {
    id: fileId,
    owner_user_id: user.id,
    kind: 'DOCUMENT',
    purpose: 'resume',
    storage_key: storageKey,
    mime_type: 'application/pdf',
    byte_size: bytes.length,
    sha256: fileHash,
    page_count: 1,
    original_name: 'resume.pdf',
    is_public: false,
    is_sealed: true,
    stored_at: at,
    unused_since: null,
    created_at: at,
  });
  const resume = { fileId, storageKey, fileHash, bytes, text, owner: user, at };
  return { ...resume, id: addVersion(world, resume, { candidateId: shelfId, sourceId: null, at }) };
}

/** The same version as one company got it with an application. */
export const addSentResume = (world: World, resume: DemoResume, candidateId: string, at: Date): string =>
  addVersion(world, resume, { candidateId, sourceId: resume.id, at });

function addVersion(
  world: World,
  resume: Omit<DemoResume, 'id'>,
  to: { candidateId: string; sourceId: string | null; at: Date },
): string {
  const id = world.id(to.at);
  const { text } = resume;
  world.rows.add('resumes', {
    id,
    candidate_id: to.candidateId,
    uploaded_by_user_id: resume.owner.id,
    source_resume_id: to.sourceId,
    original_filename: 'resume.pdf',
    stored_filename: resume.storageKey,
    file_id: resume.fileId,
    file_hash: resume.fileHash,
    file_size: resume.bytes.length,
    mime_type: 'application/pdf',
    version_number: 1,
    status: 'completed',
    progress: 100,
    extracted_text: text,
    extraction_method: 'pdf',
    word_count: wordCount(text),
    page_count: 1,
    uploaded_at: to.at,
    processed_at: to.at,
    created_at: to.at,
  });
  for (const [order, section] of splitSections(text).entries()) {
    world.rows.add('resume_sections', {
      id: world.id(to.at),
      resume_id: id,
      section_type: section.type,
      section_title: section.title,
      content: text.slice(section.start, section.end),
      start_page: 1,
      end_page: 1,
      start_position: section.start,
      end_position: section.end,
      sequence_order: order,
      created_at: to.at,
    });
  }
  return id;
}
