import { VERDICTS } from '@nxtgauge/domain/applications';
import type { Verdict } from '@nxtgauge/domain/applications';
import { VERDICT_LABELS } from '@nxtgauge/domain/hiring';
import type { ApplicationSheet, Scorecard } from '@nxtgauge/domain/hiring';
import { PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, plural } from '@nxtgauge/ui/format';
import {
  Badge,
  Button,
  Field,
  Notice,
  RadioGroup,
  RatingInput,
  Textarea,
  toast,
} from '@nxtgauge/ui/primitives';
import { EyeOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useSheetActs } from './use-sheet-acts.ts';

/** One's own opinion first; the others' appear when it is in. */
export function ScorecardsPanel({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const { mine, others, otherCount } = sheet.scorecards;
  const [editing, setEditing] = useState(false);
  return (
    <>
      {!mine && otherCount > 0 ? (
        <Notice tone="sky" title={`${plural(otherCount, 'scorecard')} of others`} className="mb-4">
          <EyeOff aria-hidden="true" className="mr-1 inline size-4" />
          You read them when yours is in, so that they do not colour it.
        </Notice>
      ) : null}
      {mine && !editing ? (
        <PageSection
          title="Yours"
          action={
            sheet.mayChange ? (
              <Button size="sm" onClick={() => setEditing(true)}>
                Change
              </Button>
            ) : undefined
          }
        >
          <ScorecardView card={mine} />
        </PageSection>
      ) : sheet.mayChange ? (
        <ScorecardForm sheet={sheet} onDone={() => setEditing(false)} />
      ) : (
        <p className="text-sm text-ink-soft">
          You look on here. Whoever works with the candidate rates them.
        </p>
      )}
      {others.map((card) => (
        <PageSection key={card.id} title={card.authorName}>
          <ScorecardView card={card} />
        </PageSection>
      ))}
    </>
  );
}

const TONES: Record<Verdict, 'brick' | 'neutral' | 'leaf'> = {
  STRONG_NO: 'brick',
  NO: 'brick',
  YES: 'leaf',
  STRONG_YES: 'leaf',
};

function ScorecardView({ card }: { card: Scorecard }): ReactNode {
  const now = useNow();
  return (
    <div className="text-sm">
      <p className="flex items-center gap-2">
        <Badge tone={TONES[card.verdict]} size="md">
          {VERDICT_LABELS[card.verdict]}
        </Badge>
        <span className="text-ink-soft">{formatDate(card.writtenAt, now)}</span>
      </p>
      <p className="my-2 max-w-prose wrap-anywhere whitespace-pre-wrap">{card.summary}</p>
      <dl className="divide-y divide-line">
        {card.ratings.map((rating) => (
          <div key={rating.criterion} className="flex justify-between gap-4 py-1.5">
            <dt className="min-w-0 wrap-anywhere">
              {rating.criterion}
              {rating.note ? <span className="block text-ink-soft">{rating.note}</span> : null}
            </dt>
            <dd className="num shrink-0">{rating.rating} of 5</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ScorecardForm({ sheet, onDone }: { sheet: ApplicationSheet; onDone: () => void }): ReactNode {
  const { criteria, mine } = sheet.scorecards;
  const { saveScorecard } = useSheetActs();
  const [verdict, setVerdict] = useState<Verdict | null>(mine?.verdict ?? null);
  const [summary, setSummary] = useState(mine?.summary ?? '');
  const [ratings, setRatings] = useState<Record<string, number>>(
    Object.fromEntries(mine?.ratings.map(({ criterion, rating }) => [criterion, rating]) ?? []),
  );
  const [tried, setTried] = useState(false);
  const unrated = criteria.filter((criterion) => !ratings[criterion]);
  const ready = verdict !== null && unrated.length === 0 && summary.trim().length >= 10;
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!ready) return;
        saveScorecard.mutate(
          {
            applicationId: sheet.card.id,
            verdict,
            summary,
            ratings: criteria.map((criterion) => ({
              criterion,
              rating: ratings[criterion] ?? 1,
              note: mine?.ratings.find((one) => one.criterion === criterion)?.note ?? '',
            })),
          },
          {
            onSuccess: () => {
              toast.done('Your scorecard is in');
              onDone();
            },
          },
        );
      }}
    >
      {criteria.map((criterion) => (
        <Field
          key={criterion}
          label={criterion}
          kind="group"
          {...(tried && !ratings[criterion] ? { error: 'Rate this from 1 to 5.' } : {})}
        >
          <RatingInput
            aria-label={criterion}
            value={ratings[criterion] ?? null}
            onValueChange={(rating) => setRatings({ ...ratings, [criterion]: rating })}
          />
        </Field>
      ))}
      <Field
        label="What you recommend"
        kind="group"
        {...(tried && !verdict ? { error: 'Choose what you recommend.' } : {})}
      >
        <RadioGroup
          aria-label="What you recommend"
          options={VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] }))}
          value={verdict ?? undefined}
          onValueChange={setVerdict}
        />
      </Field>
      <Field
        label="Why"
        hint="What you saw, in a few sentences."
        {...(tried && summary.trim().length < 10 ? { error: 'Write at least 10 characters.' } : {})}
      >
        <Textarea
          value={summary}
          maxLength={2_000}
          rows={4}
          onChange={(event) => setSummary(event.target.value)}
        />
      </Field>
      <MutationAlert error={saveScorecard.error} />
      <Button type="submit" variant="act" loading={saveScorecard.isPending} className="self-start">
        Hand in
      </Button>
    </form>
  );
}
