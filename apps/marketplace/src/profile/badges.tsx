import type { PublicProfile } from '@nxtgauge/domain/profiles';
import { AppLink, Badge } from '@nxtgauge/ui/primitives';
import { MessageCircleReply, Timer, Trophy } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { paths } from '../shell/paths.ts';
import { useReviewWords } from './review-words.ts';

const WhySheet = lazy(() => import('./badges-why.tsx'));

const ICONS = { responsive: MessageCircleReply, top: Trophy } as const;
type Earned = keyof typeof ICONS;
const isEarned = (badge: string): badge is Earned => badge in ICONS;

/** The badges that are earned by work, beside the name; Verified has its own place. */
export function BadgeChips({ profile }: { profile: PublicProfile }): ReactNode {
  const words = useReviewWords();
  return profile.badges.filter(isEarned).map((badge) => {
    const Icon = ICONS[badge];
    return (
      <Badge key={badge} tone="leaf" size="md" icon={<Icon aria-hidden="true" />}>
        {words[badge]}
      </Badge>
    );
  });
}

/** The same with their meaning, and how fast this person answers, as items of the list beside the price. */
export function EarnedBadges({ profile }: { profile: PublicProfile }): ReactNode {
  const words = useReviewWords();
  return (
    <>
      {profile.badges.filter(isEarned).map((badge) => {
        const Icon = ICONS[badge];
        return (
          <li key={badge} className="flex gap-2.5">
            <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-leaf" />
            <span>
              <span className="font-medium text-leaf">{words[badge]}</span>
              <span className="block text-ink-soft">{words[`${badge}Note`]}</span>
              <AppLink
                href={`${paths.badges}#${badge}`}
                className="inline-flex min-h-8 items-center underline decoration-line-strong underline-offset-4"
              >
                {words.takes}
              </AppLink>
            </span>
          </li>
        );
      })}
      <ResponseTime profileId={profile.id} />
    </>
  );
}

function ResponseTime({ profileId }: { profileId: string }): ReactNode {
  const words = useReviewWords();
  const figures = trpc.trust.figures.useQuery({ profileId }).data;
  if (!figures || figures.usualReplyMinutes === null) return null;
  return (
    <li className="flex gap-2.5">
      <Timer aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-faint" />
      <span>
        <span className="font-medium">{words.answersIn(minutes(figures.usualReplyMinutes))}</span>
        <span className="block text-ink-soft">
          {words.answersFrom(figures.replyLeads, figures.windowDays)}
        </span>
        <WhyButton profileId={profileId} number="response" />
      </span>
    </li>
  );
}

function minutes(count: number): string {
  if (count < 60) return `${count} min`;
  const rest = count % 60;
  return `${Math.floor(count / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Opens every event behind a number; what it needs is loaded on the tap. */
export function WhyButton({
  profileId,
  number,
}: {
  profileId: string;
  number: 'rating' | 'response';
}): ReactNode {
  const words = useReviewWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-8 items-center rounded-sm text-sm underline decoration-line-strong underline-offset-4"
      >
        {words.why}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <WhySheet profileId={profileId} number={number} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
