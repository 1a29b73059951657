import { HIRING_RULES_DEFAULT } from '@nxtgauge/domain/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { Sql } from '../../client/index.ts';
import type { DemoApplication } from './applications.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

const WORDS: readonly (readonly [stars: number, text: string])[] = [
  [
    5,
    'Two calm conversations with the people I would have worked with. They said what they pay before the first one.',
  ],
  [
    5,
    'The task took an hour and they told me afterwards, point by point, what they liked and what they missed.',
  ],
  [4, 'Friendly and on time. Only the second round was moved twice.'],
  [4, 'Clear questions about my own work, no riddles. The answer came after six days.'],
  [4, 'They showed me the workshop and let me talk to the team alone. I would go again.'],
  [3, 'The interview itself was good, but I waited almost three weeks to hear from them.'],
  [3, 'Fair talk. The job was more field work than the text had said.'],
  [2, 'Started forty minutes late, and the interviewer had not read what I sent.'],
];
const ANSWERS = [
  'Thank you for saying it so clearly. We now read every application the day before.',
  'Thank you. You are right about the wait; we have put a second person on answers.',
];
const NEVER_EARLIER_HOURS = 60;

/** What candidates who were interviewed wrote of the company, and what some companies answered. */
export function addCompanyReviews(world: World, applications: readonly DemoApplication[]): void {
  const random = world.random.fork('company reviews');
  for (const { id, job, userId, reached, at } of applications) {
    if ((reached !== 'INTERVIEW' && reached !== 'OFFERED') || !random.chance(0.6)) continue;
    const writtenAt = later(at, NEVER_EARLIER_HOURS);
    if (writtenAt.getTime() > world.now.getTime()) continue;
    const [stars, text] = random.pick(WORDS);
    const reply = random.chance(0.3) ? random.pick(ANSWERS) : null;
    const reviewId = world.id(writtenAt);
    world.rows.add('reviews', {
      id: reviewId,
      reviewer_user_id: userId,
      entity_type: 'company',
      entity_id: job.company.id,
      rating: stars,
      review_text: text,
      status: 'PUBLISHED',
      published_at: writtenAt,
      reply_text: reply,
      replied_at: reply === null ? null : writtenAt,
      created_at: writtenAt,
      updated_at: writtenAt,
    });
    world.rows.add('company_review_links', { review_id: reviewId, job_application_id: id });
  }
}

/** How companies answered, by the same rule as every night's count, so that it is there before the first night. */
export async function countResponses(sql: Sql, now: Date): Promise<void> {
  const { responseDays, responseWindowDays } = HIRING_RULES_DEFAULT;
  await sql`
    update company_profiles c set applications_counted = n.counted, applications_answered = n.answered, response_counted_at = ${now}
    from (
      select j.company_profile_id as id, count(*) filter (where a.touched_at <= a.applied_at + make_interval(days => ${responseDays}::int))::int as answered,
        count(*) filter (where a.touched_at <= a.applied_at + make_interval(days => ${responseDays}::int)
          or (a.applied_at <= ${addMs(now, -responseDays * DAY_MS)} and a.status <> 'WITHDRAWN'))::int as counted
      from jobs j join job_applications a on a.job_id = j.id
      where a.applied_at > ${addMs(now, -responseWindowDays * DAY_MS)}
      group by 1
    ) n where n.id = c.id`;
}
