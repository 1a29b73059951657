import { matchJob } from '@nxtgauge/domain/job-match';
import type {
  AnswerValue,
  MatchExplanation,
  MatchJob,
  MatchPerson,
  MatchQuestion,
} from '@nxtgauge/domain/job-match';
import type { ResumeSection } from '@nxtgauge/domain/resumes';
import { indianDay } from '@nxtgauge/domain/time';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';

type JobRow = Omit<MatchJob, 'questions' | 'place'> & {
  citySlug: string | null;
  cityName: string | null;
};
type PersonRow = Omit<MatchPerson, 'place'> & { citySlug: string | null; cityName: string | null };

const placed = ({ citySlug, cityName }: { citySlug: string | null; cityName: string | null }) =>
  citySlug !== null && cityName !== null ? { citySlug, cityName } : null;

const NOBODY: MatchPerson = {
  headline: null,
  preferredRoles: [],
  skills: [],
  experienceYears: null,
  place: null,
  openToRemote: true,
  expectedSalaryInr: null,
  noticeDays: null,
};

/** What a job asks for, in the words of the match. */
async function matchedJob(ctx: ServiceCtx, jobId: string): Promise<MatchJob> {
  const [job] = await ctx.sql<JobRow[]>`
    select j.title, j.must_haves::text[] as "mustHaves", j.nice_to_haves::text[] as "niceToHaves", j.experience_min as "experienceMin",
      j.experience_max as "experienceMax", j.mode_of_work as "modeOfWork", coalesce(city.slug, place.slug) as "citySlug",
      coalesce(city.name, place.name) as "cityName",
      case when j.salary_range_json is null then null else jsonb_build_object(
        'minInr', (j.salary_range_json ->> 'minInr')::bigint * year.months, 'maxInr', (j.salary_range_json ->> 'maxInr')::bigint * year.months)
      end as salary
    from jobs j left join places place on place.id = j.place_id left join places city on city.id = place.city_id
    cross join lateral (select case j.salary_range_json ->> 'period' when 'MONTH' then 12 else 1 end as months) year
    where j.id = ${jobId}`;
  if (!job) throw notFound('job');
  const questions = await ctx.sql<MatchQuestion[]>`
    select id, question, kind, weight, pass_json as pass from job_questions
    where job_id = ${jobId} and retired_at is null order by position, id`;
  return { ...job, place: placed(job), questions };
}

async function matchedPerson(ctx: ServiceCtx, userId: string): Promise<MatchPerson> {
  const [person] = await ctx.sql<PersonRow[]>`
    select p.headline, p.preferred_roles::text[] as "preferredRoles", p.skills::text[] as skills,
      p.experience_years as "experienceYears", coalesce(city.slug, place.slug) as "citySlug", coalesce(city.name, place.name) as "cityName",
      p.open_to_remote as "openToRemote", p.expected_salary_inr as "expectedSalaryInr", p.notice_days as "noticeDays"
    from candidate_profiles p left join places place on place.id = p.place_id left join places city on city.id = place.city_id
    where p.user_id = ${userId}`;
  return person ? { ...person, place: placed(person) } : NOBODY;
}

/** A version on the person's own shelf that was read; anything else reads as not existing. */
async function ownResume(
  ctx: ServiceCtx,
  resumeId: string,
  userId: string,
): Promise<{ text: string; sections: ResumeSection[] }> {
  const [resume] = await ctx.sql<{ text: string | null; status: string; sections: ResumeSection[] }[]>`
    select r.extracted_text as text, r.status, coalesce((select json_agg(json_build_object('type', s.section_type, 'title', s.section_title,
      'start', s.start_position, 'end', s.end_position) order by s.sequence_order) from resume_sections s where s.resume_id = r.id), '[]') as sections
    from resumes r join candidates shelf on shelf.id = r.candidate_id
    where r.id = ${resumeId} and shelf.company_profile_id is null and shelf.user_id = ${userId}`;
  if (!resume) throw notFound('résumé');
  if (resume.status !== 'completed' || resume.text === null) {
    throw new AppError('RESUME_NOT_READY', 'This version is not read yet. Wait a moment or choose another.');
  }
  return { text: resume.text, sections: resume.sections };
}

/** How the person fits the job with this version and these answers. */
export async function explainFor(
  ctx: ServiceCtx,
  facts: {
    jobId: string;
    userId: string;
    resumeId: string | null;
    answers: readonly { questionId: string; value: AnswerValue }[];
  },
): Promise<{ match: MatchExplanation; job: MatchJob }> {
  const job = await matchedJob(ctx, facts.jobId);
  const person = await matchedPerson(ctx, facts.userId);
  const resume = facts.resumeId === null ? null : await ownResume(ctx, facts.resumeId, facts.userId);
  const asOf = indianDay(ctx.clock.now()).slice(0, 7);
  return { job, match: matchJob({ job, person, resume, answers: facts.answers, asOf }) };
}
