import { compareFeedback, CRITERION_NAMES } from '@nxtgauge/domain/resume-review';
import type { Criterion, ReviewDetail, ReviewFacts, ReviewItem } from '@nxtgauge/domain/resume-review';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Dialog, Select, SkeletonText } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { reviewTitle } from './review-words.ts';

const words = (review: ReviewFacts) => `Version ${review.versionNumber}, ${reviewTitle(review)}`;

/** Two reviews side by side: scores, and which remarks came and went. */
export function CompareReviews({
  reviews,
  newerId,
  onClose,
}: {
  reviews: readonly ReviewFacts[];
  newerId: string;
  onClose: () => void;
}): ReactNode {
  const [olderId, setOlderId] = useState(() => reviews.find(({ id }) => id !== newerId)?.id ?? newerId);
  const older = trpc.resumeReviews.get.useQuery({ reviewId: olderId });
  const newer = trpc.resumeReviews.get.useQuery({ reviewId: newerId });
  const others = reviews.filter(({ id }) => id !== newerId);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title="Compare reviews"
    >
      <div className="flex flex-col gap-4">
        <Select
          aria-label="Compare with"
          options={others.map((review) => ({ value: review.id, label: words(review) }))}
          value={olderId}
          onValueChange={(next) => {
            if (next) setOlderId(next);
          }}
        />
        <QueryView query={older} what="That review" skeleton={<SkeletonText lines={8} />}>
          {(before) => (
            <QueryView query={newer} what="This review" skeleton={<SkeletonText lines={8} />}>
              {(after) => <Comparison before={before} after={after} />}
            </QueryView>
          )}
        </QueryView>
      </div>
    </Dialog>
  );
}

const shown = (value: number | null | undefined) => value ?? '–';

function change(before: number | null | undefined, after: number | null | undefined): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  const by = Math.round((after - before) * 10) / 10;
  return by === 0 ? 'same' : `${by > 0 ? '+' : '−'}${Math.abs(by)}`;
}

function Comparison({ before, after }: { before: ReviewDetail; after: ReviewDetail }): ReactNode {
  const old = before.result;
  const fresh = after.result;
  const rows = [
    { label: 'Overall', from: before.overall, to: after.overall },
    { label: 'For ATS', from: old?.ats, to: fresh?.ats },
    { label: 'Content', from: old?.content, to: fresh?.content },
    { label: 'Formatting', from: old?.formatting, to: fresh?.formatting },
    ...(Object.entries(CRITERION_NAMES) as [Criterion, string][]).map(([key, label]) => ({
      label,
      from: old?.criteria[key]?.score,
      to: fresh?.criteria[key]?.score,
    })),
  ];
  const { appeared, vanished, stayed } = compareFeedback(old?.items ?? [], fresh?.items ?? []);
  return (
    <>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left text-ink-soft">
            <th scope="col" className="py-2 font-medium">
              Score
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Version {before.versionNumber}
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Version {after.versionNumber}
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, from, to }) => (
            <tr key={label} className="border-b border-line last:border-0">
              <th scope="row" className="py-1.5 text-left font-normal">
                {label}
              </th>
              <td className="num py-1.5 text-right">{shown(from)}</td>
              <td className="num py-1.5 text-right">{shown(to)}</td>
              <td className="num py-1.5 text-right">{change(from, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Remarks title="Not said any more" items={vanished} />
      <Remarks title="New" items={appeared} />
      <p className="text-sm text-ink-faint">{plural(stayed, 'remark')} in both.</p>
    </>
  );
}

function Remarks({ title, items }: { title: string; items: readonly ReviewItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {items.map((item) => (
          <li key={item.id} className="wrap-anywhere">
            {item.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
