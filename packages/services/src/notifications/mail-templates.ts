import { newId } from '@nxtgauge/db/ids';
import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import { requireSystem } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

interface MailTemplate {
  subject: string;
  body: string;
}

const NOTICE: MailTemplate = {
  subject: '{title}',
  body: 'Hello {name},\n\n{body}\n\nOpen it here: {link}\n\nNxtgauge',
};
const OWN_TEMPLATES = {
  'user.email_code': {
    subject: 'Your Nxtgauge code',
    body: 'Hello {name},\n\nyour code is {code}. It works once, for the next {minutes} minutes.\n\nIf you did not ask for it, you can ignore this e-mail.\n\nNxtgauge',
  },
  'user.account_exists': {
    subject: 'You already have an account',
    body: 'Hello {name},\n\nsomebody tried to open an account with this address, but it has one already. If it was you, sign in here: {link}\n\nIf it was not you, there is nothing to do.\n\nNxtgauge',
  },
  'company.invitation': {
    subject: '{company} invites you to its hiring team',
    body: 'Hello,\n\n{inviter} invites you to work for {company} on Nxtgauge as {role}. Join here within seven days: {link}\n\nSign in, or open an account, with this e-mail address. If you did not expect this, you can ignore it.\n\nNxtgauge',
  },
} as const satisfies Record<string, MailTemplate>;
export type MailKind = NotificationEvent | keyof typeof OWN_TEMPLATES;

const templateKey = (kind: MailKind) => `${kind}.email`;
const templateOf = (kind: MailKind): MailTemplate =>
  kind in OWN_TEMPLATES ? OWN_TEMPLATES[kind as keyof typeof OWN_TEMPLATES] : NOTICE;

/** Puts every e-mail's text into the table once, where staff can change it; what is there stays. */
export async function installMailTemplates(ctx: ServiceCtx): Promise<void> {
  requireSystem(ctx);
  const events = Object.entries(NOTIFICATION_EVENTS).filter(([, text]) => text.email);
  const kinds = [...events.map(([event]) => event), ...Object.keys(OWN_TEMPLATES)] as MailKind[];
  const rows = kinds.map((kind) => {
    const { subject, body } = templateOf(kind);
    return { id: newId(), key: templateKey(kind), subject, body };
  });
  await ctx.sql`
    insert into notification_templates (id, template_key, channel, title_template, body_template, created_at)
    select t.id, t.key, 'EMAIL', t.subject, t.body, ${ctx.clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, key text, subject text, body text)
    on conflict (template_key) do nothing`;
}

export interface WrittenMail {
  templateId: string | null;
  subject: string;
  body: string;
}

/** The text of one e-mail from its active template; the built-in words when there is none or it cannot be filled. */
export async function writeMail(
  ctx: ServiceCtx,
  kind: MailKind,
  params: Record<string, string>,
): Promise<WrittenMail> {
  const [row] = await ctx.sql<(MailTemplate & { id: string })[]>`
    select id, title_template as subject, body_template as body from notification_templates
    where template_key = ${templateKey(kind)} and channel = 'EMAIL' and is_active`;
  if (row) {
    try {
      return { templateId: row.id, ...fill(row, params) };
    } catch (error) {
      ctx.log.error({ err: error, template: templateKey(kind) }, 'mail template cannot be filled');
    }
  }
  return { templateId: null, ...fill(templateOf(kind), params) };
}

const fill = ({ subject, body }: MailTemplate, params: Record<string, string>): MailTemplate => ({
  // A line break in a subject would begin another header.
  subject: fillTemplate(subject, params).replace(/[\r\n]+/gu, ' '),
  body: fillTemplate(body, params),
});
