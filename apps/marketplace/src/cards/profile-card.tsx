import { distanceKm, type LatLng } from '@nxtgauge/domain/places';
import { PROFESSIONS, type ProfileCard as Card } from '@nxtgauge/domain/profiles';
import { formatDistance } from '@nxtgauge/ui/format';
import { AppLink, Avatar, Picture, Rating } from '@nxtgauge/ui/primitives';
import { BadgeCheck, Images } from 'lucide-react';
import type { ReactNode } from 'react';
import { LocalPrice } from '../i18n/local-price.tsx';
import { labelOf, useLanguage, type Words } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';

const place = ({ placeName, cityName }: Card) =>
  placeName === cityName ? cityName : `${placeName}, ${cityName}`;

/** Badges as a card says them; Verified has its own mark. */
const badgeWords = (card: Card, words: Words) =>
  card.badges.flatMap((badge) =>
    badge === 'top' ? [words.badgeTop] : badge === 'responsive' ? [words.badgeResponsive] : [],
  );

function Proof({ card }: { card: Card }): ReactNode {
  const { words } = useLanguage();
  const { portfolioCount: works } = card;
  if (card.verified) {
    return (
      <>
        <BadgeCheck aria-hidden="true" className="size-4 text-leaf" />
        <span className="truncate">
          <span className="text-leaf">{words.verified}</span>
          {works > 0 ? ` · ${words.works(works)}` : ''}
        </span>
      </>
    );
  }
  return (
    <>
      <Images aria-hidden="true" className="size-4" />
      <span className="truncate">{works > 0 ? words.worksToSee(works) : words.newHere}</span>
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
  const { locale, words } = useLanguage();
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
          <span className="text-sm whitespace-nowrap text-ink-faint">{words.unrated}</span>
        ) : (
          <Rating value={card.ratingAvg} count={card.ratingCount} />
        )}
      </div>
      <p className="mt-0.5 truncate text-sm text-ink-soft">
        {showProfession ? `${labelOf(profession, locale)} · ` : ''}
        {place(card)}
        {travelsTo === undefined ? null : <span> · {words.travelsTo(travelsTo)}</span>}
        {from ? <span className="num"> · {formatDistance(distanceKm(from, card))}</span> : null}
      </p>
      <p className="mt-1">
        <LocalPrice paise={card.priceFromInr} unit={card.priceUnit} size="md" />
      </p>
      <p className="mt-1 flex items-center gap-1.5 text-sm text-ink-faint">
        <Proof card={card} />
        {badgeWords(card, words).map((badge) => (
          <span key={badge} className="rounded-full bg-ink/7 px-2 py-0.5 text-xs whitespace-nowrap text-ink">
            {badge}
          </span>
        ))}
      </p>
      {foot}
    </article>
  );
}
