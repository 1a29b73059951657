import { distanceKm, type LatLng } from '@nxtgauge/domain/places';
import { PROFESSIONS, type ProfileCard as Card } from '@nxtgauge/domain/profiles';
import { formatDistance, plural } from '@nxtgauge/ui/format';
import { AppLink, Avatar, Picture, Price, Rating } from '@nxtgauge/ui/primitives';
import { BadgeCheck, Images } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';
import { BADGE_LABELS } from './badge-labels.ts';
import { unitWord } from './price-words.ts';

const place = ({ placeName, cityName }: Card) =>
  placeName === cityName ? cityName : `${placeName}, ${cityName}`;

function Proof({ card }: { card: Card }): ReactNode {
  const works = card.portfolioCount > 0 ? plural(card.portfolioCount, 'work') : null;
  if (card.verified) {
    return (
      <>
        <BadgeCheck aria-hidden="true" className="size-4 text-leaf" />
        <span className="truncate">
          <span className="text-leaf">Verified</span>
          {works ? ` · ${works}` : ''}
        </span>
      </>
    );
  }
  return (
    <>
      <Images aria-hidden="true" className="size-4" />
      <span className="truncate">{works ? `${works} to look at` : 'New here'}</span>
    </>
  );
}

/** A professional in a list: the picture, then who, where, how good and how much. The whole card is the link. */
export function ProfileCard({
  card,
  from,
  showProfession = false,
  priority = false,
  sizes,
  travelsTo,
  foot,
}: {
  card: Card;
  /** Where the visitor looks from: adds the distance. */
  from?: LatLng | null;
  showProfession?: boolean;
  /** Among the first pictures seen. */
  priority?: boolean;
  sizes?: string;
  /** The place that this professional serves from elsewhere. */
  travelsTo?: string | undefined;
  /** Below the card's own lines, outside its link. */
  foot?: ReactNode;
}): ReactNode {
  const { coverImage } = card;
  const badges = card.badges.filter((badge) => badge in BADGE_LABELS);
  const profession = PROFESSIONS[card.professionKey];
  return (
    <article className="group relative flex min-w-0 flex-col">
      {coverImage ? (
        <Picture
          src={coverImage.url}
          alt={coverImage.alt}
          blur={coverImage.blur}
          width={coverImage.width}
          height={coverImage.height}
          priority={priority}
          sizes={sizes}
          className="rounded-md transition-opacity group-hover:opacity-92"
        />
      ) : (
        <span className="flex aspect-4/3 items-center justify-center rounded-md bg-paper-sunk">
          <Avatar id={card.id} name={card.displayName} src={card.avatarUrl} size="xl" />
        </span>
      )}
      <div className="mt-3 flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 truncate text-base font-semibold">
          <AppLink
            href={paths.profile(card.slug)}
            className="rounded-sm no-underline group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-focus"
          >
            {card.displayName}
          </AppLink>
        </h3>
        {card.ratingAvg === null ? (
          <span className="text-sm whitespace-nowrap text-ink-faint">New</span>
        ) : (
          <Rating value={card.ratingAvg} count={card.ratingCount} />
        )}
      </div>
      <p className="mt-0.5 truncate text-sm text-ink-soft">
        {showProfession ? `${profession.label} · ` : ''}
        {place(card)}
        {travelsTo === undefined ? null : <span> · travels to {travelsTo}</span>}
        {from ? <span className="num"> · {formatDistance(distanceKm(from, card))}</span> : null}
      </p>
      <p className="mt-1">
        <Price paise={card.priceFromInr} from unit={unitWord(card.priceUnit)} size="md" />
      </p>
      <p className="mt-1 flex items-center gap-1.5 text-sm text-ink-faint">
        <Proof card={card} />
        {badges.map((badge) => (
          <span key={badge} className="rounded-full bg-ink/7 px-2 py-0.5 text-xs whitespace-nowrap text-ink">
            {BADGE_LABELS[badge]}
          </span>
        ))}
      </p>
      {foot}
    </article>
  );
}
