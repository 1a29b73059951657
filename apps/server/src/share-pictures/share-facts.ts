import { professionBySlug, PROFESSIONS } from '@nxtgauge/domain/profiles';
import { localePath, readLocale, type Locale } from '@nxtgauge/domain/seo';
import { Slug } from '@nxtgauge/domain/text';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { landingFacts, shareCard, shareCovers } from '@nxtgauge/services/seo';

/** What a picture is drawn from; equal facts are the same picture. */
export interface PictureFacts {
  title: string;
  line: string;
  details: string[];
  /** Storage keys of public pictures. */
  covers: string[];
}

const rupees = (paise: number) => `₹${Math.round(paise / 100).toLocaleString('en-IN')}`;
const PER = {
  en: { from: '', hour: ' an hour', session: ' a session', plate: ' a plate' },
  hi: { from: '', hour: ' प्रति घंटा', session: ' प्रति सेशन', plate: ' प्रति प्लेट' },
} as const;
const WORDS = {
  en: {
    inPlace: (who: string, place: string) => `${who} in ${place}`,
    india: 'India',
    rating: (value: number, count: number) =>
      `${value} of 5 · ${count} ${count === 1 ? 'review' : 'reviews'}`,
    from: (price: string, per: string) => `from ${price}${per}`,
    listed: (count: number, who: string) => `${count.toLocaleString('en-IN')} ${who.toLowerCase()} listed`,
    median: (price: string, per: string) => `usually from ${price}${per}`,
  },
  hi: {
    inPlace: (who: string, place: string) => `${place} में ${who}`,
    india: 'भारत',
    rating: (value: number, count: number) => `5 में से ${value} · ${count} राय`,
    from: (price: string, per: string) => `${price}${per} से शुरू`,
    listed: (count: number, who: string) => `${count.toLocaleString('en-IN')} ${who}`,
    median: (price: string, per: string) => `आम तौर पर ${price}${per} से`,
  },
} as const;

/** The facts behind `/og/<page>.jpg`; null when there is no such public page. */
export async function pictureFacts(ctx: ServiceCtx, page: string): Promise<PictureFacts | null> {
  const { locale, path } = readLocale(page);
  const [, first = '', second, more] = path.split('/');
  if (more !== undefined || localePath(path, locale) !== page) return null;
  if (first === 'p') return second !== undefined && isSlug(second) ? profileFacts(ctx, second, locale) : null;
  return landingPicture(ctx, first, second, locale);
}

const isSlug = (text: string) => Slug.safeParse(text).success;

async function profileFacts(ctx: ServiceCtx, slug: string, locale: Locale): Promise<PictureFacts | null> {
  const card = await shareCard(ctx, slug);
  if (card === null) return null;
  const { label, hi } = PROFESSIONS[card.professionKey];
  const words = WORDS[locale];
  const place = card.placeName === card.cityName ? card.cityName : `${card.placeName}, ${card.cityName}`;
  return {
    title: card.displayName,
    line: words.inPlace(locale === 'hi' ? hi : label, place),
    details: [
      ...(card.ratingAvg === null ? [] : [words.rating(card.ratingAvg, card.ratingCount)]),
      ...(card.priceFromInr === null
        ? []
        : [words.from(rupees(card.priceFromInr), PER[locale][card.priceUnit])]),
    ],
    covers: card.coverImage === null ? [] : keysOf([card.coverImage.url]),
  };
}

async function landingPicture(
  ctx: ServiceCtx,
  professionSlug: string,
  place: string | undefined,
  locale: Locale,
): Promise<PictureFacts | null> {
  const profession = professionBySlug.get(professionSlug);
  if (profession === undefined || (place !== undefined && !isSlug(place))) return null;
  const facts = await landingFacts(ctx, {
    profession: profession.key,
    ...(place === undefined ? {} : { place }),
  });
  const words = WORDS[locale];
  const who = locale === 'hi' ? profession.hi : profession.plural;
  const where = facts.place === null ? words.india : locale === 'hi' ? facts.place.nameHi : facts.place.name;
  const covers = await shareCovers(ctx, {
    profession: profession.key,
    citySlug: facts.place?.citySlug ?? null,
  });
  return {
    title: words.inPlace(who, where),
    line: words.listed(facts.total, who),
    details: [
      ...(facts.ratingAvg === null ? [] : [words.rating(facts.ratingAvg, facts.reviewCount)]),
      ...(facts.price === null
        ? []
        : [words.median(rupees(facts.price.median), PER[locale][facts.price.unit])]),
    ],
    covers: keysOf(covers),
  };
}

const keysOf = (urls: readonly string[]) =>
  urls.filter((url) => url.startsWith('/files/')).map((url) => url.slice('/files/'.length));
