import type { ApprovalEntityType, ApprovalReasonCode, ReasonedOutcome } from './vocabulary.ts';
import { APPROVAL_ENTITY_TYPES, APPROVAL_REASONS } from './vocabulary.ts';

type Words = Partial<Record<ApprovalReasonCode, string>>;

const FOR_ALL = {
  CONTACT_DATA:
    'Please take phone numbers, e-mail addresses and links out of the text. Contacts open by themselves when both sides agree.',
  NOT_ALLOWED: 'This is something that we do not allow on Nxtgauge.',
} as const;

const WORDS: Record<ApprovalEntityType, Record<ReasonedOutcome, Words>> = {
  lead: {
    CHANGES_REQUESTED: {
      UNCLEAR:
        'Please say more exactly what you need, on which day and where, so that people can answer well.',
      CONTACT_DATA: FOR_ALL.CONTACT_DATA,
      WRONG_CATEGORY: 'This fits another profession better. Please choose it and send the lead again.',
      PRICE: 'The budget looks too low or too high for this work. Please check it and send the lead again.',
    },
    REJECTED: {
      DUPLICATE: 'You have already posted this. Please use the earlier lead.',
      FEE_DEMAND: 'This lead asks professionals to pay something first. That is not allowed here.',
      NOT_ALLOWED: FOR_ALL.NOT_ALLOWED,
      CONTACT_DATA: FOR_ALL.CONTACT_DATA,
    },
  },
  profile: {
    CHANGES_REQUESTED: {
      QUALITY: 'Please say in your own words what you do and for whom, and choose your best pictures.',
      UNCLEAR: 'Please describe what a customer gets for the price you name.',
      CONTACT_DATA: FOR_ALL.CONTACT_DATA,
      PRICE: 'The price looks unlikely for this work. Please check it and send the profile again.',
    },
    REJECTED: {
      WRONG_CATEGORY: 'What you offer belongs to another profession. Please open a profile there.',
      NOT_OWN_WORK: 'Some pictures seem to be the work of somebody else. Show only what you made yourself.',
      FEE_DEMAND: 'The profile asks customers for money before the work is agreed. That is not allowed here.',
      DUPLICATE: 'You already have a profile for this work. Please use that one.',
      NOT_ALLOWED: FOR_ALL.NOT_ALLOWED,
    },
  },
  job: {
    CHANGES_REQUESTED: {
      UNCLEAR: 'Please say what the person will do, where, and what they need to bring.',
      PRICE: 'Please name the pay, or a range of it. Jobs with pay get more answers.',
      CONTACT_DATA: FOR_ALL.CONTACT_DATA,
      WRONG_CATEGORY: 'The title does not fit the work described. Please make the two match.',
    },
    REJECTED: {
      FEE_DEMAND:
        'The job asks candidates to pay for a registration, training or deposit. That is not allowed.',
      DUPLICATE: 'This job is already listed. Please edit or renew that one.',
      NOT_ALLOWED: FOR_ALL.NOT_ALLOWED,
    },
  },
  company: {
    CHANGES_REQUESTED: {
      UNCLEAR: 'Please say what the company does, where it is and how many people work there.',
      CONTACT_DATA: FOR_ALL.CONTACT_DATA,
      QUALITY: 'Please use the company’s own name and logo, and check the spelling.',
    },
    REJECTED: {
      DUPLICATE: 'This company already has a page. Ask its administrator to invite you.',
      FEE_DEMAND: 'The page asks candidates for money. That is not allowed.',
      NOT_ALLOWED: FOR_ALL.NOT_ALLOWED,
    },
  },
};

export interface TemplateSeed {
  entityType: ApprovalEntityType;
  kind: ReasonedOutcome;
  code: ApprovalReasonCode;
  title: string;
  body: string;
}

/** The wording that every installation starts with; what staff changed stays. */
export const STARTING_TEMPLATES: TemplateSeed[] = APPROVAL_ENTITY_TYPES.flatMap((entityType) =>
  (['CHANGES_REQUESTED', 'REJECTED'] as const).flatMap((kind) =>
    Object.entries(WORDS[entityType][kind]).map(([code, body]) => ({
      entityType,
      kind,
      code: code as ApprovalReasonCode,
      title: APPROVAL_REASONS[code as ApprovalReasonCode],
      body,
    })),
  ),
);
