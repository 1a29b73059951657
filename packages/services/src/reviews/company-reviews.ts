import { companyReviewLinks, reviews } from '@nxtgauge/db/reviews';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type {
  CompanyReviewState,
  MovedReview,
  MyCompanyReview,
  ReplyToReviewInput,
  WriteCompanyReviewInput,
  WrittenReview,
} from '@nxtgauge/domain/reviews';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireMember, tellCompany } from '../companies/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { lockReview, moveReview } from './move-review.ts';
import { keepReply } from './reply-to-review.ts';

interface Application {
  id: string;
  applicantUserId: string;
  companyId: string;
  companyName: string;
  jobTitle: string;
  endedAt: Date | null;
  interviewed: boolean;
  reviewId: string | null;
}

/** The person's own application with what their right to review hangs on; somebody else's does not exist. */
async function ownApplication(ctx: ServiceCtx, applicationId: string, userId: string): Promise<Application> {
  const [row] = await ctx.sql<Application[]>`
    select a.id, a.applicant_user_id as "applicantUserId", c.id as "companyId", c.company_name as "companyName",
      j.title as "jobTitle", a.ended_at as "endedAt", k.review_id as "reviewId",
      (a.status in ('INTERVIEW', 'OFFERED', 'HIRED') or exists (select from application_events e
        where e.application_id = a.id and e.to_status = 'INTERVIEW')) as interviewed
    from job_applications a join jobs j on j.id = a.job_id join company_profiles c on c.id = j.company_profile_id
    left join company_review_links k on k.job_application_id = a.id
    where a.id = ${applicationId} and a.applicant_user_id = ${userId}`;
  if (!row) throw notFound('application');
  return row;
}

async function standing(
  ctx: ServiceCtx,
  application: Application,
): Promise<{ state: CompanyReviewState; until: Date | null }> {
  const { reviewDaysAfterEnd } = await readConfig(ctx, 'hiring.rules');
  const until = application.endedAt ? addMs(application.endedAt, reviewDaysAfterEnd * DAY_MS) : null;
  if (application.reviewId !== null) return { state: 'WRITTEN', until };
  if (!application.interviewed) return { state: 'NOT_YET', until };
  return { state: until && until < ctx.clock.now() ? 'CLOSED' : 'OPEN', until };
}

/** Where the reader's review of the company stands, for one of their applications. */
export async function myCompanyReview(
  ctx: ServiceCtx,
  input: { applicationId: string },
): Promise<MyCompanyReview> {
  const { userId } = requireUser(ctx, 'job.apply');
  const application = await ownApplication(ctx, input.applicationId, userId);
  const { state, until } = await standing(ctx, application);
  const [review] = await ctx.sql<
    (Omit<NonNullable<MyCompanyReview['review']>, 'reply'> & {
      reply: string | null;
      repliedAt: string | null;
    })[]
  >`
    select id, rating, coalesce(review_text, '') as text, status, reply_text as reply, json_instant(replied_at) as "repliedAt"
    from reviews where id = ${application.reviewId}`;
  const reply = review?.reply && review.repliedAt ? { text: review.reply, at: review.repliedAt } : null;
  return {
    companyName: application.companyName,
    state,
    until: until?.toISOString() ?? null,
    review: review
      ? { id: review.id, rating: review.rating, text: review.text, status: review.status, reply }
      : null,
  };
}

/**
 * Reviews the company of an application that reached an interview: once per application, and within the configured days after it
 * ended. It is public at once, without a name. TOO_EARLY before an interview, REVIEW_CLOSED after the days, ALREADY_REVIEWED twice.
 */
export async function writeCompanyReview(
  ctx: ServiceCtx,
  input: z.infer<typeof WriteCompanyReviewInput>,
): Promise<z.infer<typeof WrittenReview>> {
  const { userId } = requireUser(ctx, 'job.apply');
  await ctx.ports.rateLimits.consume('write', userId);
  return withTx(ctx, async (tx) => {
    await tx.sql`
      select 1 from job_applications where id = ${input.applicationId} and applicant_user_id = ${userId} for update`;
    const application = await ownApplication(tx, input.applicationId, userId);
    assertOpen((await standing(tx, application)).state);
    const now = tx.clock.now();
    const reviewId = newId();
    await tx.db.insert(reviews).values({
      id: reviewId,
      reviewerUserId: userId,
      entityType: 'company',
      entityId: application.companyId,
      rating: input.rating,
      reviewText: input.text,
      status: 'PENDING',
      createdAt: now,
      updatedAt: now,
    });
    await tx.db.insert(companyReviewLinks).values({ reviewId, jobApplicationId: application.id });
    await writeAudit(tx, {
      event: 'review.write',
      action: 'CREATE',
      entityType: 'review',
      entityId: reviewId,
      entityLabel: application.jobTitle,
      module: 'reviews',
      changes: { status: [null, 'PENDING'], rating: [null, input.rating] },
    });
    await moveReview(
      tx,
      await lockReview(tx, reviewId),
      { to: 'PUBLISHED' },
      { label: application.jobTitle },
    );
    await tellCompany(tx, application.companyId, {
      event: 'review.of_company',
      params: { company: application.companyName },
      entityType: 'company',
      entityId: application.companyId,
      linkPath: '/app/company',
    });
    await wakeScreens(tx, userId, [{ topic: 'review', entityId: application.id }]);
    return { reviewId, published: true };
  });
}

function assertOpen(state: CompanyReviewState): void {
  if (state === 'NOT_YET') {
    throw new AppError('TOO_EARLY', 'You can review a company once you have reached an interview.');
  }
  if (state === 'CLOSED') {
    throw new AppError('REVIEW_CLOSED', 'The days in which this company could be reviewed are over.');
  }
  if (state === 'WRITTEN') {
    throw new AppError('ALREADY_REVIEWED', 'You have already written a review for this application.');
  }
}

/** The company answers once, in public, and cannot change it. Only its administrators; ALREADY_REPLIED the second time. */
export async function replyForCompany(
  ctx: ServiceCtx,
  input: z.infer<typeof ReplyToReviewInput>,
): Promise<z.infer<typeof MovedReview>> {
  const me = await requireMember(ctx, 'admin');
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const review = await lockReview(tx, input.reviewId);
    if (review.entityType !== 'company' || review.entityId !== me.companyId || review.status === 'PENDING') {
      throw notFound('review');
    }
    await keepReply(tx, review, input.text, me.companyName);
    await tellAuthor(tx, review, me.companyName);
    return { reviewId: review.id, status: review.status };
  });
}

async function tellAuthor(
  tx: TxCtx,
  review: { id: string; reviewerUserId: string },
  companyName: string,
): Promise<void> {
  const [link] = await tx.sql<{ applicationId: string }[]>`
    select job_application_id as "applicationId" from company_review_links where review_id = ${review.id}`;
  if (!link) return;
  await notify(tx, {
    userId: review.reviewerUserId,
    event: 'review.company_replied',
    params: { company: companyName },
    entityType: 'review',
    entityId: review.id,
    linkPath: `/app/applications/${link.applicationId}`,
  });
  await wakeScreens(tx, review.reviewerUserId, [{ topic: 'review', entityId: link.applicationId }]);
}
