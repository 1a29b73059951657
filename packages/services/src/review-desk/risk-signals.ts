import { findFeeWords, isPriceFar } from '@nxtgauge/domain/approvals';
import type { ApprovalEntityType, RiskKind } from '@nxtgauge/domain/approvals';
import { contactDataMessage, findContactData } from '@nxtgauge/domain/contact-data';
import { contentFrom, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import type { ServiceCtx } from '../context/index.ts';
import { liveContent } from '../profiles/content-rows.ts';
import type { ReviewedContent } from './reviewed-content.ts';
import { indianDate, rupees } from './words.ts';

export interface RiskSignal {
  kind: RiskKind;
  level: 'info' | 'warn';
  text: string;
}

export interface RiskSubject {
  entityType: ApprovalEntityType;
  entityId: string;
  revisionId: string | null;
  submitterId: string;
  submitterSince: Date;
  submittedAt: Date;
}

const DUPLICATE_DAYS = 14;
const DUPLICATE_SIMILARITY = 0.6;
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
  const aboutThing =
    subject.entityType === 'lead'
      ? await repeatedLeads(ctx, subject.entityId)
      : subject.entityType === 'profile'
        ? [...(await sharedPictures(ctx, subject.entityId)), ...(await farPrice(ctx, subject))]
        : [];
  return [...inText, ...aboutThing, ...(await aboutSubmitter(ctx, subject))];
}

async function aboutSubmitter(ctx: ServiceCtx, subject: RiskSubject): Promise<RiskSignal[]> {
  const young = subject.submitterSince > addMs(subject.submittedAt, -DAY_MS);
  const from = addMs(subject.submittedAt, -REJECTION_DAYS * DAY_MS).toISOString();
  const [row] = await ctx.sql<{ count: number }[]>`
    select count(*)::int as count from approval_requests
    where submitted_by_user_id = ${subject.submitterId} and status = 'REJECTED' and reviewed_at > ${from}::timestamptz`;
  const refused = row?.count ?? 0;
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
  const rows = await ctx.sql<{ title: string; status: string; created_at: Date }[]>`
    select other.title, other.status, other.created_at
    from leads mine
    join leads other on other.created_by_user_id = mine.created_by_user_id and other.profession_key = mine.profession_key
      and other.id <> mine.id and abs(extract(epoch from other.created_at - mine.created_at)) <= ${DUPLICATE_DAYS * 86_400}::int
    where mine.id = ${leadId}
      and similarity(concat_ws(' ', mine.title, mine.description), concat_ws(' ', other.title, other.description)) > ${DUPLICATE_SIMILARITY}::real
    order by other.created_at desc limit 3`;
  return rows.map((row) => ({
    kind: 'DUPLICATE',
    level: 'warn',
    text: `Very similar to “${row.title}” of ${indianDate(row.created_at)} by the same person, which is ${row.status.toLowerCase()} now.`,
  }));
}

/** Pictures that a profile of another person shows too, by the digest of what was uploaded. */
async function sharedPictures(ctx: ServiceCtx, profileId: string): Promise<RiskSignal[]> {
  const rows = await ctx.sql<{ name: string; count: number }[]>`
    select other.display_name as name, count(*)::int as count
    from portfolio_items item
    join portfolio_images image on image.portfolio_item_id = item.id
    join files mine on mine.id = image.file_id
    join files twin on twin.sha256 = mine.sha256 and twin.id <> mine.id and twin.owner_user_id <> mine.owner_user_id
    join portfolio_images shown on shown.file_id = twin.id
    join portfolio_items theirs on theirs.id = shown.portfolio_item_id
    join user_role_profiles other on other.id = theirs.user_role_profile_id
    where item.user_role_profile_id = ${profileId}
    group by other.id order by count(*) desc limit 3`;
  return rows.map(({ name, count }) => ({
    kind: 'SHARED_PICTURE',
    level: 'warn',
    text: `${count === 1 ? 'A picture' : `${count} pictures`} of this profile ${count === 1 ? 'is' : 'are'} also shown by ${name}.`,
  }));
}

async function farPrice(ctx: ServiceCtx, subject: RiskSubject): Promise<RiskSignal[]> {
  const offer = await offeredPrice(ctx, subject.entityId, subject.revisionId);
  if (!offer) return [];
  const [row] = await ctx.sql<{ median: number }[]>`
    select t.price_from_inr as median from profile_search t
    where t.role_key = ${offer.key} and t.price_from_inr is not null
    order by t.price_from_inr, t.profile_id
    offset (select count(*) / 2 from profile_search known where known.role_key = ${offer.key} and known.price_from_inr is not null) limit 1`;
  if (!row || !isPriceFar(offer.paise, row.median)) return [];
  return [
    {
      kind: 'PRICE_FAR',
      level: 'info',
      text: `Begins at ${rupees(offer.paise)}; half of this profession begins at ${rupees(row.median)} or less.`,
    },
  ];
}

/** The lowest price of the version under review. */
async function offeredPrice(ctx: ServiceCtx, profileId: string, revisionId: string | null) {
  const [row] = await ctx.sql<{ key: ProfessionKey; payload: unknown }[]>`
    select p.role_key as key, (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from user_role_profiles p where p.id = ${profileId}`;
  if (!row) return null;
  const live = await liveContent(ctx, row.key, profileId);
  const content = row.payload ? contentFrom(row.payload, live) : live;
  const named = PROFESSIONS[row.key].fields
    .filter((field) => field.kind === 'price')
    .map((field) => Number(content.details[field.key] ?? 0));
  const prices = [...named, ...content.services.map((service) => service.priceInr)].filter(
    (paise) => paise > 0,
  );
  return prices.length === 0 ? null : { key: row.key, paise: Math.min(...prices) };
}
