import { SUBMIT_PERCENT, type MyProfile } from '@nxtgauge/domain/profiles';
import { Progress } from '@nxtgauge/ui/primitives';
import { ArrowRight, Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { nextBestStep } from './profile-words.ts';

/** How complete the profile is by the published weights (BR-22), and what adds most next. */
export function CompletenessMeter({ profile }: { profile: MyProfile }): ReactNode {
  const { percent, steps } = profile.completeness;
  const next = nextBestStep(profile);
  return (
    <div className="flex flex-col gap-3">
      <Progress value={percent} label="Complete" />
      {next ? (
        <p className="flex items-start gap-2 text-sm">
          <ArrowRight aria-hidden="true" className="mt-0.5 size-4 text-marigold-ink" />
          <span>
            <span className="font-medium">Best next step:</span> {next.label}{' '}
            <span className="num text-ink-faint">(+{next.weight} %)</span>
          </span>
        </p>
      ) : null}
      <details className="text-sm">
        <summary className="w-fit rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline">
          What counts, and how much
        </summary>
        <ul className="mt-2 divide-y divide-line">
          {steps.map((step) => (
            <li key={step.key} className="flex items-start gap-2 py-1.5">
              {step.done ? (
                <Check aria-hidden="true" className="mt-0.5 size-4 text-leaf" />
              ) : (
                <Circle aria-hidden="true" className="mt-0.5 size-4 text-ink-faint" />
              )}
              <span className="min-w-0 flex-1">
                {step.label}
                <span className="sr-only">{step.done ? ', done' : ', open'}</span>
              </span>
              <span className="num text-ink-faint">{step.weight} %</span>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-xs text-ink-faint">Approval can be asked for from {SUBMIT_PERCENT} % on.</p>
      </details>
    </div>
  );
}
