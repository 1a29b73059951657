import { emailLogs } from '@nxtgauge/db/notifications';
import { RECRUITER_ROLE_LABELS } from '@nxtgauge/domain/companies';
import type { RecruiterRole } from '@nxtgauge/domain/companies';
import { eq } from 'drizzle-orm';
import { requireSystem } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import type { JobPayloads } from '../outbox/index.ts';
import { readConfig } from '../settings/index.ts';
import { writeMail } from './mail-templates.ts';
import type { WrittenMail } from './mail-templates.ts';

const MAX_ERROR_CHARS = 500;
const HIDDEN_CODE = '••••••';

interface Recipient {
  /** Null for an address that may have no account. */
  userId: string | null;
  email: string;
  name: string;
}

interface Delivery extends WrittenMail {
  /** One per mail and the same on every try: the id of its log row and of the message. */
  id: string;
  to: Recipient;
  /** What the log keeps: the body without anything secret. */
  snapshot: string;
}

async function findRecipient(ctx: ServiceCtx, userId: string, status: 'ACTIVE' | 'PENDING') {
  const [recipient] = await ctx.sql<Recipient[]>`
    select u.id as "userId", u.email, split_part(i.full_name, ' ', 1) as name
    from users u join user_identities i on i.user_id = u.id
    where u.id = ${userId} and u.status = ${status}`;
  return recipient;
}

/**
 * Logs the mail, hands it over outside any transaction and logs the outcome. A mail that was sent is not sent again; a
 * failed one throws, so that its job is tried again. The message id is stable, so a crash between handing over and
 * logging is caught by the transport.
 */
async function deliver(ctx: ServiceCtx, mail: Delivery): Promise<void> {
  await ctx.db
    .insert(emailLogs)
    .values({
      id: mail.id,
      userId: mail.to.userId,
      notificationTemplateId: mail.templateId,
      toEmail: mail.to.email,
      subject: mail.subject,
      bodySnapshot: mail.snapshot,
      status: 'PENDING',
      createdAt: ctx.clock.now(),
    })
    .onConflictDoNothing({ target: emailLogs.id });
  const [log] = await ctx.db
    .select({ status: emailLogs.status })
    .from(emailLogs)
    .where(eq(emailLogs.id, mail.id));
  if (log?.status === 'SENT') return;
  try {
    const { reference } = await ctx.ports.mail.send({
      messageId: `${mail.id}@nxtgauge`,
      to: mail.to.email,
      subject: mail.subject,
      text: mail.body,
    });
    await ctx.db
      .update(emailLogs)
      .set({ status: 'SENT', providerReference: reference, sentAt: ctx.clock.now(), errorMessage: null })
      .where(eq(emailLogs.id, mail.id));
  } catch (error) {
    const errorMessage = String(error instanceof Error ? error.message : error).slice(0, MAX_ERROR_CHARS);
    await ctx.db.update(emailLogs).set({ status: 'FAILED', errorMessage }).where(eq(emailLogs.id, mail.id));
    throw error;
  }
}

interface NoticeRow {
  user_id: string;
  event_key: Parameters<typeof writeMail>[1];
  title: string;
  body: string;
  link_path: string | null;
}

/** Sends one notice as an e-mail, once however often its job runs. Nothing to do when the account is not active any more. */
export async function deliverNoticeEmail(ctx: ServiceCtx, job: JobPayloads['email.notice']): Promise<void> {
  requireSystem(ctx);
  const [notice] = await ctx.sql<NoticeRow[]>`
    select user_id, event_key, title, body, link_path from notifications where id = ${job.notificationId}`;
  const to = notice && (await findRecipient(ctx, notice.user_id, 'ACTIVE'));
  if (!to) return;
  const mail = await writeMail(ctx, notice.event_key, {
    name: to.name,
    title: notice.title,
    body: notice.body,
    link: `${ctx.ports.publicUrl}${notice.link_path ?? '/app'}`,
  });
  await deliver(ctx, { ...mail, id: job.notificationId, to, snapshot: mail.body });
}

/** Sends a code to the address that waits for it. The log never holds the digits. */
export async function deliverCodeEmail(ctx: ServiceCtx, job: JobPayloads['email.code']): Promise<void> {
  requireSystem(ctx);
  const [code] = await ctx.sql`
    select 1 from email_codes where id = ${job.codeId} and consumed_at is null and expires_at > ${ctx.clock.now()}`;
  const to = code && (await findRecipient(ctx, job.userId, 'PENDING'));
  if (!to) return;
  const rules = await readConfig(ctx, 'identity.sign_in');
  const digits = ctx.ports.sealer.open(job.sealedCode);
  const mail = await writeMail(ctx, 'user.email_code', {
    name: to.name,
    code: digits,
    minutes: String(rules.codeMinutes),
  });
  await deliver(ctx, {
    ...mail,
    id: job.codeId,
    to,
    subject: mail.subject.replaceAll(digits, HIDDEN_CODE),
    snapshot: mail.body.replaceAll(digits, HIDDEN_CODE),
  });
}

/** Tells an owner that somebody tried to register with their address. `deliveryId` is the job's own id. */
export async function deliverAccountExistsEmail(
  ctx: ServiceCtx,
  job: JobPayloads['email.account_exists'],
  deliveryId: string,
): Promise<void> {
  requireSystem(ctx);
  const to = await findRecipient(ctx, job.userId, 'ACTIVE');
  if (!to) return;
  const mail = await writeMail(ctx, 'user.account_exists', {
    name: to.name,
    link: `${ctx.ports.publicUrl}/app/login`,
  });
  await deliver(ctx, { ...mail, id: deliveryId, to, snapshot: mail.body });
}

const HIDDEN_LINK = '/app/join/…';

interface OpenInvitation {
  email: string;
  company: string;
  inviter: string;
  role: RecruiterRole;
}

/** Sends the link to a seat in a company while the seat is open. The log never holds the link's secret part. */
export async function deliverInvitationEmail(
  ctx: ServiceCtx,
  job: JobPayloads['email.invitation'],
  deliveryId: string,
): Promise<void> {
  requireSystem(ctx);
  const [seat] = await ctx.sql<OpenInvitation[]>`
    select m.invited_email as email, c.company_name as company, coalesce(who.full_name, c.company_name) as inviter, m.role
    from company_members m join company_profiles c on c.id = m.company_profile_id
    left join user_identities who on who.user_id = m.invited_by_user_id
    where m.id = ${job.memberId} and m.joined_at is null and m.removed_at is null and m.invitation_expires_at > ${ctx.clock.now()}`;
  if (!seat) return;
  const path = `/app/join/${ctx.ports.sealer.open(job.sealedToken)}`;
  const mail = await writeMail(ctx, 'company.invitation', {
    company: seat.company,
    inviter: seat.inviter,
    role: RECRUITER_ROLE_LABELS[seat.role].toLowerCase(),
    link: `${ctx.ports.publicUrl}${path}`,
  });
  const to = { userId: null, email: seat.email, name: '' };
  await deliver(ctx, { ...mail, id: deliveryId, to, snapshot: mail.body.replaceAll(path, HIDDEN_LINK) });
}
