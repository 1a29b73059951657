import type { CandidateDetail } from '@nxtgauge/domain/candidates';
import type { ResumeFacts } from '@nxtgauge/domain/resumes';
import { ErrorView } from '@nxtgauge/ui/app-kit';
import { EmptyState, SkeletonRows } from '@nxtgauge/ui/primitives';
import { FileText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { ReviewDesk } from '../resume-review/review-desk.tsx';
import { AddResume } from './add-resume.tsx';
import { VersionList } from './version-list.tsx';

/** The versions of a candidate's résumé, and the open one with its text and what was said of it. */
export function ResumeDesk({ candidate, blind }: { candidate: CandidateDetail; blind: boolean }): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = trpc.resumes.list.useInfiniteQuery({ candidateId: candidate.id }, nextPage);
  const rows = allItems(versions.data);
  if (versions.error && !rows) {
    return <ErrorView error={versions.error} what="The résumés" onRetry={() => void versions.refetch()} />;
  }
  if (!rows) return <SkeletonRows />;
  const open = rows.find(({ id }) => id === chosen) ?? newestReadable(rows);
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        {rows.length === 0 ? (
          <EmptyState size="inline" icon={<FileText />} title="No résumé yet">
            <p>Add one: it is read by itself, and can be reviewed a moment later.</p>
          </EmptyState>
        ) : (
          <VersionList
            rows={rows}
            openId={open?.id ?? null}
            blind={blind}
            mayChange={candidate.mayChange}
            onOpen={setChosen}
            hasMore={versions.hasNextPage}
            onLoadMore={() => void versions.fetchNextPage()}
          />
        )}
        {candidate.mayChange ? <AddResume candidateId={candidate.id} onAdded={setChosen} /> : null}
      </div>
      {open?.status === 'completed' ? (
        <ReviewDesk
          key={open.id}
          resume={open}
          jobs={new Map(candidate.pipeline.map(({ jobId, jobTitle }) => [jobId, jobTitle]))}
          mayChange={candidate.mayChange}
          blind={blind}
        />
      ) : null}
    </div>
  );
}

const newestReadable = (rows: readonly ResumeFacts[]): ResumeFacts | undefined =>
  rows.find(({ status }) => status === 'completed') ?? rows[0];
