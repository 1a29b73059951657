import {
  APPLICATION_EVENT_KINDS,
  APPLICATION_SOURCES,
  JOB_APPLICATION_STATUSES,
  REJECTION_GROUPS,
} from '@nxtgauge/domain/applications';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { candidates } from '../candidates/tables.ts';
import { companyProfiles } from '../companies/tables.ts';
import { users } from '../identity/tables.ts';
import { jobQuestions, jobs, jobStages } from '../jobs/tables.ts';
import { resumes } from '../resumes/tables.ts';

/** Why an application ended. Hidden ones are not offered any more; none is deleted. Without a company: everybody's. */
export const rejectionReasons = pgTable(
  'rejection_reasons',
  {
    id: id(),
    companyProfileId: uuid().references(() => companyProfiles.id, { onDelete: 'restrict' }),
    code: text().notNull(),
    label: text().notNull(),
    reasonGroup: text({ enum: REJECTION_GROUPS }).notNull(),
    /** What the candidate reads. */
    candidateWords: text().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.reasonGroup, REJECTION_GROUPS),
    unique('rejection_reasons_code_unique').on(t.companyProfileId, t.code).nullsNotDistinct(),
  ],
);

export const jobApplications = pgTable(
  'job_applications',
  {
    id: id(),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'restrict' }),
    applicantUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** The applicant as the job's company knows them. */
    candidateId: uuid()
      .notNull()
      .references(() => candidates.id, { onDelete: 'restrict' }),
    /** The company's copy of the version that was sent. */
    resumeId: uuid().references(() => resumes.id, { onDelete: 'restrict' }),
    /** The board's column; kept when the application ends, so that it can come back. */
    stageId: uuid()
      .notNull()
      .references(() => jobStages.id, { onDelete: 'restrict' }),
    stageEnteredAt: instant().notNull().defaultNow(),
    status: text({ enum: JOB_APPLICATION_STATUSES }).notNull().default('APPLIED'),
    coverNote: text(),
    source: text({ enum: APPLICATION_SOURCES }).notNull().default('DIRECT'),
    /** 0 to 100, with its reasons (`MatchExplanation`), as it was explained to the applicant. Never decides anything by itself. */
    matchScore: integer(),
    matchJson: jsonb().$type<Record<string, unknown>>(),
    /** A knock-out question was answered the other way; shown, never acted on by itself. */
    knockedOut: boolean().notNull().default(false),
    viewedAt: instant(),
    /** When the company first did anything that answers it (BR-25). */
    touchedAt: instant(),
    rejectionReasonId: uuid().references(() => rejectionReasons.id, { onDelete: 'restrict' }),
    /** From when the candidate sees the rejection; until then it can be undone unseen. */
    answerVisibleAt: instant(),
    /** When the candidate was told of it. */
    answerSentAt: instant(),
    endedAt: instant(),
    nudgedAt: instant(),
    appliedAt: instant().notNull().defaultNow(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.status, JOB_APPLICATION_STATUSES),
    oneOf(t.source, APPLICATION_SOURCES),
    between(t.matchScore, 0, 100),
    check(
      'job_applications_ended_when',
      sql`(${t.status} in ('HIRED', 'REJECTED', 'WITHDRAWN')) = (${t.endedAt} is not null)`,
    ),
    check(
      'job_applications_rejected_with_reason',
      sql`(${t.status} = 'REJECTED') = (${t.rejectionReasonId} is not null) and (${t.rejectionReasonId} is null) = (${t.answerVisibleAt} is null)`,
    ),
    unique('job_applications_job_id_applicant_user_id_unique').on(t.jobId, t.applicantUserId),
    // The last two are not for the order: a whole board is counted from the index alone.
    index('job_applications_board_index').on(t.jobId, t.stageId, t.appliedAt, t.id, t.status, t.candidateId),
    index().on(t.jobId, t.status, t.appliedAt, t.id),
    index().on(t.applicantUserId, newest(t.appliedAt), newest(t.id)),
    index().on(t.candidateId, newest(t.appliedAt)),
    index().on(t.stageId),
    index().on(t.resumeId),
    index().on(t.rejectionReasonId),
    index('job_applications_untouched_index')
      .on(t.jobId, t.appliedAt)
      .where(sql`${t.status} = 'APPLIED' and ${t.touchedAt} is null`),
    index('job_applications_answers_due_index')
      .on(t.answerVisibleAt)
      .where(sql`${t.status} = 'REJECTED' and ${t.answerSentAt} is null`),
  ],
);

/** Append-only. What happened to an application; timeline, funnel and reports are read from it. */
export const applicationEvents = pgTable(
  'application_events',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'restrict' }),
    kind: text({ enum: APPLICATION_EVENT_KINDS }).notNull(),
    fromStageId: uuid().references(() => jobStages.id, { onDelete: 'restrict' }),
    toStageId: uuid().references(() => jobStages.id, { onDelete: 'restrict' }),
    fromStatus: text({ enum: JOB_APPLICATION_STATUSES }),
    toStatus: text({ enum: JOB_APPLICATION_STATUSES }),
    rejectionReasonId: uuid().references(() => rejectionReasons.id, { onDelete: 'restrict' }),
    /** Null: the system. */
    actedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    /** The interview or offer that it is about. */
    subjectId: uuid(),
    /** When the candidate may see it; null: never. */
    visibleAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, APPLICATION_EVENT_KINDS),
    oneOf(t.fromStatus, JOB_APPLICATION_STATUSES),
    oneOf(t.toStatus, JOB_APPLICATION_STATUSES),
    index().on(t.applicationId, t.createdAt, t.id),
    index().on(t.jobId, t.createdAt, t.id),
    index().on(t.actedByUserId),
    index().on(t.rejectionReasonId),
    index().on(t.fromStageId),
    index().on(t.toStageId),
  ],
);

export const applicationAnswers = pgTable(
  'application_answers',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
    questionId: uuid()
      .notNull()
      .references(() => jobQuestions.id, { onDelete: 'restrict' }),
    /** A truth value, a number, or text, by the question's kind. */
    answerJson: jsonb().$type<boolean | number | string>().notNull(),
    /** Null where the question judges nothing. */
    passed: boolean(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('application_answers_question_unique').on(t.applicationId, t.questionId),
    index().on(t.questionId),
  ],
);
