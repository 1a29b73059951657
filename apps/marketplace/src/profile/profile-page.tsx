import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import { formatDate, formatRupees } from '@nxtgauge/ui/format';
import { AppLink, Avatar, Badge, Breadcrumbs, cn, Rating } from '@nxtgauge/ui/primitives';
import { BadgeCheck, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { inSentence, labelOf, pluralOf, useLanguage } from '../i18n/words.ts';
import { crumbLinks } from '../shell/crumb-links.ts';
import { ReportProfile } from './badges-report-link.tsx';
import { BadgeChips } from './badges.tsx';
import { factsOf, yesFacts } from './facts.ts';
import { galleryOf } from './gallery-items.ts';
import { Gallery, GalleryLink, GalleryMosaic } from './gallery.tsx';
import { placeWords, profileCrumbs } from './profile-crumbs.ts';
import { Reviews } from './reviews.tsx';
import { ProfileSummary, SummaryBar } from './summary.tsx';

function ProfileTitle({ profile }: { profile: PublicProfile }): ReactNode {
  const { locale, words } = useLanguage();
  const profession = PROFESSIONS[profile.professionKey];
  return (
    <div className="flex items-start gap-4">
      <Avatar id={profile.id} name={profile.displayName} src={profile.avatarUrl} size="lg" />
      <div className="min-w-0">
        <h1 className="text-xl wrap-anywhere sm:text-2xl">{profile.displayName}</h1>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <span>{words.inPlace(labelOf(profession, locale), placeWords(profile))}</span>
          {profile.verified ? (
            <Badge tone="leaf" size="md" icon={<BadgeCheck aria-hidden="true" />}>
              {words.verified}
            </Badge>
          ) : null}
          <BadgeChips profile={profile} />
          {profile.ratingAvg === null ? null : (
            <a
              href="#reviews"
              className="inline-flex min-h-11 items-center rounded-sm hover:underline lg:hidden"
            >
              <Rating value={profile.ratingAvg} count={profile.ratingCount} />
            </a>
          )}
        </p>
        {profile.headline ? <p className="mt-3 max-w-prose text-lg text-ink">{profile.headline}</p> : null}
      </div>
    </div>
  );
}

function Facts({ profile }: { profile: PublicProfile }): ReactNode {
  const language = useLanguage();
  const { words } = language;
  const profession = PROFESSIONS[profile.professionKey];
  const facts = factsOf(profession, profile.details, language);
  const yes = yesFacts(profession, profile.details, language);
  return (
    <section aria-labelledby="about">
      <h2 id="about" className="text-xl">
        {words.about}
      </h2>
      {profile.bio ? <p className="mt-3 max-w-prose whitespace-pre-line text-ink">{profile.bio}</p> : null}
      <dl className="mt-5 divide-y divide-line border-y border-line">
        {facts.map((fact) => (
          <div key={fact.key} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-sm text-ink-faint sm:leading-6">{fact.label}</dt>
            <dd className="flex flex-wrap gap-x-1.5 text-ink">{fact.values.join(', ')}</dd>
          </div>
        ))}
        {yes.length > 0 ? (
          <div className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-sm text-ink-faint sm:leading-6">{words.goodToKnow}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-5 gap-y-1">
                {yes.map((label) => (
                  <li key={label} className="flex items-center gap-1.5">
                    <Check aria-hidden="true" className="size-4 text-leaf" />
                    {label}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-sm text-ink-faint sm:leading-6">{words.memberSince}</dt>
          <dd>{formatDate(profile.memberSince, '1970-01-01T00:00:00Z')}</dd>
        </div>
      </dl>
    </section>
  );
}

function Services({ services }: Pick<PublicProfile, 'services'>): ReactNode {
  const { words } = useLanguage();
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="services">
      <h2 id="services" className="text-xl">
        {words.services}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {services.map((service) => (
          <li key={service.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-4">
            <h3 className="text-base font-semibold">{service.name}</h3>
            <p className="num text-right font-semibold whitespace-nowrap">{formatRupees(service.priceInr)}</p>
            <p className="text-sm text-ink-soft">{service.description}</p>
            {service.durationMinutes === null ? null : (
              <p className="num text-right text-sm text-ink-faint">
                {words.hours(Math.floor(service.durationMinutes / 60), service.durationMinutes % 60)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Albums({ profile }: { profile: PublicProfile }): ReactNode {
  const { words } = useLanguage();
  const albums = profile.portfolio.filter(({ images }) => images.length > 0);
  if (albums.length === 0) return null;
  return (
    <section aria-labelledby="work">
      <h2 id="work" className="text-xl">
        {words.work}
      </h2>
      <div className="mt-4 flex flex-col gap-9">
        {albums.map((album) => (
          <article key={album.id}>
            <h3 className="text-base font-semibold">
              {album.title}
              <span className="ml-2 text-sm font-normal text-ink-faint">
                {words.pictures(album.images.length)}
              </span>
            </h3>
            {album.description ? (
              <p className="mt-0.5 max-w-prose text-ink-soft">{album.description}</p>
            ) : null}
            <ul
              className={cn(
                'mt-3 grid grid-cols-2 gap-2',
                album.images.length % 3 === 1 ? 'sm:grid-cols-4' : 'sm:grid-cols-3',
              )}
            >
              {album.images.map((picture) => (
                <li key={picture.url}>
                  <GalleryLink
                    picture={picture}
                    sizes="(min-width: 64rem) 16rem, (min-width: 40rem) 30vw, 44vw"
                  />
                </li>
              ))}
            </ul>
            {album.tags.length > 0 ? (
              <ul aria-label={words.tags} className="mt-2.5 flex flex-wrap gap-1.5">
                {album.tags.map((tag) => (
                  <li key={tag}>
                    <Badge>{tag}</Badge>
                  </li>
                ))}
              </ul>
            ) : null}
          </article>
        ))}
      </div>
    </section>
  );
}

/** A professional's public page: the work first, then who they are; one thing to do. No contact data, BR-16. */
export function ProfilePage({ profile }: { profile: PublicProfile }): ReactNode {
  const language = useLanguage();
  const { locale, words } = language;
  const profession = PROFESSIONS[profile.professionKey];
  const many = pluralOf(profession, locale);
  return (
    <Gallery pictures={galleryOf(profile)}>
      <div className="page pt-2">
        <Breadcrumbs items={profileCrumbs(profile, language)} className={cn(crumbLinks, 'mb-1')} />
        <GalleryMosaic profile={profile} />
        <div className="mt-7 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="flex min-w-0 flex-col gap-12">
            <ProfileTitle profile={profile} />
            <Facts profile={profile} />
            <Services services={profile.services} />
            <Albums profile={profile} />
            <Reviews profile={profile} />
          </div>
          <aside aria-label={words.priceAndBadges}>
            <div className="lg:sticky lg:top-21">
              <ProfileSummary profile={profile} />
              <p className="mt-4 text-sm text-ink-soft">
                <AppLink
                  href={`/${profession.slug}/${profile.citySlug}`}
                  className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4"
                >
                  {words.moreInCity(locale === 'en' ? inSentence(many) : many, profile.cityName)}
                </AppLink>
              </p>
              <ReportProfile profile={profile} />
            </div>
          </aside>
        </div>
      </div>
      <SummaryBar profile={profile} />
    </Gallery>
  );
}
