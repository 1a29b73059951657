import { BADGE_LABELS, type BadgeProgress as Progressed } from '@nxtgauge/domain/trust';
import { formatDate } from '@nxtgauge/ui/format';
import { Badge, Progress } from '@nxtgauge/ui/primitives';
import { Award, BadgeCheck, Check, Circle, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { WhyButton } from './why-drawer.tsx';

type BadgeView = Progressed['badges'][number];

const ICONS = { verified: BadgeCheck, responsive: Zap, top: Award } as const;

/** One profile's badges: what is held, what each one still asks for, and the numbers behind it. */
export function BadgeProgressView({ progress }: { progress: Progressed }): ReactNode {
  return (
    <section aria-label={`Badges of ${progress.profileName}`} className="mt-5 first:mt-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-sm font-semibold">{progress.profileName}</h3>
        <div className="-mx-2 flex flex-wrap">
          <WhyButton profileId={progress.profileId} number="rating" />
          <WhyButton profileId={progress.profileId} number="response" />
        </div>
      </div>
      <ul className="mt-2 grid gap-4 lg:grid-cols-3">
        {progress.badges.map((badge) => (
          <BadgeCard key={badge.badge} badge={badge} />
        ))}
      </ul>
    </section>
  );
}

function BadgeCard({ badge }: { badge: BadgeView }): ReactNode {
  const Icon = ICONS[badge.badge];
  const met = badge.requirements.filter((requirement) => requirement.met).length;
  const percent = Math.floor(
    badge.requirements.reduce((total, requirement) => total + requirement.percent, 0) /
      Math.max(1, badge.requirements.length),
  );
  return (
    <li className="flex flex-col gap-3 rounded-md border border-line bg-paper-raised p-4">
      <div className="flex items-center justify-between gap-2">
        <p className="flex items-center gap-2 font-semibold">
          <Icon aria-hidden="true" className={badge.held ? 'size-5 text-leaf' : 'size-5 text-ink-faint'} />
          {BADGE_LABELS[badge.badge]}
        </p>
        {badge.held ? (
          <Badge tone="leaf" icon={<Check aria-hidden="true" />}>
            Yours{badge.heldSince === null ? '' : ` since ${formatDate(badge.heldSince)}`}
          </Badge>
        ) : null}
      </div>
      <Progress value={percent} label={`${BADGE_LABELS[badge.badge]}: how far`} hideLabel />
      <ul className="flex flex-col gap-1.5 text-sm">
        {badge.requirements.map((requirement) => (
          <li key={requirement.key} className="flex items-start gap-2">
            {requirement.met ? (
              <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-leaf" />
            ) : (
              <Circle aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            )}
            <span className={requirement.met ? 'text-ink-soft' : 'text-ink'}>
              {requirement.text}
              <span className="sr-only">{requirement.met ? ', done' : ', open'}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={badge.held && badge.earnedNow ? 'mt-auto' : 'mt-auto text-xs text-ink-faint'}>
        {badge.held !== badge.earnedNow
          ? badge.earnedNow
            ? 'You have reached it. It appears on your profile tonight.'
            : 'The figures no longer reach it. It goes tonight unless they do again.'
          : badge.held
            ? null
            : `${met} of ${badge.requirements.length} done.`}
      </p>
      <details className="text-xs text-ink-soft">
        <summary className="w-fit rounded-sm underline-offset-4 hover:underline">What it takes</summary>
        <p className="mt-1">{badge.criteria}</p>
      </details>
    </li>
  );
}
