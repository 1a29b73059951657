import { STRIKE_LABELS, type PersonTrust } from '@nxtgauge/domain/trust';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { formatDateTime, plural } from '@nxtgauge/ui/format';
import { Button, SkeletonText, StatusPill, TextLink } from '@nxtgauge/ui/primitives';
import { Gavel } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { LiftDialog, StrikeDialog, SuspendDialog } from './trust-dialogs.tsx';

/** One person's strikes and profiles, with what a moderator may do. That it was opened is written down. */
export function PersonTrustSection({ userId }: { userId: string }): ReactNode {
  const person = trpc.moderation.person.useQuery({ userId }, { staleTime: 60_000 });
  return (
    <QueryView query={person} what="Their standing" size="inline" skeleton={<SkeletonText lines={4} />}>
      {(found) => <Trust person={found} />}
    </QueryView>
  );
}

type Open = { act: 'strike' } | { act: 'suspend' | 'lift'; profileId: string; name: string } | null;

function Trust({ person }: { person: PersonTrust }): ReactNode {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-sm font-semibold">
          <TextLink href={paths.person(person.userId)}>{person.name}</TextLink>
        </h3>
        <Button
          size="sm"
          variant="danger-outline"
          iconStart={<Gavel />}
          onClick={() => setOpen({ act: 'strike' })}
        >
          Give a strike
        </Button>
      </div>
      <p className="mt-1 text-sm text-ink-soft">
        {plural(person.activeStrikes, 'active strike')}, {plural(person.warnings, 'warning')}. The next strike
        would bring {person.nextStep}.
      </p>
      {person.strikes.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-y border-line text-sm">
          {person.strikes.map((strike) => (
            <li key={strike.id} className="py-2.5">
              <p className="flex flex-wrap justify-between gap-2">
                <span className="font-medium">{STRIKE_LABELS[strike.kind]}</span>
                <span className="text-ink-faint">
                  {formatDateTime(strike.at)}, {strike.byName}
                  {strike.state === 'ACTIVE' ? '' : strike.state === 'EXPIRED' ? ', ended' : ', overturned'}
                </span>
              </p>
              <p className="mt-0.5 wrap-anywhere text-ink-soft">{strike.reason}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {person.profiles.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-y border-line text-sm">
          {person.profiles.map((profile) => {
            const suspended = profile.status === 'SUSPENDED';
            const about = { profileId: profile.profileId, name: profile.name };
            return (
              <li
                key={profile.profileId}
                className="flex flex-wrap items-center justify-between gap-3 py-2.5"
              >
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-2">
                    <span className="font-medium">{profile.name}</span>
                    <StatusPill tone={suspended ? 'brick' : profile.status === 'ACTIVE' ? 'leaf' : 'neutral'}>
                      {suspended ? 'Suspended' : profile.status === 'ACTIVE' ? 'Live' : 'Draft'}
                    </StatusPill>
                  </p>
                  {suspended ? (
                    <p className="mt-0.5 wrap-anywhere text-ink-soft">
                      {profile.suspendedUntil === null
                        ? 'For good'
                        : `Until ${formatDateTime(profile.suspendedUntil)}`}
                      {profile.suspensionReason === null ? '' : `: ${profile.suspensionReason}`}
                    </p>
                  ) : null}
                </div>
                {profile.status === 'DRAFT' ? null : (
                  <Button
                    size="sm"
                    variant={suspended ? 'outline' : 'danger-outline'}
                    onClick={() => setOpen({ act: suspended ? 'lift' : 'suspend', ...about })}
                  >
                    {suspended ? 'Lift suspension' : 'Suspend'}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
      {open?.act === 'strike' ? <StrikeDialog person={person} onClose={close} /> : null}
      {open?.act === 'suspend' ? <SuspendDialog {...open} onClose={close} /> : null}
      {open?.act === 'lift' ? <LiftDialog {...open} onClose={close} /> : null}
    </div>
  );
}
