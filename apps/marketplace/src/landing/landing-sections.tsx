import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { LandingFacts } from '@nxtgauge/domain/seo';
import { formatCount, formatDate, formatDistance, formatRupees } from '@nxtgauge/ui/format';
import { AppLink, Rating, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { placeName, pluralOf, useLanguage } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';
import { facetLinks, namesOf, perUnit, questionsOf } from './landing-words.ts';

const ALWAYS_WITH_YEAR = '1970-01-01T00:00:00Z';

function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="scroll-mt-20 border-t border-line pt-8">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {note === undefined ? null : <p className="mt-1 max-w-prose text-sm text-ink-faint">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

interface Pill {
  key: string;
  href: string;
  label: string;
  hint: string;
}

function Pills({ items }: { items: readonly Pill[] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-2">
      {items.map(({ key, href, label, hint }) => (
        <li key={key}>
          <AppLink
            href={href}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-paper-raised px-4 text-sm text-ink no-underline hover:border-ink"
          >
            {label} <span className="num text-ink-faint">{hint}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

function Prices({ facts }: { facts: LandingFacts }): ReactNode {
  const language = useLanguage();
  const { words } = language;
  const { who, place } = namesOf(facts, language);
  const { price, services } = facts;
  if (price === null) return null;
  const per = perUnit(price.unit, language);
  const cuts = [
    [words.priceLow, price.low],
    [words.priceMedian, price.median],
    [words.priceHigh, price.high],
  ] as const;
  return (
    <Section
      id="prices"
      title={words.pricesHeading(who, place)}
      note={words.pricesFrom(formatCount(price.count))}
    >
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {cuts.map(([label, paise]) => (
          <div key={label} className="border-l-2 border-marigold-edge pl-4">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="num text-lg font-semibold">
              {formatRupees(paise)}
              <span className="text-sm font-normal text-ink-faint">{per}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-soft">
        {words.priceSpan(formatRupees(price.least), formatRupees(price.most))}
      </p>
      {services.length === 0 ? null : (
        <table className="mt-6 w-full text-left">
          <thead>
            <tr className="border-b border-line-strong text-sm text-ink-faint">
              <th scope="col" className="py-2 pr-4 font-normal">
                {words.serviceColumn}
              </th>
              <th scope="col" className="py-2 pr-4 text-right font-normal">
                {words.serviceMedian}
              </th>
              <th scope="col" className="py-2 pr-4 text-right font-normal max-sm:hidden">
                {words.serviceSpan}
              </th>
              <th scope="col" className="py-2 text-right font-normal max-sm:hidden">
                {words.serviceOffers}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {services.map((service) => (
              <tr key={service.name}>
                <th scope="row" className="py-3 pr-4 font-normal">
                  {service.name}
                </th>
                <td className="num py-3 pr-4 text-right font-semibold whitespace-nowrap">
                  {formatRupees(service.median)}
                </td>
                <td className="num py-3 pr-4 text-right whitespace-nowrap text-ink-soft max-sm:hidden">
                  {words.between(formatRupees(service.low), formatRupees(service.high))}
                </td>
                <td className="num py-3 text-right text-ink-soft max-sm:hidden">
                  {words.offeredBy(service.count)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function NewestReviews({ facts }: { facts: LandingFacts }): ReactNode {
  const language = useLanguage();
  const { words } = language;
  if (facts.reviews.length === 0) return null;
  return (
    <Section
      id="newest-reviews"
      title={words.reviewsHeading(namesOf(facts, language).place)}
      note={words.reviewsNote}
    >
      <ul className="grid gap-x-10 gap-y-7 md:grid-cols-2">
        {facts.reviews.map((review) => (
          <li key={review.id}>
            <p className="flex flex-wrap items-center gap-x-3 text-sm">
              <span role="img" aria-label={words.starsOf(review.rating)} className="inline-flex items-center">
                <span aria-hidden="true">
                  <Rating
                    value={review.rating}
                    count={1}
                    look="stars"
                    className="[&>span:last-child>span:nth-child(n+2)]:hidden"
                  />
                </span>
              </span>
              <span className="font-semibold">{review.reviewerName}</span>
              <time dateTime={review.publishedAt} className="text-ink-faint">
                {formatDate(review.publishedAt, ALWAYS_WITH_YEAR)}
              </time>
            </p>
            <p className="mt-1.5 line-clamp-5 max-w-prose whitespace-pre-line">{review.text}</p>
            <p className="text-sm">
              <TextLink
                href={paths.profile(review.profileSlug)}
                className="inline-flex min-h-11 items-center"
              >
                {words.reviewAbout(review.profileName)}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a landing page says besides its list, every word of it from what is listed now. */
export default function LandingSections({ facts }: { facts: LandingFacts }): ReactNode {
  const language = useLanguage();
  const { locale, words } = language;
  const profession = PROFESSIONS[facts.professionKey];
  const { heading, who, place, city } = namesOf(facts, language);
  const facets = facetLinks(facts, language);
  const questions = questionsOf(facts, language);
  const cities = (
    <Pills
      items={facts.cities.map((one) => ({
        key: one.slug,
        href: paths.profession(profession, one.slug),
        label: placeName(one, locale),
        hint:
          one.km === null
            ? formatCount(one.count)
            : `${formatCount(one.count)} · ${locale === 'hi' ? words.kmAway(String(one.km)) : formatDistance(one.km)}`,
      }))}
    />
  );
  return (
    <div className="page mt-14 flex flex-col gap-12">
      {!facts.indexable && place !== null && facts.cities.length > 0 ? (
        <Section id="nearest" title={words.landingFew(who, place)}>
          {cities}
        </Section>
      ) : null}
      <Prices facts={facts} />
      {facets.length === 0 ? null : (
        <Section id="specialities" title={words.specialitiesHeading}>
          <Pills
            items={facets.map(({ facet, href, label, count }) => ({
              key: facet,
              href,
              label,
              hint: formatCount(count),
            }))}
          />
        </Section>
      )}
      {facts.localities.length === 0 || city === null ? null : (
        <Section id="localities" title={words.localitiesHeading(city)}>
          <Pills
            items={facts.localities.map((one) => ({
              key: one.slug,
              href: paths.profession(profession, one.slug),
              label: placeName(one, locale),
              hint: formatCount(one.count),
            }))}
          />
        </Section>
      )}
      <NewestReviews facts={facts} />
      {questions.length === 0 ? null : (
        <Section id="questions" title={words.faqHeading}>
          <dl className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            {questions.map(({ question, answer }) => (
              <div key={question}>
                <dt className="font-semibold">{question}</dt>
                <dd className="mt-1 max-w-prose text-ink-soft">{answer}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {facts.cities.length === 0 || (!facts.indexable && place !== null) ? null : (
        <Section
          id="cities"
          title={place === null ? words.citiesHeading(heading) : words.nearHeading(heading)}
        >
          {cities}
        </Section>
      )}
      {facts.related.length === 0 ? null : (
        <Section id="related" title={words.relatedHeading(city)}>
          <Pills
            items={facts.related.map(({ professionKey, count }) => ({
              key: professionKey,
              href: paths.profession(PROFESSIONS[professionKey], facts.place?.citySlug),
              label: pluralOf(PROFESSIONS[professionKey], locale),
              hint: formatCount(count),
            }))}
          />
        </Section>
      )}
    </div>
  );
}
