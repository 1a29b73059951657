import { PROFESSIONS, type MyProfileContent } from '@nxtgauge/domain/profiles';
import { Badge, Button, cn, DefinitionList, Notice, Picture, Price } from '@nxtgauge/ui/primitives';
import { formatRupees } from '@nxtgauge/ui/format';
import { ArrowLeft, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { noticeWithAction } from '../../core/notice-look.ts';
import { paths } from '../../core/paths.ts';
import { MediaVideo } from '../portfolio/media-video.tsx';
import { durationWords } from '../portfolio/service-words.ts';
import { awayUntil, isLive } from '../profiles/profile-words.ts';

/** The working copy as a visitor would see it: what waits or is a draft included. */
export function ProfilePreview({ profile }: { profile: MyProfileContent }): ReactNode {
  const profession = PROFESSIONS[profile.professionKey];
  const price = profile.details[profession.fields.find(({ kind }) => kind === 'price')?.key ?? ''];
  const details = detailItems(profile);
  const places = [profile.placeName, ...profile.serviceAreas.map(({ name }) => name)].filter(Boolean);
  return (
    <article className="text-base">
      <Notice
        tone="act"
        title="Preview"
        action={
          <Button size="sm" href={paths.profile(profile.id)} iconStart={<ArrowLeft />}>
            Back to editing
          </Button>
        }
        className={cn('mb-6', noticeWithAction)}
      >
        {isLive(profile) && profile.edit === 'NONE'
          ? 'This is what visitors see.'
          : 'This is what visitors would see once it is approved.'}
      </Notice>
      {profile.pausedAt === null ? null : (
        <p className="mb-4 font-medium">{awayUntil(profile.pausedUntil)}</p>
      )}
      <Mosaic profile={profile} />
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <p className="text-sm text-ink-faint">{profession.label}</p>
          <h1 className="text-2xl font-semibold wrap-anywhere">{profile.displayName}</h1>
          {profile.headline ? <p className="mt-1 text-lg text-ink-soft">{profile.headline}</p> : null}
          {places.length > 0 ? (
            <p className="mt-3 flex items-start gap-2 text-sm text-ink-soft">
              <MapPin aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              <span>
                {places.join(', ')}
                {profile.travelRadiusKm ? ` · travels up to ${profile.travelRadiusKm} km` : ''}
              </span>
            </p>
          ) : null}
          <Part title="About">
            <p className="max-w-prose wrap-anywhere whitespace-pre-line">
              {profile.bio ?? <span className="text-ink-faint">Nothing written yet.</span>}
            </p>
          </Part>
          {details.length > 0 ? (
            <Part title="Details">
              <DefinitionList items={details} />
            </Part>
          ) : null}
          <Albums profile={profile} />
        </div>
        <aside className="min-w-0">
          <div className="rounded-md border border-line p-5 lg:sticky lg:top-20">
            <Price paise={typeof price === 'number' ? price : null} from size="lg" />
            <Services profile={profile} />
          </div>
        </aside>
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2 className="mb-3 text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Mosaic({ profile }: { profile: MyProfileContent }): ReactNode {
  const pictures = profile.albums.flatMap(({ title, media }) =>
    media
      .filter(({ mediaType }) => mediaType === 'IMAGE')
      .map((one) => ({ ...one, alt: one.altText ?? title })),
  );
  if (pictures.length === 0) {
    return (
      <p className="rounded-md bg-paper-sunk px-5 py-8 text-sm text-ink-soft">No work on the wall yet.</p>
    );
  }
  return (
    <ul className="no-scrollbar flex gap-2 overflow-x-auto md:grid md:grid-cols-4 md:grid-rows-2 md:gap-3">
      {pictures.slice(0, 5).map((picture, i) => (
        <li
          key={picture.id}
          className={
            i === 0 ? 'w-[86%] shrink-0 md:col-span-2 md:row-span-2 md:w-auto' : 'w-[86%] shrink-0 md:w-auto'
          }
        >
          <Picture
            src={picture.url}
            alt={picture.alt}
            blur={picture.blur}
            priority={i === 0}
            sizes="(min-width: 48rem) 30rem, 86vw"
            className="rounded-sm"
          />
        </li>
      ))}
    </ul>
  );
}

function detailItems(profile: MyProfileContent) {
  return PROFESSIONS[profile.professionKey].fields.flatMap((field) => {
    const value = profile.details[field.key];
    const text = detailText(field, value);
    return text === '' ? [] : [{ id: field.key, term: field.label, value: text }];
  });
}

function detailText(field: (typeof PROFESSIONS)['tutor']['fields'][number], value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'tags': {
      const values: unknown[] = Array.isArray(value) ? value : [];
      return field.options
        .filter((option) => values.includes(option.value))
        .map(({ label }) => label)
        .join(', ');
    }
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? '';
    case 'boolean':
      return value === true ? 'Yes' : '';
    case 'number':
      return typeof value === 'number' ? `${value} ${field.unit}` : '';
    case 'price':
      return typeof value === 'number' ? formatRupees(value) : '';
    case 'text':
      return typeof value === 'string' ? value : '';
  }
}

function Albums({ profile }: { profile: MyProfileContent }): ReactNode {
  return profile.albums
    .filter(({ media }) => media.length > 0)
    .map((album) => (
      <Part key={album.id} title={album.title}>
        {album.description ? (
          <p className="mb-3 max-w-prose text-sm wrap-anywhere whitespace-pre-line">{album.description}</p>
        ) : null}
        {album.tags.length > 0 ? (
          <p className="mb-3 flex flex-wrap gap-1.5">
            {album.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </p>
        ) : null}
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {album.media.map((one) => (
            <li key={one.id}>
              {one.mediaType === 'VIDEO' ? (
                <MediaVideo media={one} name={one.altText ?? album.title} />
              ) : (
                <Picture
                  src={one.url}
                  alt={one.altText ?? album.title}
                  blur={one.blur}
                  sizes="(min-width: 64rem) 14rem, 45vw"
                  className="rounded-sm"
                />
              )}
            </li>
          ))}
        </ul>
      </Part>
    ));
}

function Services({ profile }: { profile: MyProfileContent }): ReactNode {
  const shown = profile.services.filter(({ isActive }) => isActive);
  if (shown.length === 0) return null;
  return (
    <ul className="mt-4 divide-y divide-line border-t border-line text-sm">
      {shown.map((service) => (
        <li key={service.id} className="py-3">
          <p className="flex justify-between gap-3">
            <span className="min-w-0 font-medium wrap-anywhere">{service.name}</span>
            <Price paise={service.priceInr} />
          </p>
          {service.durationMinutes === null ? null : (
            <p className="text-ink-faint">{durationWords(service.durationMinutes)}</p>
          )}
          {service.description ? (
            <p className="mt-1 wrap-anywhere whitespace-pre-line text-ink-soft">{service.description}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
