import { entityRevisions } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { completeness, contentFrom, SUBMIT_PERCENT } from '@nxtgauge/domain/profiles';
import type { ProfessionKey, ProfileContent, SavedOutcome } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import {
  approvalContentChanged,
  queuePosition,
  submitForApproval,
  withdrawApproval,
} from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { contentChanges } from './content-changes.ts';
import { liveContent, writeContent } from './content-rows.ts';
import type { ProfileRow } from './internal.ts';
import { releaseMedia } from './release-media.ts';

/** The edit of an approved profile: one that waits, or one that was refused and is kept so that it can be changed. */
export interface ProfileEdit {
  id: string;
  status: 'PENDING' | 'REJECTED';
  payload: unknown;
}

export interface WorkingCopy {
  live: ProfileContent;
  /** What the owner sees and edits: the edit, else what is live. */
  content: ProfileContent;
  edit: ProfileEdit | null;
}

/** The newest edit, unless it was approved or taken back. */
export async function currentEdit(ctx: ServiceCtx, profileId: string): Promise<ProfileEdit | null> {
  const [row] = await ctx.sql<{ id: string; status: string; payload: unknown }[]>`
    select id, status, payload_json as payload from entity_revisions
    where entity_type = 'profile' and entity_id = ${profileId} order by created_at desc, id desc limit 1`;
  return row?.status === 'PENDING' || row?.status === 'REJECTED' ? { ...row, status: row.status } : null;
}

/** Read it under the profile's lock when it is going to be changed. */
export async function readWorkingCopy(
  ctx: ServiceCtx,
  key: ProfessionKey,
  profileId: string,
): Promise<WorkingCopy> {
  const live = await liveContent(ctx, key, profileId);
  const edit = await currentEdit(ctx, profileId);
  return { live, edit, content: edit ? contentFrom(edit.payload, live) : live };
}

/**
 * Keeps the changed working copy. What was never approved is written to its tables at once; an edit of an approved
 * profile waits as its one revision while the live version stays (BR-23). Either keeps its place in the inbox, and the
 * reviewer who read the older version has to read again. The live version again takes the edit back.
 */
export async function writeWorkingCopy(
  tx: TxCtx,
  profile: ProfileRow,
  copy: WorkingCopy,
  next: ProfileContent,
  event: string,
): Promise<SavedOutcome> {
  const outcome =
    profile.approvalStatus === 'APPROVED'
      ? await writeEdit(tx, profile, copy, next, event)
      : await writeDraft(tx, profile, copy, next, event);
  await releaseMedia(tx, profile.userId, [copy.content]);
  return outcome;
}

async function writeDraft(
  tx: TxCtx,
  profile: ProfileRow,
  { live }: WorkingCopy,
  next: ProfileContent,
  event: string,
): Promise<SavedOutcome> {
  const changes = contentChanges(profile.roleKey, live, next);
  const waits = (await queuePosition(tx, 'profile', profile.id)) !== null;
  if (Object.keys(changes).length === 0) return waits ? 'SENT_FOR_APPROVAL' : 'SAVED';
  await writeContent(tx, profile, next);
  await audit(tx, profile, { event, label: next.displayName, changes });
  if (waits && completeness(profile.roleKey, next).percent < SUBMIT_PERCENT) {
    await withdrawApproval(tx, 'profile', profile.id);
    return 'SAVED';
  }
  // Also an appeal, which does not count as waiting: whoever reads it decides on what is there now.
  await approvalContentChanged(tx, 'profile', profile.id);
  return waits ? 'SENT_FOR_APPROVAL' : 'SAVED';
}

async function writeEdit(
  tx: TxCtx,
  profile: ProfileRow,
  { live, content, edit }: WorkingCopy,
  next: ProfileContent,
  event: string,
): Promise<SavedOutcome> {
  const unchanged = Object.keys(contentChanges(profile.roleKey, content, next)).length === 0;
  if (unchanged && edit?.status !== 'REJECTED') return edit ? 'SENT_FOR_APPROVAL' : 'SAVED';
  const differs = Object.keys(contentChanges(profile.roleKey, live, next)).length > 0;
  if (unchanged && differs) return 'SAVED';
  if (!differs) {
    await takeEditBack(tx, profile, edit, event);
    return 'SAVED';
  }
  const revisionId =
    edit?.status === 'PENDING'
      ? await changeRevision(tx, profile, edit.id, next)
      : await sendEdit(tx, profile, next);
  await audit(tx, profile, {
    event,
    label: profile.displayName,
    summary: 'Edit waits for approval',
    changes: {
      ...contentChanges(profile.roleKey, content, next),
      revision_id: [edit?.id ?? null, revisionId],
    },
  });
  return 'SENT_FOR_APPROVAL';
}

/** Drops the edit, whether it waits or was refused: the editor shows what is live again. */
export async function takeEditBack(
  tx: TxCtx,
  profile: ProfileRow,
  edit: ProfileEdit | null,
  event: string,
): Promise<void> {
  if (!edit) return;
  const now = tx.clock.now();
  await tx.db
    .update(entityRevisions)
    .set({ status: 'SUPERSEDED', decidedAt: now })
    .where(eq(entityRevisions.id, edit.id));
  // The submission of an edit that waits, or the appeal against a refusal.
  await withdrawApproval(tx, 'profile', profile.id);
  await forgetRefusal(tx, profile);
  await audit(tx, profile, {
    event,
    label: profile.displayName,
    summary: 'Edit taken back',
    changes: { revision_id: [edit.id, null] },
  });
}

async function changeRevision(
  tx: TxCtx,
  profile: ProfileRow,
  revisionId: string,
  next: ProfileContent,
): Promise<string> {
  await tx.db
    .update(entityRevisions)
    .set({ payloadJson: { ...next } })
    .where(eq(entityRevisions.id, revisionId));
  await approvalContentChanged(tx, 'profile', profile.id);
  return revisionId;
}

/** Puts an edit into the inbox as a new revision. */
export async function sendEdit(tx: TxCtx, profile: ProfileRow, content: ProfileContent): Promise<string> {
  const id = newId();
  await tx.db.insert(entityRevisions).values({
    id,
    entityType: 'profile',
    entityId: profile.id,
    payloadJson: { ...content },
    status: 'PENDING',
    submittedByUserId: profile.userId,
    createdAt: tx.clock.now(),
  });
  await submitForApproval(tx, {
    entityType: 'profile',
    entityId: profile.id,
    submittedByUserId: profile.userId,
    revisionId: id,
  });
  await forgetRefusal(tx, profile);
  return id;
}

async function forgetRefusal(tx: TxCtx, profile: ProfileRow): Promise<void> {
  await tx.db
    .update(userRoleProfiles)
    .set({ rejectionReason: null, updatedAt: tx.clock.now() })
    .where(eq(userRoleProfiles.id, profile.id));
}

async function audit(
  tx: TxCtx,
  profile: ProfileRow,
  entry: {
    event: string;
    label: string;
    summary?: string;
    changes: Record<string, [unknown, unknown]>;
  },
): Promise<void> {
  await writeAudit(tx, {
    event: entry.event,
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: entry.label,
    module: 'profiles',
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    changes: entry.changes,
  });
}
