import { INTERVIEW_MODE_LABELS } from '@nxtgauge/domain/applications';
import type { InterviewMode } from '@nxtgauge/domain/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { CalendarFile } from '@nxtgauge/domain/my-applications';
import { MINUTE_MS } from '@nxtgauge/domain/time';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

interface Row {
  id: string;
  title: string;
  mode: InterviewMode;
  placeWords: string | null;
  durationMinutes: number;
  status: string;
  startsAt: Date | null;
  version: number;
  updatedAt: Date;
  jobTitle: string;
  companyName: string;
}

/**
 * The agreed interview as a calendar file. Its times are in UTC, so that every calendar shows them in its own zone; a later file of the
 * same interview has a higher SEQUENCE and replaces it, and that of one called off takes it away.
 */
export async function interviewCalendar(
  ctx: ServiceCtx,
  input: { interviewId: string },
): Promise<z.infer<typeof CalendarFile>> {
  const actor = requireUser(ctx, 'job.apply');
  const [row] = await ctx.sql<Row[]>`
    select i.id, i.title, i.mode, i.place_words as "placeWords", i.duration_minutes as "durationMinutes", i.status,
      i.starts_at as "startsAt", i.version, i.updated_at as "updatedAt", j.title as "jobTitle", c.company_name as "companyName"
    from interviews i join job_applications a on a.id = i.application_id join jobs j on j.id = a.job_id
    join company_profiles c on c.id = j.company_profile_id
    where i.id = ${input.interviewId} and a.applicant_user_id = ${actor.userId}`;
  if (!row) throw notFound('interview');
  if (!row.startsAt) throw new AppError('INTERVIEW_NOT_OPEN', 'Choose a time first.');
  const start = new Date(row.startsAt);
  const isOff = row.status === 'CANCELLED';
  const calendar = ical({
    prodId: { company: 'Nxtgauge', product: 'Interviews', language: 'EN' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `interview-${row.id}@nxtgauge`,
    sequence: row.version,
    stamp: new Date(row.updatedAt),
    start,
    end: new Date(start.getTime() + row.durationMinutes * MINUTE_MS),
    summary: `${row.title}: ${row.jobTitle}, ${row.companyName}`,
    description: [INTERVIEW_MODE_LABELS[row.mode], row.placeWords].filter((part) => part !== null).join('\n'),
    location: row.placeWords ?? INTERVIEW_MODE_LABELS[row.mode],
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { fileName: 'interview.ics', content: calendar.toString() };
}
