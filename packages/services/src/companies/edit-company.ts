import { companyProfiles } from '@nxtgauge/db/companies';
import type {
  CompanyPage,
  SaveCompanyFactsInput,
  SaveCompanyPageInput,
  SavedCompany,
} from '@nxtgauge/domain/companies';
import { AppError } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { wakeCompany } from './wake-company.ts';
import { sqlState, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { attachOwnFiles } from '../uploads/index.ts';
import { lockCompanyRow, placeOf, releaseLogo } from './company-content.ts';
import type { CompanyRow } from './company-content.ts';
import {
  auditCompany,
  readCompanyCopy,
  takeCompanyEditBack,
  writeCompanyCopy,
} from './company-working-copy.ts';
import { requireMember } from './membership.ts';
import type { Membership } from './membership.ts';

const UNIQUE_VIOLATION = '23505';

/** The one way in which administrators change their company: under its lock, told to every open screen of its people. */
async function editCompany<T>(
  ctx: ServiceCtx,
  edit: (tx: TxCtx, company: CompanyRow, me: Membership) => Promise<T>,
): Promise<T> {
  const me = await requireMember(ctx, 'admin');
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const company = await lockCompanyRow(tx, me.companyId);
    if (company.status === 'SUSPENDED') {
      throw new AppError(
        'ACCOUNT_SUSPENDED',
        'This company is suspended. Write to support to have it looked at again.',
      );
    }
    const done = await edit(tx, company, me);
    await wakeCompany(tx, company.id, [{ topic: 'company', entityId: company.id }]);
    return done;
  });
}

/** Saves what the public sees: a draft at once, an approved page as an edit that waits for approval. Only administrators. */
export async function saveCompanyPage(ctx: ServiceCtx, input: SaveCompanyPageInput): Promise<SavedCompany> {
  return editCompany(ctx, async (tx, company, me) => {
    await placeOf(tx, input.placeSlug);
    const copy = await readCompanyCopy(tx, company.id);
    const next: CompanyPage = { ...input };
    if (
      next.logoFileId !== null &&
      next.logoFileId !== copy.page.logoFileId &&
      next.logoFileId !== copy.live.logoFileId
    ) {
      await attachLogo(tx, me.userId, next.logoFileId);
    }
    const outcome = await writeCompanyCopy(tx, company, copy, next, me.userId);
    await releaseLogo(tx, company.id, copy.page.logoFileId);
    return { companyId: company.id, outcome };
  });
}

async function attachLogo(tx: TxCtx, userId: string, fileId: string): Promise<void> {
  const [file] = await attachOwnFiles(tx, userId, [fileId], 'avatar');
  if (file?.kind === 'picture') return;
  throw new AppError('FILE_TYPE_REFUSED', 'A logo is a picture.', {
    fieldErrors: [{ path: 'logoFileId', message: 'Choose a picture.' }],
  });
}

/** Drops the edit that waits or was refused; what is live stays. Only administrators. */
export async function dropCompanyEdit(ctx: ServiceCtx): Promise<SavedCompany> {
  return editCompany(ctx, async (tx, company) => {
    const { page, edit } = await readCompanyCopy(tx, company.id);
    await takeCompanyEditBack(tx, company, edit);
    await releaseLogo(tx, company.id, page.logoFileId);
    return { companyId: company.id, outcome: 'SAVED' };
  });
}

/**
 * Saves the GSTIN, the mail domain and who is asked about the company; they count at once. Refused at the field: a GSTIN that
 * another company has or that was verified, and a domain where nobody of the team has an address. Only administrators.
 */
export async function saveCompanyFacts(ctx: ServiceCtx, input: SaveCompanyFactsInput): Promise<SavedCompany> {
  return editCompany(ctx, async (tx, company) => {
    if (company.verificationStatus === 'VERIFIED' && input.gstin !== company.gstin) {
      throw refused('gstin', 'This number was confirmed by its certificate. Write to support to change it.');
    }
    if (input.emailDomain !== null && input.emailDomain !== company.emailDomain) {
      await assertOwnDomain(tx, company.id, input.emailDomain);
    }
    await writeFacts(tx, company.id, input);
    await auditCompany(tx, company, {
      event: 'company.edit_facts',
      changes: {
        gstin: [company.gstin, input.gstin],
        email_domain: [company.emailDomain, input.emailDomain],
        contact_person_name: [company.contactPersonName, input.contactPersonName],
      },
    });
    return { companyId: company.id, outcome: 'SAVED' };
  });
}

async function writeFacts(tx: TxCtx, companyId: string, facts: SaveCompanyFactsInput): Promise<void> {
  try {
    // A savepoint of its own: the transaction has to live on to say what is wrong.
    await tx.db.transaction((inner) =>
      inner
        .update(companyProfiles)
        .set({ ...facts, updatedAt: tx.clock.now() })
        .where(eq(companyProfiles.id, companyId)),
    );
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    throw refused(
      'gstin',
      'Another company here has this GSTIN. If it is yours, ask its administrator to invite you, or write to support.',
    );
  }
}

async function assertOwnDomain(tx: TxCtx, companyId: string, domain: string): Promise<void> {
  const [own] = await tx.sql`
    select from company_members m join users u on u.id = m.user_id
    where m.company_profile_id = ${companyId} and m.joined_at is not null and m.removed_at is null
      and u.email like '%@' || ${domain} limit 1`;
  if (own) return;
  throw refused(
    'emailDomain',
    `Nobody in your team has an address at ${domain}. Invite a colleague who has one first.`,
  );
}

const refused = (path: string, message: string) =>
  new AppError('INVALID_INPUT', message, { fieldErrors: [{ path, message }] });
