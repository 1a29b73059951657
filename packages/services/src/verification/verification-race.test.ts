import { AppError } from '@nxtgauge/domain/errors';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { VerificationWorld } from '@nxtgauge/testing/verification';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { approveDocument, claimVerification, rejectDocument, requestDocument } from './index.ts';

const database = await cloneDatabase({ poolSize: 20 });
const world = new World(database);
const desk = new VerificationWorld(database, world);
const { sql } = database;
let verifiers: StaffMember[];

beforeAll(async () => {
  await desk.install();
  verifiers = await Promise.all(Array.from({ length: 8 }, (_, i) => desk.verifier(`Verifier ${i}`)));
});

async function waiting() {
  const owner = await desk.caterer();
  await desk.send(owner, 'identity', 'PAN_CARD');
  const [document] = await desk.documents(owner.profileId);
  const { id } = await desk.state(owner.profileId, 'IDENTITY');
  return { owner, documentId: document?.['id'] as string, requestId: id as string };
}
const outcomes = async (all: Promise<unknown>[]) => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(all)) {
    const { status } = result;
    const key =
      status === 'fulfilled' ? 'OK' : result.reason instanceof AppError ? result.reason.reason : 'ERROR';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
const decisions = async (documentId: string) => {
  const [row] = await sql`
    select count(*)::int as n from verification_logs where verification_document_id = ${documentId} and action in ('APPROVED', 'REJECTED')`;
  return row?.['n'] as number;
};

describe('one document, many verifiers', () => {
  it('is decided once: the others are told so, and one notice of each kind goes out', async () => {
    const { owner, documentId } = await waiting();
    const calls = verifiers.map(({ ctx }, i) =>
      i % 2 === 0
        ? approveDocument(ctx, { documentId })
        : rejectDocument(ctx, { documentId, reasonCode: 'UNREADABLE', remarks: 'Cannot be read at all.' }),
    );
    expect(await outcomes(calls)).toEqual({ OK: 1, VERIFICATION_NOT_PENDING: 7 });
    expect(await decisions(documentId)).toBe(1);
    const notices = await sql`
      select event_key from notifications where user_id = ${owner.userId} and event_key in ('verification.approved', 'verification.rejected')`;
    expect(notices).toHaveLength(1);
  });

  it('is decided twice by the broken twin that reads first and writes later, which this race catches', async () => {
    const { documentId, requestId } = await waiting();
    const naive = async ({ userId }: StaffMember) => {
      const [document] = await sql`select status from verification_documents where id = ${documentId}`;
      if (document?.['status'] !== 'PENDING') throw new AppError('VERIFICATION_NOT_PENDING', 'decided');
      await sql`select pg_sleep(0.02)`;
      await sql`update verification_documents set status = 'APPROVED', reviewed_by_user_id = ${userId} where id = ${documentId}`;
      await sql`insert into verification_logs (id, verification_request_id, verification_document_id, action, acted_by_user_id)
        values (uuidv7(), ${requestId}, ${documentId}, 'APPROVED', ${userId})`;
    };
    expect((await outcomes(verifiers.map(naive)))['OK']).toBeGreaterThan(1);
    expect(await decisions(documentId)).toBeGreaterThan(1);
  });

  it('is claimed by one', async () => {
    const { requestId } = await waiting();
    expect(await outcomes(verifiers.map(({ ctx }) => claimVerification(ctx, { requestId })))).toEqual({
      OK: 1,
      VERIFICATION_CLAIMED: 7,
    });
  });
});

describe('an owner and a verifier at once', () => {
  it('the same document sent twenty times at once is one document in one request', async () => {
    const owner = await desk.caterer();
    const files = await Promise.all(Array.from({ length: 20 }, (_, i) => desk.upload(owner, `scan ${i}`)));
    const counts = await outcomes(
      files.map((fileId) => desk.send(owner, 'identity', 'PAN_CARD', { fileId })),
    );
    expect(counts).toEqual({ OK: 1, DOCUMENT_NOT_NEEDED: 19 });
    const [rows] = await sql`
      select count(distinct r.id)::int as requests, count(d.id)::int as documents from verification_requests r
      join verification_documents d on d.verification_request_id = r.id where r.user_role_profile_id = ${owner.profileId}`;
    expect(rows).toEqual({ requests: 1, documents: 1 });
  });

  it('asking and deciding at the same moment leave one clear state', async () => {
    for (let i = 0; i < 6; i++) {
      const { documentId, requestId } = await waiting();
      const [one, other] = verifiers;
      if (!one || !other) throw new Error('no verifiers');
      await Promise.allSettled([
        approveDocument(one.ctx, { documentId }),
        requestDocument(other.ctx, { requestId, policyKeys: ['identity'], remarks: 'Both sides, please.' }),
      ]);
      const [state] = await sql`
        select status, paused_at is not null as paused, cardinality(asked_policy_keys) as asked from verification_requests where id = ${requestId}`;
      expect([
        { status: 'APPROVED', paused: false, asked: 0 },
        { status: 'PENDING', paused: true, asked: 1 },
      ]).toContainEqual(state);
    }
  });
});
