import { companyProfiles } from '@nxtgauge/db/companies';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { notFound } from '@nxtgauge/domain/errors';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import type { ProfessionKey, VerificationStatus } from '@nxtgauge/domain/profiles';
import { and, eq } from 'drizzle-orm';
import {
  lockCompanyRow,
  requireMember,
  setCompanyStanding,
  tellCompany,
  wakeCompany,
} from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/index.ts';
import { lockVerifiedProfile, setVerificationStanding } from '../profiles/verification-outcome.ts';

/** Whose documents they are: a professional's profile, or a company. */
export interface Subject {
  kind: 'profile' | 'company';
  id: string;
  /** Who owns the profile; who registered the company. */
  userId: string;
  displayName: string;
  status: string;
  verificationStatus: VerificationStatus;
  verifiedAt: Date | null;
  /** Null for a company. */
  professionKey: ProfessionKey | null;
  /** What the company says that its number is. */
  gstin: string | null;
}
type ProfileRow = typeof userRoleProfiles.$inferSelect;
type CompanyRow = typeof companyProfiles.$inferSelect;

const ofProfile = (row: ProfileRow): Subject => ({
  kind: 'profile',
  id: row.id,
  userId: row.userId,
  displayName: row.displayName,
  status: row.status,
  verificationStatus: row.verificationStatus,
  verifiedAt: row.verifiedAt,
  professionKey: row.roleKey,
  gstin: null,
});
const ofCompany = (row: CompanyRow): Subject => ({
  kind: 'company',
  id: row.id,
  userId: row.userId,
  displayName: row.companyName,
  status: row.status,
  verificationStatus: row.verificationStatus,
  verifiedAt: null,
  professionKey: null,
  gstin: row.gstin,
});

/** One's own profile or, without one named, the company whose administrator one is; anything else does not exist. */
export async function ownSubject(ctx: ServiceCtx, profileId: string | null): Promise<Subject> {
  if (profileId === null) {
    const { companyId } = await requireMember(ctx, 'admin');
    const [company] = await ctx.db.select().from(companyProfiles).where(eq(companyProfiles.id, companyId));
    if (!company) throw notFound('company');
    return ofCompany(company);
  }
  const { userId } = requireUser(ctx, 'profile.edit');
  const [profile] = await ctx.db
    .select()
    .from(userRoleProfiles)
    .where(and(eq(userRoleProfiles.id, profileId), eq(userRoleProfiles.userId, userId)));
  if (!profile) throw notFound('profile');
  return ofProfile(profile);
}

/** The subject under its row lock, which also guards its verification. */
export const lockSubject = async (tx: TxCtx, { kind, id }: Pick<Subject, 'kind' | 'id'>): Promise<Subject> =>
  kind === 'company' ? ofCompany(await lockCompanyRow(tx, id)) : ofProfile(await lockVerifiedProfile(tx, id));

/** Which subject a request is about. */
export function subjectOf(request: {
  userRoleProfileId: string | null;
  companyProfileId: string | null;
}): Pick<Subject, 'kind' | 'id'> {
  if (request.userRoleProfileId !== null) return { kind: 'profile', id: request.userRoleProfileId };
  if (request.companyProfileId !== null) return { kind: 'company', id: request.companyProfileId };
  throw notFound('check');
}

/** What its documents say about a locked subject. */
export const setStanding = (tx: TxCtx, subject: Subject, standing: VerificationStatus): Promise<void> =>
  subject.kind === 'company'
    ? setCompanyStanding(tx, { ...subject, companyName: subject.displayName }, standing)
    : setVerificationStanding(tx, subject, standing);

/** Tells the owner of the profile, or the administrators of the company. */
export async function tellOwner(
  tx: TxCtx,
  subject: Pick<Subject, 'kind' | 'id' | 'userId' | 'displayName'>,
  event: NotificationEvent,
  params: Record<string, string>,
): Promise<void> {
  const notice = {
    event,
    params: { profile: subject.displayName, ...params },
    entityType: subject.kind,
    entityId: subject.id,
  };
  if (subject.kind === 'company') {
    await tellCompany(tx, subject.id, { ...notice, linkPath: '/app/company' });
  } else {
    await notify(tx, {
      ...notice,
      userId: subject.userId,
      linkPath: `/app/profiles/${subject.id}/verification`,
    });
  }
}

/** Tells the open screens of whoever may see these documents. */
export const wakeOwner = (tx: TxCtx, { kind, id, userId }: Pick<Subject, 'kind' | 'id' | 'userId'>) =>
  kind === 'company'
    ? wakeCompany(tx, id, [{ topic: 'company', entityId: id }])
    : wakeScreens(tx, userId, [{ topic: 'profile', entityId: id }]);
