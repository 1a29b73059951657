import { STRIKE_LABELS, type Standing } from '@nxtgauge/domain/trust';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, formatDateTime, plural } from '@nxtgauge/ui/format';
import { Notice, StatusPill } from '@nxtgauge/ui/primitives';
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppealButton } from './appeal-dialog.tsx';

type Strike = Standing['strikes'][number];
type Suspension = Standing['suspensions'][number];

/** Good standing or not, every strike with its reason and end, and one appeal for each. */
export function StandingView({ standing }: { standing: Standing }): ReactNode {
  const running = standing.suspensions.filter(({ liftedAt }) => liftedAt === null);
  return (
    <>
      {standing.good ? (
        <Notice tone="leaf" icon={<ShieldCheck />} title="Good standing">
          You have no active strikes{standing.warnings.length > 0 ? ', only a warning' : ''}. The first strike
          would be {standing.nextStep}.
        </Notice>
      ) : null}
      {running.map((suspension) => (
        <SuspensionNotice key={suspension.id} suspension={suspension} />
      ))}
      {standing.activeStrikes > 0 ? (
        <Notice
          tone="act"
          title={`${plural(standing.activeStrikes, 'active strike')}`}
          className={running.length > 0 ? 'mt-3' : undefined}
        >
          The next one would bring {standing.nextStep}. Strikes end by themselves after {standing.strikeDays}{' '}
          days.
        </Notice>
      ) : null}
      {standing.strikes.length > 0 ? (
        <div role="region" aria-label="Strikes" className="mt-8">
          <PageSection title="Strikes">
            <ul className="divide-y divide-line border-y border-line">
              {standing.strikes.map((strike) => (
                <StrikeRow key={strike.id} strike={strike} />
              ))}
            </ul>
          </PageSection>
        </div>
      ) : null}
      {standing.warnings.length > 0 ? (
        <PageSection
          title="Warnings"
          description={`A warning costs nothing. Another one within ${standing.leakWindowDays} days is a strike.`}
        >
          <ul className="flex flex-col gap-1 text-sm text-ink-soft">
            {standing.warnings.map((warning) => (
              <li key={warning.at}>
                {formatDateTime(warning.at)}: {warning.text}
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
    </>
  );
}

function SuspensionNotice({ suspension }: { suspension: Suspension }): ReactNode {
  return (
    <Notice
      tone="brick"
      title={`${suspension.profileName} is suspended ${suspension.until === null ? 'for good' : `until ${formatDateTime(suspension.until)}`}`}
      className="mb-3"
    >
      <p>{suspension.reason}</p>
      <p className="mt-1">
        It is out of search and its page is closed. Coins on waiting requests are back in your wallet; work
        that was accepted goes on.
      </p>
      <Appealed appeal={suspension.appeal} />
      {suspension.canAppeal ? (
        <div className="mt-3">
          <AppealButton subject="SUSPENSION" subjectId={suspension.id} />
        </div>
      ) : null}
    </Notice>
  );
}

const STATES = {
  ACTIVE: { tone: 'brick', label: 'Counts' },
  EXPIRED: { tone: 'neutral', label: 'Ended' },
  OVERTURNED: { tone: 'leaf', label: 'Taken back' },
} as const;

function StrikeRow({ strike }: { strike: Strike }): ReactNode {
  const now = useNow();
  const state = STATES[strike.state];
  return (
    <li className="flex flex-col gap-1.5 py-3.5 text-sm">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium">{STRIKE_LABELS[strike.kind]}</span>
        <StatusPill tone={state.tone}>{state.label}</StatusPill>
      </p>
      <p className="max-w-prose text-ink-soft">{strike.reason}</p>
      <p className="text-ink-faint">
        {formatDateTime(strike.at)}: {strike.step}.
        {strike.state === 'ACTIVE' ? ` Counts until ${formatDate(strike.expiresAt, now)}.` : ''}
      </p>
      <Appealed appeal={strike.appeal} />
      {strike.canAppeal ? (
        <div className="mt-1">
          <AppealButton subject="STRIKE" subjectId={strike.id} />
        </div>
      ) : null}
    </li>
  );
}

function Appealed({ appeal }: { appeal: Strike['appeal'] }): ReactNode {
  if (appeal === null) return null;
  if (appeal.status === 'OPEN') {
    return (
      <p className="mt-1 text-sky">You appealed on {formatDate(appeal.at)}. Another moderator looks at it.</p>
    );
  }
  return (
    <p className="mt-1">
      {appeal.status === 'UPHELD'
        ? 'Your appeal was looked at and the decision stays: '
        : 'Your appeal was right: '}
      {appeal.words}
    </p>
  );
}
