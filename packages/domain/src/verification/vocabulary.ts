import {
  checkDrivingLicence,
  checkFssai,
  checkGstin,
  checkIfsc,
  checkMaskedAadhaar,
  checkPan,
  checkPassport,
  checkUdyam,
  checkVoterId,
} from './numbers.ts';
import type { NumberCheck } from './numbers.ts';

export const VERIFICATION_TYPES = ['IDENTITY', 'BUSINESS', 'DOCUMENT'] as const;
export type VerificationType = (typeof VERIFICATION_TYPES)[number];
export const VERIFICATION_TYPE_LABELS: Record<VerificationType, string> = {
  IDENTITY: 'Identity',
  BUSINESS: 'Business',
  DOCUMENT: 'Qualification',
};
export const VERIFICATION_REQUEST_STATUSES = ['PENDING', 'APPROVED', 'REJECTED'] as const;
export type VerificationRequestStatus = (typeof VERIFICATION_REQUEST_STATUSES)[number];
export const VERIFICATION_LOG_ACTIONS = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'DOCUMENT_REQUESTED',
  'CLAIMED',
  'RELEASED',
  'REDACTED',
  'EXPIRED',
  'FILES_DELETED',
] as const;
export type VerificationLogAction = (typeof VERIFICATION_LOG_ACTIONS)[number];

interface DocumentKindEntry {
  label: string;
  /** Null when the document carries no number worth typing. */
  number: {
    label: string;
    example: string;
    check: (text: string) => NumberCheck;
    /** False when many people have the same: then a repeated one means nothing, and no hash is kept. */
    isOwn?: false;
  } | null;
  /** Said beside the upload. */
  note?: string;
}
const kinds = {
  PAN_CARD: { label: 'PAN card', number: { label: 'PAN', example: 'ABCPD1234E', check: checkPan } },
  AADHAAR_MASKED: {
    label: 'Aadhaar, masked',
    number: { label: 'Masked number', example: 'XXXX XXXX 1234', check: checkMaskedAadhaar, isOwn: false },
    note: 'Only the masked copy, on which the first eight digits are hidden. UIDAI lets you download it as “masked Aadhaar”.',
  },
  VOTER_ID: {
    label: 'Voter id',
    number: { label: 'Voter id number', example: 'ABC1234567', check: checkVoterId },
  },
  DRIVING_LICENCE: {
    label: 'Driving licence',
    number: { label: 'Licence number', example: 'MH12 20150012345', check: checkDrivingLicence },
  },
  PASSPORT: {
    label: 'Passport',
    number: { label: 'Passport number', example: 'M1234567', check: checkPassport },
  },
  GST_CERTIFICATE: {
    label: 'GST certificate',
    number: { label: 'GSTIN', example: '27AAPFU0939F1ZV', check: checkGstin },
  },
  UDYAM_CERTIFICATE: {
    label: 'Udyam certificate',
    number: { label: 'Udyam number', example: 'UDYAM-MH-00-0000000', check: checkUdyam },
  },
  SHOP_LICENCE: { label: 'Shop and establishment licence', number: null },
  INCORPORATION: { label: 'Certificate of incorporation or partnership deed', number: null },
  FSSAI_LICENCE: {
    label: 'FSSAI licence',
    number: { label: 'FSSAI number', example: '11519027000123', check: checkFssai },
  },
  BANK_PROOF: {
    label: 'Cancelled cheque or passbook page',
    number: { label: 'IFSC', example: 'SBIN0001234', check: checkIfsc, isOwn: false },
  },
  QUALIFICATION: { label: 'Degree or teaching certificate', number: null },
  TRAINING: { label: 'Training certificate', number: null },
  MEMBERSHIP: { label: 'Membership of a guild or association', number: null },
} as const satisfies Record<string, DocumentKindEntry>;
export type DocumentKind = keyof typeof kinds;
export const DOCUMENT_KIND_KEYS = Object.keys(kinds) as [DocumentKind, ...DocumentKind[]];
export const DOCUMENT_KINDS: Record<DocumentKind, DocumentKindEntry> = kinds;

/** The label also of a kind that a later version no longer knows. */
export const documentKindLabel = (kind: string): string =>
  Object.hasOwn(DOCUMENT_KINDS, kind) ? DOCUMENT_KINDS[kind as DocumentKind].label : kind;

export const VERIFICATION_REASONS = [
  {
    code: 'UNREADABLE',
    label: 'Cannot be read',
    template: 'The text cannot be read. Please send a sharper picture in good light, or the original PDF.',
  },
  {
    code: 'INCOMPLETE',
    label: 'A part is missing',
    template: 'A part of the document is cut off or missing. Please send all of it.',
  },
  {
    code: 'WRONG_DOCUMENT',
    label: 'Another document',
    template: 'This is another document than the one asked for. Please send the right one.',
  },
  {
    code: 'NAME_MISMATCH',
    label: 'The name differs',
    template: 'The name on the document is not the name of your account. Please send one in your name.',
  },
  {
    code: 'NUMBER_MISMATCH',
    label: 'The number differs',
    template: 'The number you typed is not the one on the document. Please check it and send it again.',
  },
  {
    code: 'OUT_OF_DATE',
    label: 'No longer valid',
    template: 'The document is no longer valid. Please send the renewed one.',
  },
  {
    code: 'UNMASKED_AADHAAR',
    label: 'Full Aadhaar number',
    template:
      'The copy shows the full Aadhaar number, which we may not keep. Please send the masked Aadhaar.',
  },
  {
    code: 'NOT_GENUINE',
    label: 'Looks changed',
    template: 'The document looks changed. Please send the original, as it was issued to you.',
  },
] as const;
export type VerificationReasonCode = (typeof VERIFICATION_REASONS)[number]['code'];
export const VERIFICATION_REASON_CODES = VERIFICATION_REASONS.map((reason) => reason.code);
