import { companyMembers, companyProfiles } from '@nxtgauge/db/companies';
import { newId } from '@nxtgauge/db/ids';
import type { RegisterCompanyInput, SavedCompany } from '@nxtgauge/domain/companies';
import { AppError } from '@nxtgauge/domain/errors';
import { requireUser, sqlState, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { placeOf } from './company-content.ts';
import { auditCompany } from './company-working-copy.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * Starts a company as a draft and makes whoever does it its administrator. One company per person: COMPANY_EXISTS for somebody who
 * has registered one or works for one here.
 */
export async function registerCompany(ctx: ServiceCtx, input: RegisterCompanyInput): Promise<SavedCompany> {
  const actor = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', actor.userId);
  try {
    return await withTx(ctx, (tx) => insertCompany(tx, actor.userId, input));
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    throw new AppError(
      'COMPANY_EXISTS',
      'You have registered a company already, or work for one here. One person has one company.',
    );
  }
}

async function insertCompany(tx: TxCtx, userId: string, input: RegisterCompanyInput): Promise<SavedCompany> {
  const place = await placeOf(tx, input.placeSlug);
  const [founder] = await tx.sql<{ name: string; email: string; phone: string | null }[]>`
    select i.full_name as name, u.email, u.phone from users u join user_identities i on i.user_id = u.id where u.id = ${userId}`;
  const now = tx.clock.now();
  const id = newId();
  await tx.db.insert(companyProfiles).values({
    id,
    userId,
    companyName: input.companyName,
    businessType: input.businessType,
    industry: input.industry,
    placeId: place.id,
    location: place.name,
    contactPersonName: founder?.name,
    email: founder?.email,
    phone: founder?.phone,
    createdAt: now,
    updatedAt: now,
  });
  await tx.db.insert(companyMembers).values({
    companyProfileId: id,
    userId,
    role: 'admin',
    joinedAt: now,
    createdAt: now,
    updatedAt: now,
  });
  await tx.sql`
    insert into user_roles (id, user_id, role_id, status, approved_at, created_at)
    select ${newId()}, ${userId}, id, 'APPROVED', ${now}, ${now} from roles where key = 'company'
    on conflict (user_id, role_id) do nothing`;
  await auditCompany(
    tx,
    { id, companyName: input.companyName },
    {
      event: 'company.register',
      action: 'CREATE',
      changes: {
        company_name: [null, input.companyName],
        business_type: [null, input.businessType],
        industry: [null, input.industry],
        place_id: [null, input.placeSlug],
        status: [null, 'DRAFT'],
        user_role: [null, 'company'],
      },
    },
  );
  return { companyId: id, outcome: 'SAVED' };
}
