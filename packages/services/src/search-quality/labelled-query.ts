import type { ProfessionKey } from '@nxtgauge/domain/profiles';

export type QueryClass = 'latin' | 'devanagari' | 'hinglish' | 'misspelt';

/** What somebody types, and which profiles are right: a rule over the stored data, never over what the engine answered. */
export interface LabelledQuery {
  class: QueryClass;
  text: string;
  /** SQL over `truth`, one row per public profile. */
  right: string;
  /** Written before anything was tuned, and not looked at while tuning. */
  heldOut: boolean;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const pro = (...keys: ProfessionKey[]) => `role_key in (${keys.map(quoted).join(', ')})`;
export const city = (slug: string) => `city_slug = ${quoted(slug)}`;
export const place = (slug: string) => `place_slug = ${quoted(slug)}`;
/** One of the profession's own values, as `column=value`. */
export const facet = (key: string) => `${quoted(key)} = any (facets)`;
/** The profile says it somewhere: name, headline, text, services, albums or values. A regular expression. */
export const says = (pattern: string) => `said ~* ${quoted(pattern)}`;
export const named = (pattern: string) => `display_name ~* ${quoted(pattern)}`;
export const upTo = (rupees: number) => `price_inr <= ${rupees * 100}`;
export const either = (...rules: string[]) => `(${rules.join(' or ')})`;
export const verified = "verification_status = 'VERIFIED'";

/** `[text, ...rules]`; a text that begins with "~ " is held out. */
export type Line = [text: string, ...rules: string[]];

export const queries = (name: QueryClass, lines: Line[]): LabelledQuery[] =>
  lines.map(([text, ...rules]) => ({
    class: name,
    text: text.replace(/^~ /u, ''),
    right: rules.join(' and '),
    heldOut: text.startsWith('~ '),
  }));

/** What the rules are evaluated on: the tables that people fill, not the projection that search reads. */
export const TRUTH_SQL = `
  create temporary view truth as
  select p.id, p.role_key, p.display_name, p.verification_status, p.rating_sum, p.rating_count,
    place.slug as place_slug, coalesce(city.slug, place.slug) as city_slug,
    coalesce(f.facets, '{}') as facets, f.price_inr,
    concat_ws(' ', p.display_name, p.headline, p.bio, replace(array_to_string(f.facets, ' '), '_', ' '),
      (select string_agg(s.name, ' ') from services s where s.user_role_profile_id = p.id and s.is_active),
      (select string_agg(concat_ws(' ', i.title, array_to_string(i.tags, ' ')), ' ') from portfolio_items i
        where i.user_role_profile_id = p.id)) as said
  from user_role_profiles p
  join places place on place.id = p.place_id
  left join places city on city.id = place.city_id
  left join profession_facets f on f.profile_id = p.id
  where p.status = 'ACTIVE' and p.approval_status = 'APPROVED' and p.is_profile_public`;
