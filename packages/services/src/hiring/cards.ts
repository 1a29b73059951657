import type { Sql } from '@nxtgauge/db/client';
import type { Fragment } from '../search/index.ts';

/** The statuses of a column, as a literal that the planner can compare with an index. */
export const OPEN_STATUSES = (sql: Sql) => sql`('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED')`;

/** Condition on `job_applications a` for whoever reads with this role, which is a column of the statement. */
export const seenAs = (sql: Sql, role: Fragment, userId: string): Fragment => sql`
  (${role} <> 'junior_recruiter' or exists (select from user_candidate_assignments seen
    where seen.user_id = ${userId} and seen.candidate_id = a.candidate_id and seen.is_active))`;

/** What stands for a person: their name, or a word that says nothing about them. */
export const shownName = (sql: Sql, blind: boolean): Fragment =>
  blind ? sql`'Applicant ' || upper(right(a.id::text, 4))` : sql`trim(c.first_name || ' ' || c.last_name)`;

/** `ApplicationCard` of `job_applications a` and `candidates c`. */
export const cardJson = (sql: Sql, blind: boolean): Fragment => sql`
  json_build_object('id', a.id, 'candidateId', a.candidate_id, 'stageId', a.stage_id, 'status', a.status,
    'name', ${shownName(sql, blind)}, 'position', c.current_position, 'matchScore', a.match_score, 'source', a.source,
    'appliedAt', json_instant(a.applied_at), 'stageEnteredAt', json_instant(a.stage_entered_at),
    'isViewed', a.viewed_at is not null, 'isTouched', a.touched_at is not null, 'knockedOut', a.knocked_out,
    'assignees', coalesce((select json_agg(json_build_object('userId', who.user_id, 'name', who.full_name) order by w.assigned_at)
      from user_candidate_assignments w join user_identities who on who.user_id = w.user_id
      where w.candidate_id = a.candidate_id and w.is_active), '[]'::json),
    'rejectionReason', (select label from rejection_reasons where id = a.rejection_reason_id),
    'answerVisibleAt', json_instant(a.answer_visible_at))`;
