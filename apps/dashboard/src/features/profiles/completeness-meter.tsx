import { nextBestStep, SUBMIT_PERCENT, type MyProfile } from '@nxtgauge/domain/profiles';
import { plural } from '@nxtgauge/ui/format';
import { Progress, TextLink } from '@nxtgauge/ui/primitives';
import { ArrowRight, Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths, sitePaths } from '../../core/paths.ts';

/** How complete the profile is, what adds most next, and where that is done. Small enough for the head of a phone's page. */
export function NextStep({ profile }: { profile: MyProfile }): ReactNode {
  const { percent, steps } = profile.completeness;
  const next = nextBestStep(steps);
  return (
    <div className="flex flex-col gap-3">
      <Progress value={percent} label="Complete" />
      {next ? (
        <p className="flex items-start gap-2 text-sm">
          <ArrowRight aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-marigold-ink" />
          <span>
            <span className="font-medium">Best next step:</span>{' '}
            <TextLink href={paths.profileSection(profile.id, next.section)}>{next.label}</TextLink>{' '}
            <span className="num whitespace-nowrap text-ink-faint">(+{next.weight} %)</span>
          </span>
        </p>
      ) : (
        <p className="text-sm text-ink-soft">Everything that counts is there.</p>
      )}
    </div>
  );
}

/** Every step with its published weight (BR-22). */
export function CompletenessSteps({ profile }: { profile: MyProfile }): ReactNode {
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
        What counts, and how much
      </summary>
      <ul className="mt-2 divide-y divide-line">
        {profile.completeness.steps.map((step) => (
          <li key={step.key} className="flex items-start gap-2 py-1.5">
            {step.done ? (
              <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-leaf" />
            ) : (
              <Circle aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            )}
            <span className="min-w-0 flex-1">
              {step.done ? (
                step.label
              ) : (
                <TextLink tone="quiet" href={paths.profileSection(profile.id, step.section)}>
                  {step.label}
                </TextLink>
              )}
              <span className="sr-only">{step.done ? ', done' : ', open'}</span>
            </span>
            <span className="num text-ink-faint">{step.weight} %</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink-faint">Approval can be asked for from {SUBMIT_PERCENT} % on.</p>
      <RankingPromise />
    </details>
  );
}

/** What search gives for completeness, in the words of its published rules; nothing when it gives nothing. */
function RankingPromise(): ReactNode {
  const ranking = trpc.search.ranking.useQuery(undefined, { staleTime: Infinity });
  const rule = ranking.data?.factors.find(({ key }) => key === 'complete');
  if (!rule || rule.points === 0) return null;
  return (
    <p className="mt-1 text-xs text-ink-faint">
      In search it counts {plural(rule.points, 'point')} when this is true: {rule.label.toLowerCase()}.{' '}
      <TextLink tone="quiet" href={sitePaths.ranking}>
        How ranking works
      </TextLink>
    </p>
  );
}
