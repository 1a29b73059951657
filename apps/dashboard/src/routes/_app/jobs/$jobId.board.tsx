import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, Skeleton, StatusPill, Switch } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { ChartColumn, Columns3, List } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';
import { paths } from '../../../core/paths.ts';
import { requireId } from '../../../core/require-id.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import { ApplicationSheetView } from '../../../features/hiring/application-sheet.tsx';
import { ApplicationsList } from '../../../features/hiring/applications-list.tsx';
import { useBlindMode } from '../../../features/candidates/use-blind-mode.ts';
import { BoardView } from '../../../features/hiring/board-view.tsx';
import { useBoard } from '../../../features/hiring/use-board.ts';

const BoardSearch = z.object({
  application: z.uuid().optional().catch(undefined),
  view: z.enum(['list']).optional().catch(undefined),
});

export const Route = createFileRoute('/_app/jobs/$jobId/board')({
  validateSearch: BoardSearch,
  beforeLoad: ({ params }) => requireId(params.jobId),
  component: BoardPage,
});

function BoardPage() {
  const { jobId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const [said, announce] = useState('');
  const [blind, setBlind] = useBlindMode();
  const acts = useBoard(jobId, blind, announce);
  usePageTitle(acts.query.data ? `${acts.query.data.job.title}: applications` : 'Applications');
  const show = (change: Partial<z.infer<typeof BoardSearch>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false });
  const listed = search.view === 'list';
  return (
    <>
      <QueryView query={acts.query} what="This board" skeleton={<BoardSkeleton />}>
        {(board) => (
          <>
            <PageHeader
              title={board.job.title}
              status={board.job.status === 'CLOSED' ? <StatusPill>Closed</StatusPill> : undefined}
              description={`${board.job.hired} of ${board.job.openings} hired, ${board.job.rejected} turned down, ${board.job.withdrawn} withdrawn.`}
              breadcrumbs={[{ label: 'Hiring', href: paths.hiring }, { label: 'Applications' }]}
              actions={
                <>
                  <Button
                    iconStart={listed ? <Columns3 /> : <List />}
                    onClick={() => show({ view: listed ? undefined : 'list' })}
                  >
                    {listed ? 'Board' : 'List'}
                  </Button>
                  {board.role === 'junior_recruiter' ? null : (
                    <Button iconStart={<ChartColumn />} href={paths.jobReport(jobId)}>
                      Report
                    </Button>
                  )}
                </>
              }
            />
            <Switch
              className="mb-4"
              label="Hide names and pictures"
              checked={blind}
              onCheckedChange={setBlind}
            />
            {listed ? (
              <ApplicationsList
                jobId={jobId}
                blind={blind}
                hrefOf={(applicationId) => `${paths.jobApplication(jobId, applicationId)}&view=list`}
              />
            ) : (
              <BoardView
                board={board}
                acts={acts}
                blind={blind}
                onOpen={(application) => show({ application })}
                onSearch={() => show({ view: 'list' })}
              />
            )}
          </>
        )}
      </QueryView>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ApplicationSheetView
        applicationId={search.application ?? null}
        blind={blind}
        acts={acts}
        onClose={() => show({ application: undefined })}
      />
    </>
  );
}

function BoardSkeleton() {
  return (
    <div className="flex gap-3">
      {['one', 'two', 'three', 'four'].map((key) => (
        <div key={key} className="flex min-w-56 flex-1 flex-col gap-2 max-md:not-first:hidden">
          <Skeleton className="h-6 w-24" />
          <Skeleton className="h-28" />
          <Skeleton className="h-28" />
        </div>
      ))}
    </div>
  );
}
