import { PROFESSIONS, type PublicProfile } from '@nxtgauge/domain/profiles';
import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import { formatDate } from '@nxtgauge/ui/format';
import { Button, Rating } from '@nxtgauge/ui/primitives';
import { BadgeCheck, Lock, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { LocalPrice } from '../i18n/local-price.tsx';
import { inSentence, pluralOf, useLanguage } from '../i18n/words.ts';
import { paths } from '../shell/paths.ts';
import { EarnedBadges } from './badges.tsx';

const YEAR_START = '1970-01-01T00:00:00Z';

export const askHref = (profile: PublicProfile) =>
  paths.wizard(PROFESSIONS[profile.professionKey], profile.citySlug);

/** What each badge means stands beside it. */
function Badges({ profile }: { profile: PublicProfile }): ReactNode {
  const { words } = useLanguage();
  return (
    <ul className="flex flex-col gap-3 text-sm">
      {profile.verified ? (
        <li className="flex gap-2.5">
          <BadgeCheck aria-hidden="true" className="mt-0.5 size-5 text-leaf" />
          <span>
            <span className="font-medium text-leaf">{words.verified}</span>
            <span className="block text-ink-soft">
              {words.verifiedNote(
                profile.verifiedAt === null ? null : formatDate(profile.verifiedAt, YEAR_START),
              )}
            </span>
          </span>
        </li>
      ) : null}
      <EarnedBadges profile={profile} />
      {profile.ratingCount === 0 ? (
        <li className="flex gap-2.5">
          <Sparkles aria-hidden="true" className="mt-0.5 size-5 text-marigold-ink" />
          <span>
            <span className="font-medium">{words.newHere}</span>
            <span className="block text-ink-soft">{words.newHereNote}</span>
          </span>
        </li>
      ) : null}
      <li className="flex gap-2.5">
        <Lock aria-hidden="true" className="mt-0.5 size-5 text-ink-faint" />
        <span>
          <span className="font-medium">{words.privateContacts}</span>
          <span className="block text-ink-soft">{words.privateContactsNote}</span>
        </span>
      </li>
    </ul>
  );
}

/** The side of a profile that stays in sight: price, rating and the one thing to do. */
export function ProfileSummary({ profile }: { profile: PublicProfile }): ReactNode {
  const { locale, words } = useLanguage();
  const who = pluralOf(PROFESSIONS[profile.professionKey], locale);
  return (
    <div className="rounded-lg border border-line bg-paper-raised p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <LocalPrice paise={profile.priceFromInr} unit={profile.priceUnit} size="lg" />
        {profile.ratingAvg === null ? null : <Rating value={profile.ratingAvg} count={profile.ratingCount} />}
      </div>
      <Button href={askHref(profile)} variant="act" size="lg" block className="mt-4">
        {words.ask}
      </Button>
      <p className="mt-2.5 text-sm text-ink-soft">
        {words.askNote(MAX_LIVE_REQUESTS, locale === 'en' ? inSentence(who) : who)}
      </p>
      <hr className="my-5 border-line" />
      <Badges profile={profile} />
    </div>
  );
}

/** The same act on a phone, at the foot of the window. */
export function SummaryBar({ profile }: { profile: PublicProfile }): ReactNode {
  const { words } = useLanguage();
  return (
    <div className="sticky bottom-0 z-10 -mb-px border-t border-line bg-paper-raised lg:hidden">
      <div className="page flex items-center justify-between gap-3 py-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))]">
        <LocalPrice paise={profile.priceFromInr} unit={profile.priceUnit} size="md" />
        <Button href={askHref(profile)} variant="act" size="lg">
          {words.ask}
        </Button>
      </div>
    </div>
  );
}
