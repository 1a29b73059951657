import type { ReviewedDocument } from '@nxtgauge/domain/verification';
import type { ServiceCtx } from '../context/index.ts';
import type { RequestRow } from './internal.ts';

type Hint = ReviewedDocument['hints'][number];

interface Facts {
  id: string;
  checks: string[];
  young: boolean;
  sameNumber: string[];
  sameFile: string[];
}

/** What to look at twice, by document: a number or a file that another person sent too, a very new account, what the checks saw. */
export async function documentHints(ctx: ServiceCtx, request: RequestRow): Promise<Map<string, Hint[]>> {
  const rows = await ctx.sql<Facts[]>`
    select d.id, d.check_hints as checks, d.uploaded_at < u.created_at + interval '1 day' as young,
      coalesce((select array_agg(distinct who.full_name) from verification_documents other
        join verification_requests r on r.id = other.verification_request_id
        join user_identities who on who.user_id = r.submitted_by_user_id
        where other.number_hash = d.number_hash and r.submitted_by_user_id <> ${request.submittedByUserId}), '{}') as "sameNumber",
      coalesce((select array_agg(distinct who.full_name) from verification_documents other
        join verification_requests r on r.id = other.verification_request_id
        join user_identities who on who.user_id = r.submitted_by_user_id
        where other.file_sha256 = d.file_sha256 and r.submitted_by_user_id <> ${request.submittedByUserId}), '{}') as "sameFile"
    from verification_documents d join users u on u.id = ${request.submittedByUserId}
    where d.verification_request_id = ${request.id}`;
  return new Map(
    rows.map((row) => [
      row.id,
      [
        ...row.sameNumber.map((name): Hint => ({ level: 'warn', text: `${name} sent the same number.` })),
        ...row.sameFile.map((name): Hint => ({ level: 'warn', text: `${name} sent the very same file.` })),
        ...row.checks.map((text): Hint => ({ level: 'info', text })),
        ...(row.young
          ? [{ level: 'info' as const, text: 'The account was less than a day old when this was sent.' }]
          : []),
      ],
    ]),
  );
}
