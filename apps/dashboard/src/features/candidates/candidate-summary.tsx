import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { Badge, DefinitionList, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { CANDIDATE_SOURCE_WORDS } from './candidate-words.ts';
import { OtherRecords } from './other-records.tsx';

/** What is known of the person; in blind mode only what says nothing of who they are. */
export function CandidateSummary({
  candidate,
  blind,
}: {
  candidate: CandidateDetail;
  blind: boolean;
}): ReactNode {
  const now = useNow();
  const facts = [
    { id: 'position', term: 'Position', value: candidate.currentPosition },
    { id: 'company', term: 'Company', value: candidate.currentCompany },
    {
      id: 'experience',
      term: 'Experience',
      value: candidate.yearsExperience === null ? null : plural(candidate.yearsExperience, 'year'),
    },
    { id: 'email', term: 'E-mail', value: blind ? null : candidate.email },
    { id: 'phone', term: 'Phone', value: blind ? null : candidate.phone },
    {
      id: 'source',
      term: 'Known from',
      value: `${CANDIDATE_SOURCE_WORDS[candidate.source]}, ${formatDate(candidate.createdAt, now)}, by ${
        blind && candidate.source === 'APPLICATION' ? 'themselves' : candidate.createdByName
      }`,
    },
    { id: 'referral', term: 'Recommended by', value: candidate.referredBy },
  ];
  return (
    <div className="flex flex-col gap-4">
      {blind ? null : <OtherRecords candidate={candidate} />}
      <DefinitionList
        items={facts.flatMap(({ value, ...fact }) => (value === null ? [] : [{ ...fact, value }]))}
      />
      {candidate.tags.length > 0 ? (
        <ul aria-label="Tags" className="flex flex-wrap gap-2">
          {candidate.tags.map((tag) => (
            <li key={tag}>
              <Badge>{tag}</Badge>
            </li>
          ))}
        </ul>
      ) : null}
      {candidate.pipeline.length > 0 ? (
        <div>
          <h3 className="mb-2 text-sm font-semibold">Applied to your jobs</h3>
          <ul className="flex flex-col gap-1 text-sm">
            {candidate.pipeline.map((place) => (
              <li key={place.applicationId} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <TextLink href={paths.jobApplication(place.jobId, place.applicationId)}>
                  {place.jobTitle}
                </TextLink>
                <Badge size="sm">{APPLICATION_STATUS_LABELS[place.status]}</Badge>
                <span className="text-ink-faint">{formatDate(place.appliedAt, now)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
