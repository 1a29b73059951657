import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { employerDomain } from '../job-seekers/block-key.ts';
import { EDIT_STATES, SAVED_OUTCOMES } from '../profiles/contracts.ts';
import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from '../profiles/vocabulary.ts';
import { Id, line, prose, Slug } from '../text/index.ts';
import { checkGstin } from '../verification/numbers.ts';
import { BUSINESS_TYPES, INDUSTRIES, TEAM_SIZES } from './vocabulary.ts';

/** Fewer characters say too little about an employer. */
export const MIN_BIO = 80;
export const MAX_BIO = 3_000;

/**
 * Everything of a company that the public sees and that is reviewed. Its administrators work on one copy of it: the edit that
 * waits for approval, or what is live.
 */
export const CompanyPage = z.object({
  companyName: z.string(),
  businessType: z.string().nullable(),
  industry: z.string().nullable(),
  placeSlug: z.string().nullable(),
  teamSize: z.enum(TEAM_SIZES).nullable(),
  bio: z.string().nullable(),
  logoFileId: z.uuid().nullable(),
});
export type CompanyPage = z.infer<typeof CompanyPage>;

/** An edit as it was stored, also by an older release that knew less: what it does not say is as it is live. */
export function pageFrom(payload: unknown, live: CompanyPage): CompanyPage {
  const stored = typeof payload === 'object' && payload !== null ? payload : {};
  return CompanyPage.parse({ ...live, ...stored });
}

const companyName = withoutContactData(line(120, 2));
const placeSlug = z.string().min(1, 'Choose a place from the list.').pipe(Slug);

export const RegisterCompanyInput = z.strictObject({
  companyName,
  businessType: z.enum(BUSINESS_TYPES, 'Choose what kind of business it is.'),
  industry: z.enum(INDUSTRIES, 'Choose an industry.'),
  placeSlug,
});
export type RegisterCompanyInput = z.infer<typeof RegisterCompanyInput>;

export const SaveCompanyPageInput = RegisterCompanyInput.extend({
  teamSize: z.enum(TEAM_SIZES, 'Choose how many people work there.'),
  bio: withoutContactData(prose(MAX_BIO, MIN_BIO)),
  /** An own upload, or the logo that is there. */
  logoFileId: Id.nullable(),
});
export type SaveCompanyPageInput = z.infer<typeof SaveCompanyPageInput>;

const Gstin = z
  .string()
  .max(40)
  .transform((text, context) => {
    const checked = checkGstin(text);
    if (checked.ok) return checked.normalized;
    context.addIssue({ code: 'custom', message: checked.message });
    return z.NEVER;
  });
const MailDomain = z
  .string()
  .max(254)
  .transform((text, context) => {
    const domain = employerDomain(text);
    if (domain) return domain;
    context.addIssue({
      code: 'custom',
      message:
        'Enter the part after the @ of your work addresses, such as company.in. Public mail does not count.',
    });
    return z.NEVER;
  });

/** What staff and the system use and nobody else reads: it counts at once. */
export const SaveCompanyFactsInput = z.strictObject({
  gstin: Gstin.nullable(),
  emailDomain: MailDomain.nullable(),
  contactPersonName: line(120, 2),
});
export type SaveCompanyFactsInput = z.infer<typeof SaveCompanyFactsInput>;

export const COMPANY_STEPS = [
  'companyName',
  'businessType',
  'industry',
  'placeSlug',
  'teamSize',
  'bio',
] as const;
export type CompanyStep = (typeof COMPANY_STEPS)[number];
export const COMPANY_STEP_LABELS: Record<CompanyStep, string> = {
  companyName: 'Name',
  businessType: 'Kind of business',
  industry: 'Industry',
  placeSlug: 'Place',
  teamSize: 'Team size',
  bio: 'About the company',
};
/** What is missing before the page can be sent for approval. */
export const missingSteps = (page: CompanyPage): CompanyStep[] =>
  COMPANY_STEPS.filter((step) => (step === 'bio' ? (page.bio ?? '').length < MIN_BIO : !page[step]));

export const MyCompany = CompanyPage.extend({
  id: z.uuid(),
  /** Null until the first approval. */
  slug: z.string().nullable(),
  placeName: z.string().nullable(),
  logoUrl: z.string().nullable(),
  status: z.enum(PROFILE_STATUSES),
  approvalStatus: z.enum(APPROVAL_STATUSES),
  verificationStatus: z.enum(VERIFICATION_STATUSES),
  awaitingApproval: z.boolean(),
  edit: z.enum(EDIT_STATES),
  missing: z.array(z.enum(COMPANY_STEPS)),
  mayEdit: z.boolean(),
  /** Null for whoever may not edit. */
  facts: z
    .object({
      gstin: z.string().nullable(),
      emailDomain: z.string().nullable(),
      contactPersonName: z.string().nullable(),
    })
    .nullable(),
});
export type MyCompany = z.infer<typeof MyCompany>;
/** The company that one works for; null without one. */
export const MyCompanyState = z.object({ company: MyCompany.nullable() });
export const SavedCompany = z.object({ companyId: z.uuid(), outcome: z.enum(SAVED_OUTCOMES) });
export type SavedCompany = z.infer<typeof SavedCompany>;

export const CompanyChanges = z.object({
  fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
});
