import type { z } from 'zod';
import type { FindPeopleInput, PeoplePage, PersonRow } from '@nxtgauge/domain/staff';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import type { Fragment } from '../search/index.ts';
import { maskEmail } from './mask-email.ts';

/** Shorter texts match too much of everything to be looked up inside words. */
const MIN_PART = 3;

type Row = Omit<PersonRow, 'maskedEmail'> & { email: string };

/** People whose name, e-mail or phone fits the text (all of them without one), the newest first. E-mails come masked. */
export async function findPeople(
  ctx: ServiceCtx,
  input: z.infer<typeof FindPeopleInput>,
): Promise<z.infer<typeof PeoplePage>> {
  requireEmployee(ctx, 'user.read');
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<Row[]>`
    select u.id as "userId", coalesce(i.full_name, '') as "fullName", u.email, u.account_type as "accountType", u.status,
      array(select r.name from user_roles ur join roles r on r.id = ur.role_id
        where ur.user_id = u.id and ur.status = 'APPROVED' order by r.name) as roles,
      json_instant(u.created_at) as "joinedAt"
    from users u left join user_identities i on i.user_id = u.id
    where (u.created_at, u.id) < (${after.at}::timestamptz, ${after.id}::uuid)
      ${input.text === '' ? ctx.sql`` : ctx.sql`and u.id in (${matching(ctx, input.text)})`}
    order by u.created_at desc, u.id desc
    limit ${input.limit + 1}`;
  const items = rows
    .slice(0, input.limit)
    .map(({ email, ...row }) => ({ ...row, maskedEmail: maskEmail(email) }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.joinedAt, id: last.userId }) : null,
  };
}

function matching({ sql }: ServiceCtx, text: string): Fragment {
  const digits = text.replace(/\D/gu, '').slice(-10);
  const part = `%${text.replace(/[\\%_]/gu, '\\$&')}%`;
  const inside =
    text.length < MIN_PART
      ? sql``
      : sql`
        union select id from users where email ilike ${part}
        union select user_id from user_identities where full_name ilike ${part} or full_name % ${text}`;
  return sql`
    select id from users where email = ${text.toLowerCase()}
    union select id from users where phone = any(${digits.length === 10 ? [`+91${digits}`, digits] : []}::text[])
    union select user_id from user_identities where full_name ilike ${text.replace(/[\\%_]/gu, '\\$&')}
    ${inside}`;
}
