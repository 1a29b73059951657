import { TEAM_SIZE_LABELS } from '@nxtgauge/domain/companies';
import type { MyCompany } from '@nxtgauge/domain/companies';
import type { ReactNode } from 'react';

/** The page for those who may not change it. */
export function ReadOnlyPage({ company }: { company: MyCompany }): ReactNode {
  const facts = [
    ['Industry', company.industry],
    ['Kind of business', company.businessType],
    ['Place', company.placeName],
    ['Team size', company.teamSize === null ? null : TEAM_SIZE_LABELS[company.teamSize]],
    ['About', company.bio],
  ] as const;
  return (
    <dl className="flex max-w-prose flex-col gap-4">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="text-sm text-ink-faint">{term}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{value ?? 'Not said yet'}</dd>
        </div>
      ))}
    </dl>
  );
}
