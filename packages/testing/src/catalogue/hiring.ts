import { applicationEvents, jobApplications } from '@nxtgauge/db/applications';
import { candidates, userCandidateAssignments } from '@nxtgauge/db/candidates';
import type { Connection } from '@nxtgauge/db/client';
import { newId } from '@nxtgauge/db/ids';
import { jobs, jobStages } from '@nxtgauge/db/jobs';
import { files } from '@nxtgauge/db/platform';
import { candidateProfiles } from '@nxtgauge/db/profiles';
import { resumes, resumeSections } from '@nxtgauge/db/resumes';
import type { AssignmentType } from '@nxtgauge/domain/candidates';
import { DEFAULT_STAGES } from '@nxtgauge/domain/jobs';
import { splitSections, wordCount } from '@nxtgauge/domain/resumes';
import { DAY_MS } from '@nxtgauge/domain/time';
import type { Person, World } from '../world/index.ts';
import type { Company } from './companies.ts';

type Db = Pick<Connection, 'db'>;

export interface OpenJob {
  id: string;
  company: Company;
  /** In the order of the board. */
  stageIds: string[];
}

/** A live job with the usual four columns; the caller refreshes the search columns when it needs them. */
export async function addOpenJob(
  { db }: Db,
  world: World,
  company: Company,
  values: Partial<typeof jobs.$inferInsert> = {},
): Promise<OpenJob> {
  const id = newId();
  const now = world.clock.now();
  await db.insert(jobs).values({
    id,
    slug: `job-${id}`,
    companyProfileId: company.id,
    postedByUserId: company.admin.userId,
    title: 'Label designer',
    description: 'Draws labels for our jars, checks proofs at the printer and keeps the archive in order.',
    employmentType: 'FULL_TIME',
    modeOfWork: 'ONSITE',
    salaryRangeJson: { minInr: 36_000_000, maxInr: 48_000_000, period: 'YEAR' },
    mustHaves: ['Illustrator'],
    status: 'LIVE',
    approvedAt: now,
    publishedAt: now,
    expiresAt: new Date(now.getTime() + 30 * DAY_MS),
    createdAt: now,
    ...values,
  });
  const stages = DEFAULT_STAGES.map((stage, position) => ({ id: newId(), jobId: id, position, ...stage }));
  await db.insert(jobStages).values(stages);
  return { id, company, stageIds: stages.map((stage) => stage.id) };
}

/** Somebody who looks for work, with a profile. */
export async function addJobSeeker({ db }: Db, world: World, fullName = 'Imran Sheikh'): Promise<Person> {
  const person = await world.person(fullName, 'customer', 'candidate');
  await db.insert(candidateProfiles).values({ userId: person.userId, displayName: fullName });
  return person;
}

/** The company's record of a person, as an upload by its administrator leaves it. */
export async function addCandidate(
  { db }: Db,
  world: World,
  company: Company,
  values: Partial<typeof candidates.$inferInsert> = {},
): Promise<string> {
  const id = newId();
  await db.insert(candidates).values({
    id,
    companyProfileId: company.id,
    firstName: 'Imran',
    lastName: 'Sheikh',
    email: `${id}@example.test`,
    source: 'UPLOAD',
    createdByUserId: company.admin.userId,
    createdAt: world.clock.now(),
    ...values,
  });
  return id;
}

export async function assign(
  { db }: Db,
  world: World,
  pair: { candidateId: string; userId: string; type?: AssignmentType },
): Promise<string> {
  const id = newId();
  await db.insert(userCandidateAssignments).values({
    id,
    userId: pair.userId,
    candidateId: pair.candidateId,
    assignmentType: pair.type ?? 'secondary',
    assignedAt: world.clock.now(),
  });
  return id;
}

export const RESUME_TEXT = `Imran Sheikh
imran@example.test, +91 98200 11111, Pune

Summary
Label designer with six years of packaging work for food makers.

Experience
Label designer, Konkan Pickles, Pune
March 2020 to present
- Drew 140 labels in Illustrator and cut proof errors from 9 % to 2 %.
- Moved the archive of 2,300 files to one place in four months.

Education
B.Des., 2018

Skills
Illustrator, InDesign, Hindi, Marathi
`;

