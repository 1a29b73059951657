import type { ProfessionKey } from '../profiles/professions.ts';
import type { DocumentKind, VerificationType } from './vocabulary.ts';

interface PolicySeed {
  key: string;
  roleKey: ProfessionKey | null;
  type: VerificationType;
  label: string;
  hint: string;
  required: boolean;
  accepts: DocumentKind[];
  validityMonths: number | null;
}

/** Policies for companies are known by their key; every other one is for professionals. */
export const isCompanyPolicy = (key: string): boolean => key.startsWith('company_');

/** What every installation starts with; staff change the rows in the console. */
export const STARTING_POLICIES: PolicySeed[] = [
  {
    key: 'identity',
    roleKey: null,
    type: 'IDENTITY',
    label: 'Proof of identity',
    hint: 'Customers see that a real person with this name stands behind the profile. Nobody outside the verification team sees the document.',
    required: true,
    accepts: ['PAN_CARD', 'DRIVING_LICENCE', 'VOTER_ID', 'PASSPORT', 'AADHAAR_MASKED'],
    validityMonths: null,
  },
  {
    key: 'fssai',
    roleKey: 'catering_service',
    type: 'BUSINESS',
    label: 'Food licence',
    hint: 'Whoever cooks for others needs an FSSAI registration or licence. We look at the number and the last day.',
    required: true,
    accepts: ['FSSAI_LICENCE'],
    validityMonths: 12,
  },
  {
    key: 'tutor_qualification',
    roleKey: 'tutor',
    type: 'DOCUMENT',
    label: 'Teaching qualification',
    hint: 'A degree or certificate for the subjects you teach. Parents ask for it first.',
    required: true,
    accepts: ['QUALIFICATION', 'TRAINING'],
    validityMonths: null,
  },
  {
    key: 'fitness_certificate',
    roleKey: 'fitness_trainer',
    type: 'DOCUMENT',
    label: 'Trainer certificate',
    hint: 'A certificate of a recognised course, because wrong training hurts.',
    required: true,
    accepts: ['TRAINING', 'QUALIFICATION'],
    validityMonths: 24,
  },
  {
    key: 'makeup_training',
    roleKey: 'makeup_artist',
    type: 'DOCUMENT',
    label: 'Training certificate',
    hint: 'If you learned at an academy, show it. It is not needed for the badge.',
    required: false,
    accepts: ['TRAINING', 'MEMBERSHIP'],
    validityMonths: null,
  },
  {
    key: 'business_registration',
    roleKey: null,
    type: 'BUSINESS',
    label: 'Business registration',
    hint: 'If you run a registered business. It is not needed for the badge.',
    required: false,
    accepts: ['GST_CERTIFICATE', 'UDYAM_CERTIFICATE', 'SHOP_LICENCE'],
    validityMonths: 36,
  },
  {
    key: 'company_registration',
    roleKey: null,
    type: 'BUSINESS',
    label: 'Tax registration of the company',
    hint: 'The GST certificate with the GSTIN of your page. Without GST, the Udyam certificate.',
    required: true,
    accepts: ['GST_CERTIFICATE', 'UDYAM_CERTIFICATE'],
    validityMonths: null,
  },
  {
    key: 'company_incorporation',
    roleKey: null,
    type: 'BUSINESS',
    label: 'Proof that the company exists',
    hint: 'The certificate of incorporation, the partnership deed, or the licence of the shop.',
    required: true,
    accepts: ['INCORPORATION', 'SHOP_LICENCE'],
    validityMonths: null,
  },
];
