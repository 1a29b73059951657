import type { z } from 'zod';
import { candidateNotes } from '@nxtgauge/db/candidates';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type {
  AddNoteInput,
  CandidateNotes,
  CandidateNotesInput,
  Colleague,
  EditNoteInput,
  Note,
  NoteIdInput,
} from '@nxtgauge/domain/hiring';
import { eq } from 'drizzle-orm';
import { wakeCompany } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity, openCandidate, openCandidateToChange } from '../candidates/index.ts';
import type { OpenCandidate } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';

type NoteRow = typeof candidateNotes.$inferSelect;

/** What the company wrote down about somebody, newest first, and whom a note may mention. */
export async function readNotes(
  ctx: ServiceCtx,
  input: z.infer<typeof CandidateNotesInput>,
): Promise<CandidateNotes> {
  return notesOf(ctx, await openCandidate(ctx, input.candidateId));
}

async function notesOf(ctx: ServiceCtx, { member, candidate }: OpenCandidate): Promise<CandidateNotes> {
  const notes = await ctx.sql<Note[]>`
    select n.id, who.full_name as "authorName", n.author_user_id = ${member.userId} as "isMine", n.body,
      coalesce((select json_agg(json_build_object('userId', m.user_id, 'name', m.full_name) order by m.full_name)
        from user_identities m where m.user_id = any(n.mentioned_user_ids)), '[]'::json) as mentioned,
      json_instant(n.created_at) as "writtenAt", n.edited_at is not null as "isEdited"
    from candidate_notes n join user_identities who on who.user_id = n.author_user_id
    where n.candidate_id = ${candidate.id} and n.deleted_at is null
    order by n.created_at desc, n.id desc limit 200`;
  return { notes, mentionable: await mentionable(ctx, member.companyId, candidate.id) };
}

/** Members of the company who may see this candidate: nobody hears of somebody whom they may not open. */
const mentionable = (ctx: ServiceCtx, companyId: string, candidateId: string) => ctx.sql<Colleague[]>`
  select m.user_id as "userId", who.full_name as name
  from company_members m join user_identities who on who.user_id = m.user_id
  where m.company_profile_id = ${companyId} and m.joined_at is not null and m.removed_at is null
    and (m.role <> 'junior_recruiter' or exists (select from user_candidate_assignments a
      where a.user_id = m.user_id and a.candidate_id = ${candidateId} and a.is_active))
  order by who.full_name`;

/** Writes a note; whoever is mentioned is told. Somebody who may not see the candidate cannot be mentioned. */
export async function addNote(ctx: ServiceCtx, input: z.infer<typeof AddNoteInput>): Promise<CandidateNotes> {
  const open = await openCandidateToChange(ctx, input.candidateId);
  await ctx.ports.rateLimits.consume('write', open.member.userId);
  await withTx(ctx, async (tx) => {
    const mentioned = await assertMentionable(tx, open, input.mentionedUserIds);
    const id = newId();
    const now = tx.clock.now();
    await tx.db.insert(candidateNotes).values({
      id,
      candidateId: open.candidate.id,
      authorUserId: open.member.userId,
      body: input.body,
      mentionedUserIds: mentioned,
      createdAt: now,
    });
    await tellMentioned(tx, open, mentioned);
    await recordNote(tx, open, id, 'create');
  });
  return notesOf(ctx, open);
}

/** Changes one's own note; only people who were not in it before are told. */
export async function editNote(
  ctx: ServiceCtx,
  input: z.infer<typeof EditNoteInput>,
): Promise<CandidateNotes> {
  const open = await openOwnNote(ctx, input.noteId);
  await withTx(ctx, async (tx) => {
    const before = await lockNote(tx, input.noteId, open.member.userId);
    const mentioned = await assertMentionable(tx, open, input.mentionedUserIds);
    await tx.db
      .update(candidateNotes)
      .set({ body: input.body, mentionedUserIds: mentioned, editedAt: tx.clock.now() })
      .where(eq(candidateNotes.id, before.id));
    await tellMentioned(
      tx,
      open,
      mentioned.filter((userId) => !before.mentionedUserIds.includes(userId)),
    );
    await recordNote(tx, open, before.id, 'update');
  });
  return notesOf(ctx, open);
}

/** Takes one's own note away. That it was there stays in the log. */
export async function deleteNote(
  ctx: ServiceCtx,
  input: z.infer<typeof NoteIdInput>,
): Promise<CandidateNotes> {
  const open = await openOwnNote(ctx, input.noteId);
  await withTx(ctx, async (tx) => {
    const note = await lockNote(tx, input.noteId, open.member.userId);
    await tx.db
      .update(candidateNotes)
      .set({ deletedAt: tx.clock.now() })
      .where(eq(candidateNotes.id, note.id));
    await recordNote(tx, open, note.id, 'delete');
  });
  return notesOf(ctx, open);
}

async function openOwnNote(ctx: ServiceCtx, noteId: string): Promise<OpenCandidate> {
  const { userId } = await requireMember(ctx);
  const [note] = await ctx.sql<{ candidateId: string }[]>`
    select candidate_id as "candidateId" from candidate_notes
    where id = ${noteId} and author_user_id = ${userId} and deleted_at is null`;
  if (!note) throw notFound('note');
  return openCandidateToChange(ctx, note.candidateId);
}

async function lockNote(tx: TxCtx, noteId: string, userId: string): Promise<NoteRow> {
  const [note] = await tx.db.select().from(candidateNotes).where(eq(candidateNotes.id, noteId)).for('update');
  if (note?.authorUserId !== userId || note.deletedAt) throw notFound('note');
  return note;
}

async function assertMentionable(tx: TxCtx, { member, candidate }: OpenCandidate, userIds: string[]) {
  const may = new Set((await mentionable(tx, member.companyId, candidate.id)).map(({ userId }) => userId));
  const wanted = [...new Set(userIds)];
  if (!wanted.every((userId) => may.has(userId))) {
    const message = 'Somebody whom you mention may not see this candidate. Assign them first.';
    throw new AppError('INVALID_INPUT', message, {
      fieldErrors: [{ path: 'mentionedUserIds', message }],
    });
  }
  return wanted;
}

async function tellMentioned(tx: TxCtx, open: OpenCandidate, userIds: string[]): Promise<void> {
  const { member, candidate } = open;
  const [me] = await tx.sql<{ name: string }[]>`
    select full_name as name from user_identities where user_id = ${member.userId}`;
  for (const userId of userIds) {
    if (userId === member.userId) continue;
    await notify(tx, {
      userId,
      event: 'candidate_note.mention',
      params: { author: me?.name ?? '', candidate: `${candidate.firstName} ${candidate.lastName}` },
      entityType: 'candidate',
      entityId: candidate.id,
      linkPath: `/app/candidates/${candidate.id}`,
    });
  }
}

async function recordNote(
  tx: TxCtx,
  { member, candidate }: OpenCandidate,
  noteId: string,
  action: 'create' | 'update' | 'delete',
): Promise<void> {
  await writeAudit(tx, {
    event: `candidate_note.${action}`,
    action: action === 'create' ? 'CREATE' : action === 'update' ? 'UPDATE' : 'DELETE',
    entityType: 'candidate_note',
    entityId: noteId,
    module: 'hiring',
    metadata: { companyId: member.companyId, candidateId: candidate.id },
  });
  await logActivity(tx, {
    companyId: member.companyId,
    candidateId: candidate.id,
    entityType: 'note',
    entityId: noteId,
    action,
  });
  await wakeCompany(tx, member.companyId, [{ topic: 'candidate', entityId: candidate.id }]);
}
