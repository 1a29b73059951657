import { isPriceFar } from '@nxtgauge/domain/approvals';
import { contentFrom, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey, ProfileContent } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { liveContent } from '../profiles/content-rows.ts';
import type { RiskSignal, RiskSubject } from './risk-signals.ts';
import { rupees } from './words.ts';

/** What is odd about the version of a profile that is under review: its pictures and its price. */
export async function profileRisks(
  ctx: ServiceCtx,
  { entityId, revisionId, submitterId }: RiskSubject,
): Promise<RiskSignal[]> {
  const [row] = await ctx.sql<{ key: ProfessionKey; payload: unknown }[]>`
    select p.role_key as key, (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from user_role_profiles p where p.id = ${entityId}`;
  if (!row) return [];
  const live = await liveContent(ctx, row.key, entityId);
  const content = row.payload ? contentFrom(row.payload, live) : live;
  return [...(await sharedPictures(ctx, submitterId, content)), ...(await farPrice(ctx, row.key, content))];
}

/** Pictures that a profile of somebody else shows too, by the digest of what was uploaded. */
async function sharedPictures(
  ctx: ServiceCtx,
  ownerId: string,
  { albums }: ProfileContent,
): Promise<RiskSignal[]> {
  const fileIds = albums.flatMap(({ media }) => media.flatMap(({ fileId }) => fileId ?? []));
  if (fileIds.length === 0) return [];
  const rows = await ctx.sql<{ name: string; count: number }[]>`
    select other.display_name as name, count(distinct mine.id)::int as count
    from files mine
    join files twin on twin.sha256 = mine.sha256 and twin.id <> mine.id
    join portfolio_images shown on shown.file_id = twin.id
    join portfolio_items theirs on theirs.id = shown.portfolio_item_id
    join user_role_profiles other on other.id = theirs.user_role_profile_id and other.user_id <> ${ownerId}
    where mine.id = any(${fileIds}::uuid[])
    group by other.id order by count(distinct mine.id) desc, other.id limit 3`;
  return rows.map(({ name, count }) => ({
    kind: 'SHARED_PICTURE',
    level: 'warn',
    text:
      count === 1
        ? `A picture of this profile is also shown by ${name}.`
        : `${count} pictures of this profile are also shown by ${name}.`,
  }));
}

async function farPrice(
  ctx: ServiceCtx,
  key: ProfessionKey,
  { details, services }: ProfileContent,
): Promise<RiskSignal[]> {
  const named = PROFESSIONS[key].fields
    .filter((field) => field.kind === 'price')
    .map((field) => Number(details[field.key] ?? 0));
  const prices = [...named, ...services.map((service) => service.priceInr)].filter((paise) => paise > 0);
  if (prices.length === 0) return [];
  const lowest = Math.min(...prices);
  const [row] = await ctx.sql<{ median: number }[]>`
    select t.price_from_inr as median from profile_search t
    where t.role_key = ${key} and t.price_from_inr is not null
    order by t.price_from_inr, t.profile_id
    offset (select count(*) / 2 from profile_search known where known.role_key = ${key} and known.price_from_inr is not null) limit 1`;
  if (!row || !isPriceFar(lowest, row.median)) return [];
  return [
    {
      kind: 'PRICE_FAR',
      level: 'info',
      text: `Begins at ${rupees(lowest)}; half of this profession begins at ${rupees(row.median)} or less.`,
    },
  ];
}
