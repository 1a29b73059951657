import type { z } from 'zod';
import { findFeeWords } from '@nxtgauge/domain/approvals';
import type { ApprovalEntityType, LeadTwin, RiskKind } from '@nxtgauge/domain/approvals';
import { contactDataMessage, findContactData } from '@nxtgauge/domain/contact-data';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';
import { jobRisks } from './job-risks.ts';
import { leadTwins } from './lead-twins.ts';
import { profileRisks } from './profile-risks.ts';
import type { ReviewedContent } from './reviewed-content.ts';
import { countRejections } from './trust-facts.ts';

export interface RiskSignal {
  kind: RiskKind;
  level: 'info' | 'warn';
  text: string;
  /** Of a repeated lead: the other one, which the reviewer sees in place of the text. */
  twin?: z.infer<typeof LeadTwin>;
}

export interface RiskSubject {
  entityType: ApprovalEntityType;
  entityId: string;
  revisionId: string | null;
  submitterId: string;
  submitterSince: Date;
  submittedAt: Date;
}

const REJECTION_DAYS = 180;

/**
 * What a reviewer should look at twice: a repeated lead (BR-14), contact data (BR-15) or a demand for money in the text, a
 * very new account, earlier refusals, pictures that another profile shows too, a price far from the usual one.
 */
export async function riskSignals(
  ctx: ServiceCtx,
  subject: RiskSubject,
  { fields }: ReviewedContent,
): Promise<RiskSignal[]> {
  const inText = fields.flatMap(({ label, after }): RiskSignal[] => {
    const contact = contactDataMessage(findContactData(after));
    const fee = findFeeWords(after);
    return [
      ...(contact === ''
        ? []
        : [{ kind: 'CONTACT_DATA', level: 'warn', text: `${label}: ${contact}` } as const]),
      ...(fee === null
        ? []
        : [
            { kind: 'FEE_WORDS', level: 'warn', text: `${label}: asks for money first (“${fee}”).` } as const,
          ]),
    ];
  });
  return [
    ...inText,
    ...(await ABOUT_THING[subject.entityType](ctx, subject)),
    ...(await aboutSubmitter(ctx, subject)),
  ];
}

const ABOUT_THING: Record<
  ApprovalEntityType,
  (ctx: ServiceCtx, subject: RiskSubject) => Promise<RiskSignal[]>
> = {
  lead: (ctx, { entityId }) => repeatedLeads(ctx, entityId),
  profile: profileRisks,
  job: jobRisks,
  company: async () => [],
};

async function aboutSubmitter(ctx: ServiceCtx, subject: RiskSubject): Promise<RiskSignal[]> {
  const young = subject.submitterSince > addMs(subject.submittedAt, -DAY_MS);
  const from = addMs(subject.submittedAt, -REJECTION_DAYS * DAY_MS);
  const refused = await countRejections(ctx, subject.submitterId, from);
  return [
    ...(refused > 0
      ? [
          {
            kind: 'EARLIER_REJECTIONS',
            level: 'info',
            text:
              refused === 1
                ? 'Something of this person was rejected in the last 180 days.'
                : `${refused} submissions of this person were rejected in the last 180 days.`,
          } as const,
        ]
      : []),
    ...(young
      ? [
          {
            kind: 'YOUNG_ACCOUNT',
            level: 'info',
            text: 'The account was less than a day old when this was sent.',
          } as const,
        ]
      : []),
  ];
}

async function repeatedLeads(ctx: ServiceCtx, leadId: string): Promise<RiskSignal[]> {
  const twins = await leadTwins(ctx, leadId);
  return twins.map((twin) => ({
    kind: 'DUPLICATE',
    level: 'warn',
    text: `Very similar to “${twin.title}” by the same person.`,
    twin,
  }));
}