/** A document that somebody sent and nothing uses yet. */
export async function addUpload({ db }: Db, world: World, ownerUserId: string): Promise<string> {
  const id = newId();
  await db.insert(files).values({
    id,
    ownerUserId,
    kind: 'DOCUMENT',
    storageKey: `private/${id}`,
    mimeType: 'application/pdf',
    byteSize: 1,
    sha256: id,
    isSealed: true,
    originalName: 'a.pdf',
    uploadKey: newId(),
    unusedSince: world.clock.now(),
  });
  return id;
}

/** A read version on this candidate's shelf. */
export async function addResume(
  { db }: Db,
  world: World,
  candidate: { candidateId: string; byUserId: string },
  options: { text?: string; version?: number } = {},
): Promise<string> {
  const text = options.text ?? RESUME_TEXT;
  const fileId = newId();
  const id = newId();
  const now = world.clock.now();
  await db.insert(files).values({
    id: fileId,
    ownerUserId: candidate.byUserId,
    kind: 'DOCUMENT',
    purpose: 'resume',
    storageKey: `resumes/${fileId}`,
    mimeType: 'application/pdf',
    byteSize: text.length,
    sha256: fileId,
    isSealed: true,
    originalName: 'resume.pdf',
  });
  await db.insert(resumes).values({
    id,
    candidateId: candidate.candidateId,
    uploadedByUserId: candidate.byUserId,
    originalFilename: 'resume.pdf',
    storedFilename: `resumes/${fileId}`,
    fileId,
    fileHash: fileId,
    fileSize: text.length,
    mimeType: 'application/pdf',
    versionNumber: options.version ?? 1,
    status: 'completed',
    progress: 100,
    extractedText: text,
    extractionMethod: 'pdf',
    wordCount: wordCount(text),
    pageCount: 1,
    uploadedAt: now,
    processedAt: now,
  });
  await db.insert(resumeSections).values(
    splitSections(text).map((section, sequenceOrder) => ({
      resumeId: id,
      sectionType: section.type,
      sectionTitle: section.title,
      content: text.slice(section.start, section.end),
      startPosition: section.start,
      endPosition: section.end,
      sequenceOrder,
    })),
  );
  return id;
}

export interface Applicant extends Person {
  applicationId: string;
  candidateId: string;
  resumeId: string;
}

/** Somebody who applied to the job with a résumé, in this column of its board. */
export async function addApplicant(
  connection: Db,
  world: World,
  job: OpenJob,
  options: { name?: string; stage?: number; values?: Partial<typeof jobApplications.$inferInsert> } = {},
): Promise<Applicant> {
  const { db } = connection;
  const name = options.name ?? 'Imran Sheikh';
  const person = await addJobSeeker(connection, world, name);
  const [firstName = '', ...rest] = name.split(' ');
  const candidateId = await addCandidate(connection, world, job.company, {
    userId: person.userId,
    firstName,
    lastName: rest.join(' '),
    source: 'APPLICATION',
    createdByUserId: person.userId,
  });
  const resumeId = await addResume(connection, world, { candidateId, byUserId: person.userId });
  const applicationId = newId();
  const now = world.clock.now();
  const stage = options.stage ?? 0;
  const stageId = job.stageIds[stage] ?? '';
  await db.insert(jobApplications).values({
    id: applicationId,
    jobId: job.id,
    applicantUserId: person.userId,
    candidateId,
    resumeId,
    stageId,
    status: DEFAULT_STAGES[stage]?.status ?? 'APPLIED',
    stageEnteredAt: now,
    appliedAt: now,
    createdAt: now,
    ...options.values,
  });
  await db.insert(applicationEvents).values({
    applicationId,
    jobId: job.id,
    kind: 'APPLIED',
    toStageId: stageId,
    toStatus: 'APPLIED',
    actedByUserId: person.userId,
    visibleAt: now,
    createdAt: now,
  });
  return { ...person, applicationId, candidateId, resumeId };
}
