import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { hideReasonLabel } from '@nxtgauge/domain/reviews';
import type { HideReason } from '@nxtgauge/domain/reviews';
import { STRIKE_LABELS } from '@nxtgauge/domain/trust';
import type {
  Appealed,
  AppealInput,
  AppealQueue,
  AppealQueueInput,
  AppealRow,
  AppealSubject,
  StrikeKind,
} from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

/** What may be contested by this person, and who decided it first (null: the system). For others it does not exist. */
async function contested(
  tx: TxCtx,
  subject: AppealSubject,
  id: string,
  userId: string,
): Promise<string | null> {
  const { sql } = tx;
  const now = tx.clock.now();
  const statements = {
    STRIKE: () => sql<{ decider: string | null }[]>`
      select given_by_user_id as decider from strikes
      where id = ${id} and user_id = ${userId} and overturned_at is null and expires_at > ${now} for update`,
    SUSPENSION: () => sql<{ decider: string | null }[]>`
      select s.created_by_user_id as decider from profile_suspensions s
      join user_role_profiles p on p.id = s.user_role_profile_id
      where s.id = ${id} and p.user_id = ${userId} and s.lifted_at is null and s.strike_id is null for update of s`,
    REVIEW: () => sql<{ decider: string | null }[]>`
      select hidden_by_user_id as decider from reviews
      where id = ${id} and reviewer_user_id = ${userId} and status = 'HIDDEN' for update`,
  } as const;
  const [row] = await statements[subject]();
  if (!row) throw notFound('decision');
  return row.decider;
}

/** The person contests a strike, a suspension by hand, or that their review is hidden: once. Another moderator decides. */
export async function appeal(
  ctx: ServiceCtx,
  input: z.infer<typeof AppealInput>,
): Promise<z.infer<typeof Appealed>> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  return withTx(ctx, async (tx) => {
    const decider = await contested(tx, input.subject, input.subjectId, userId);
    const appealId = newId();
    const now = tx.clock.now();
    const [written] = await tx.sql`
      insert into trust_appeals
        (id, subject_type, subject_id, appellant_user_id, statement, first_decider_user_id, created_at, updated_at)
      values (${appealId}, ${input.subject}, ${input.subjectId}, ${userId}, ${input.statement}, ${decider}, ${now}, ${now})
      on conflict (subject_type, subject_id) do nothing
      returning id`;
    if (!written)
      throw new AppError('ALREADY_APPEALED', 'This has been appealed. An appeal is looked at once.');
    await writeAudit(tx, {
      event: 'appeal.write',
      action: 'CREATE',
      entityType: input.subject.toLowerCase(),
      entityId: input.subjectId,
      module: 'trust',
      changes: { statement: [null, input.statement] },
      metadata: { appealId },
    });
    return { appealId };
  });
}

type Row = Omit<AppealRow, 'appellant' | 'about' | 'decision' | 'blockedBecause'> & {
  appellantId: string;
  appellantName: string;
  firstDeciderId: string | null;
  deciderName: string | null;
  decidedAt: string | null;
  decisionWords: string | null;
  strikeKind: StrikeKind | null;
  words: string | null;
  hiddenReason: HideReason | null;
  profileName: string | null;
};

/** Appeals that wait, first in first out, or that were decided, the latest first. */
export async function listAppeals(
  ctx: ServiceCtx,
  input: z.infer<typeof AppealQueueInput>,
): Promise<z.infer<typeof AppealQueue>> {
  const { userId } = requireEmployee(ctx, 'content.moderate');
  const { sql } = ctx;
  const oldestFirst = input.status === 'OPEN';
  const after = input.cursor ? readTimeCursor(input.cursor) : null;
  const beyond = after
    ? sql`and (a.created_at, a.id) ${oldestFirst ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await sql<Row[]>`
    select a.id, a.subject_type as subject, a.subject_id as "subjectId", a.appellant_user_id as "appellantId",
      coalesce(who.full_name, '') as "appellantName", a.statement, a.status, json_instant(a.created_at) as at,
      a.first_decider_user_id as "firstDeciderId", coalesce(first.full_name, 'Nxtgauge') as "firstDeciderName",
      decider.full_name as "deciderName", json_instant(a.decided_at) as "decidedAt", a.decision_words as "decisionWords",
      s.kind as "strikeKind", coalesce(s.reason, x.reason, v.review_text) as words, v.hidden_reason as "hiddenReason",
      p.display_name as "profileName"
    from trust_appeals a
    left join user_identities who on who.user_id = a.appellant_user_id
    left join user_identities first on first.user_id = a.first_decider_user_id
    left join user_identities decider on decider.user_id = a.decided_by_user_id
    left join strikes s on a.subject_type = 'STRIKE' and s.id = a.subject_id
    left join profile_suspensions x on a.subject_type = 'SUSPENSION' and x.id = a.subject_id
    left join user_role_profiles p on p.id = x.user_role_profile_id
    left join reviews v on a.subject_type = 'REVIEW' and v.id = a.subject_id
    where a.status = ${input.status} ${beyond}
    order by ${oldestFirst ? sql`a.created_at, a.id` : sql`a.created_at desc, a.id desc`} limit ${input.limit + 1}`;
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map((row) => appealRow(row, userId)),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
  };
}

function aboutWords({ subject, strikeKind, words, hiddenReason, profileName }: Row): string {
  if (subject === 'STRIKE') return `${strikeKind ? STRIKE_LABELS[strikeKind] : 'Strike'}: ${words ?? ''}`;
  if (subject === 'SUSPENSION') return `${profileName ?? 'Profile'}: ${words ?? ''}`;
  return `Hidden because it ${hiddenReason ? hideReasonLabel(hiddenReason) : 'broke a rule'}: “${words ?? ''}”`;
}

function appealRow(row: Row, me: string): AppealRow {
  return {
    id: row.id,
    subject: row.subject,
    subjectId: row.subjectId,
    appellant: { userId: row.appellantId, name: row.appellantName },
    statement: row.statement,
    status: row.status,
    at: row.at,
    about: aboutWords(row),
    firstDeciderName: row.firstDeciderName,
    decision:
      row.decidedAt === null
        ? null
        : { byName: row.deciderName ?? '', at: row.decidedAt, words: row.decisionWords ?? '' },
    blockedBecause:
      row.status !== 'OPEN'
        ? 'This has been decided.'
        : row.firstDeciderId === me
          ? 'You decided this first, so somebody else has to look at the appeal.'
          : row.appellantId === me
            ? 'This is your own appeal.'
            : null,
  };
}
