import { findContactData } from '@nxtgauge/domain/contact-data';
import { foldWords } from '@nxtgauge/domain/search';
import type { ServiceCtx } from '../context/index.ts';

const LONGEST = 80;
/** Digits that could be a number of a person. */
const MANY_DIGITS = /\d{5,}/u;

/**
 * Counts a search that found nobody, by its words on this Indian day. Nothing about who searched is kept, and words that
 * may hold contact data are not kept at all.
 */
export async function logMiss(
  ctx: ServiceCtx,
  search: { text: string; profession?: string | undefined; place?: string | undefined },
): Promise<void> {
  const words = foldWords(search.text).join(' ').slice(0, LONGEST);
  if (words === '' || MANY_DIGITS.test(words) || findContactData(search.text).length > 0) return;
  await ctx.sql`
    insert into search_misses (day, words, profession_key, place_slug, last_at)
    values ((${ctx.clock.now()}::timestamptz at time zone 'Asia/Kolkata')::date, ${words}, ${search.profession ?? ''},
      ${search.place ?? ''}, ${ctx.clock.now()})
    on conflict (day, words, profession_key, place_slug)
      do update set searches = search_misses.searches + 1, last_at = excluded.last_at`;
}
