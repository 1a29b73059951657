import { notFound } from '@nxtgauge/domain/errors';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { ReviewStatus } from '@nxtgauge/domain/reviews';
import type { Reportable, ReportDetail } from '@nxtgauge/domain/trust';
import { hasAbuse } from '@nxtgauge/domain/trust';
import { findContactData } from '@nxtgauge/domain/contact-data';
import type { ServiceCtx } from '../context/index.ts';

/** Who wrote or owns the thing, for a person who can see it; for everybody else it does not exist. */
export async function reportableBy(
  { sql }: ServiceCtx,
  kind: Reportable,
  entityId: string,
  userId: string,
): Promise<{ subjectUserId: string }> {
  const statements = {
    review: () => sql<{ subjectUserId: string }[]>`
      select v.reviewer_user_id as "subjectUserId" from reviews v
      where v.id = ${entityId} and v.status = 'PUBLISHED'
        and (v.entity_type in ('professional', 'company') or v.entity_id = ${userId})`,
    profile: () => sql<{ subjectUserId: string }[]>`
      select p.user_id as "subjectUserId" from user_role_profiles p
      where p.id = ${entityId} and exists (select from profile_search s where s.profile_id = p.id)`,
    message: () => sql<{ subjectUserId: string }[]>`
      select m.sender_user_id as "subjectUserId" from messages m join conversations c on c.id = m.conversation_id
      where m.id = ${entityId} and ${userId}::uuid in (c.customer_user_id, c.professional_user_id)`,
    lead: () => sql<{ subjectUserId: string }[]>`
      select l.created_by_user_id as "subjectUserId" from leads l
      where l.id = ${entityId} and l.status = 'OPEN' and exists (select from user_role_profiles p
        where p.user_id = ${userId} and p.role_key = l.profession_key and p.status = 'ACTIVE')`,
    job: () => sql<{ subjectUserId: string }[]>`
      select j.posted_by_user_id as "subjectUserId" from jobs j where j.id = ${entityId} and j.status = 'LIVE'`,
  } as const;
  const [row] = await statements[kind]();
  if (!row) throw notFound(kind);
  return row;
}

type Content = ReportDetail['content'];
interface ContentRow {
  text: string;
  rating: number | null;
  reply: string | null;
  reviewStatus: ReviewStatus | null;
  professionKey: ProfessionKey | null;
  about: string | null;
  place: string | null;
  state: string;
  slug: string | null;
  at: Date;
}

/** The thing as it stands now, for the moderator. */
export async function reportedContent(ctx: ServiceCtx, kind: Reportable, entityId: string): Promise<Content> {
  const [row] = await contentRows(ctx, kind, entityId);
  const text = row?.text ?? '';
  const all = `${text}\n${row?.reply ?? ''}`;
  return {
    text,
    rating: row?.rating ?? null,
    reply: row?.reply ?? null,
    reviewStatus: row?.reviewStatus ?? null,
    facts: row ? factsOf(row) : [],
    href: row?.slug ? `/${kind === 'job' ? 'jobs' : 'p'}/${row.slug}` : null,
    contactData: findContactData(all).length > 0,
    abuse: hasAbuse(all),
  };
}

function factsOf(row: ContentRow): Content['facts'] {
  const facts: [string, string | null][] = [
    ['About', row.about],
    ['Profession', row.professionKey ? PROFESSIONS[row.professionKey].label : null],
    ['Place', row.place],
    ['State', row.state],
    [
      'Written',
      new Intl.DateTimeFormat('en-IN', { timeZone: 'Asia/Kolkata', dateStyle: 'medium' }).format(row.at),
    ],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function contentRows({ sql }: ServiceCtx, kind: Reportable, id: string) {
  const statements = {
    review: () => sql<ContentRow[]>`
      select coalesce(v.review_text, '') as text, v.rating, v.reply_text as reply, v.status as "reviewStatus",
        p.role_key as "professionKey", coalesce(p.display_name, c.company_name, split_part(i.full_name, ' ', 1)) as about, null as place,
        lower(v.status) as state, s.card ->> 'slug' as slug, v.created_at as at
      from reviews v
      left join user_role_profiles p on v.entity_type = 'professional' and p.id = v.entity_id
      left join profile_search s on s.profile_id = p.id
      left join company_profiles c on v.entity_type = 'company' and c.id = v.entity_id
      left join user_identities i on v.entity_type = 'customer' and i.user_id = v.entity_id
      where v.id = ${id}`,
    profile: () => sql<ContentRow[]>`
      select concat_ws(E'\n\n', p.headline, p.bio) as text, null as rating, null as reply, null as "reviewStatus",
        p.role_key as "professionKey", p.display_name as about, place.name as place, lower(p.status) as state,
        s.card ->> 'slug' as slug, p.created_at as at
      from user_role_profiles p left join places place on place.id = p.place_id
      left join profile_search s on s.profile_id = p.id
      where p.id = ${id}`,
    message: () => sql<ContentRow[]>`
      select m.body as text, null as rating, null as reply, null as "reviewStatus", l.profession_key as "professionKey",
        l.title as about, null as place, 'request ' || lower(r.status) as state, null as slug, m.created_at as at
      from messages m join conversations c on c.id = m.conversation_id
      join lead_requests r on r.id = c.lead_request_id join leads l on l.id = r.lead_id
      where m.id = ${id}`,
    lead: () => sql<ContentRow[]>`
      select l.title || E'\n\n' || l.description as text, null as rating, null as reply, null as "reviewStatus",
        l.profession_key as "professionKey", l.title as about, place.name as place, lower(l.status) as state,
        null as slug, l.created_at as at
      from leads l left join places place on place.id = l.place_id
      where l.id = ${id}`,
    job: () => sql<ContentRow[]>`
      select concat_ws(E'\n\n', j.title, j.description) as text, null as rating, null as reply, null as "reviewStatus",
        null as "professionKey", c.company_name as about, place.name as place, lower(j.status) as state, j.slug,
        j.created_at as at
      from jobs j join company_profiles c on c.id = j.company_profile_id left join places place on place.id = j.place_id
      where j.id = ${id}`,
  } as const;
  return statements[kind]();
}
