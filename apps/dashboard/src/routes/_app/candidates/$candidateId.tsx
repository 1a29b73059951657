import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { SkeletonText, StatusPill, Switch, TabPanel, Tabs } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { trpc } from '../../../core/api.ts';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { CandidateActions } from '../../../features/candidates/candidate-actions.tsx';
import { CANDIDATE_PART_KEYS, CANDIDATE_PARTS } from '../../../features/candidates/candidate-parts.tsx';
import { CandidateSummary } from '../../../features/candidates/candidate-summary.tsx';
import { CANDIDATE_STATUS_WORDS } from '../../../features/candidates/candidate-words.ts';
import { useBlindMode } from '../../../features/candidates/use-blind-mode.ts';

const CandidateSearch = z.object({ part: z.enum(CANDIDATE_PART_KEYS).optional().catch(undefined) });

export const Route = createFileRoute('/_app/candidates/$candidateId')({
  validateSearch: CandidateSearch,
  beforeLoad: ({ params }) => requireId(params.candidateId),
  loader: ({ context, params }) => void context.utils.candidates.get.prefetch(params),
  component: CandidatePage,
});

function CandidatePage() {
  const { candidateId } = Route.useParams();
  const [blind] = useBlindMode();
  const candidate = trpc.candidates.get.useQuery({ candidateId });
  const { data } = candidate;
  usePageTitle(data && !blind ? `${data.firstName} ${data.lastName}` : 'Candidate');
  return (
    <QueryView query={candidate} what="This candidate" skeleton={<SkeletonText lines={8} />}>
      {(found) => <CandidateView candidate={found} />}
    </QueryView>
  );
}

function CandidateView({ candidate }: { candidate: CandidateDetail }) {
  const [blind, setBlind] = useBlindMode();
  const { part } = Route.useSearch();
  const navigate = Route.useNavigate();
  const words = CANDIDATE_STATUS_WORDS[candidate.status];
  const name = blind ? 'Hidden name' : `${candidate.firstName} ${candidate.lastName}`;
  return (
    <>
      <PageHeader
        title={name}
        status={<StatusPill tone={words.tone}>{words.label}</StatusPill>}
        breadcrumbs={[{ label: 'Candidates', href: paths.companyCandidates }, { label: name }]}
        actions={blind ? undefined : <CandidateActions candidate={candidate} />}
      />
      <div className="mb-6 grid gap-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <CandidateSummary candidate={candidate} blind={blind} />
        <Switch
          label="Blind mode"
          hint="Hides name, photo, age, gender and college, here and in the résumé."
          checked={blind}
          onCheckedChange={setBlind}
          className="h-fit items-start"
        />
      </div>
      <Tabs
        aria-label="Parts of the candidate"
        items={CANDIDATE_PARTS}
        value={part ?? 'resume'}
        onValueChange={(next) => void navigate({ search: { part: next }, replace: true, resetScroll: false })}
      >
        {CANDIDATE_PARTS.map(({ value, Part }) => (
          <TabPanel key={value} value={value}>
            <Part candidate={candidate} blind={blind} />
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}
