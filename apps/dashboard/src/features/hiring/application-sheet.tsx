import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import type { ApplicationSheet } from '@nxtgauge/domain/hiring';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { Sheet, SkeletonRows, StatusPill, TabPanel, Tabs } from '@nxtgauge/ui/primitives';
import { useEffect, useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { InterviewsPanel } from './interviews-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { OffersPanel } from './offers-panel.tsx';
import { ScorecardsPanel } from './scorecards-panel.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { SheetOverview } from './sheet-overview.tsx';
import { SheetTimeline } from './sheet-timeline.tsx';
import type { BoardActs } from './use-board.ts';

const TABS = [
  { value: 'overview', label: 'Application' },
  { value: 'notes', label: 'Notes' },
  { value: 'scorecards', label: 'Scorecards' },
  { value: 'interviews', label: 'Interviews' },
  { value: 'offer', label: 'Offer' },
  { value: 'timeline', label: 'Timeline' },
] as const;
type TabName = (typeof TABS)[number]['value'];

/** One application beside the board. Opening it is what the applicant sees as "viewed". */
export function ApplicationSheetView({
  applicationId,
  blind,
  acts,
  onClose,
}: {
  /** Null while closed. */
  applicationId: string | null;
  blind: boolean;
  acts: BoardActs;
  onClose: () => void;
}): ReactNode {
  return (
    <Sheet
      open={applicationId !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Application"
      size="lg"
    >
      {applicationId ? (
        <LoadedSheet key={applicationId} applicationId={applicationId} blind={blind} acts={acts} />
      ) : null}
    </Sheet>
  );
}

function LoadedSheet({
  applicationId,
  blind,
  acts,
}: {
  applicationId: string;
  blind: boolean;
  acts: BoardActs;
}): ReactNode {
  const sheet = trpc.hiring.application.useQuery({ applicationId, blind });
  const { mutate: markViewed } = trpc.hiring.markViewed.useMutation();
  const unseen = sheet.data?.card.isViewed === false;
  useEffect(() => {
    if (unseen) markViewed({ applicationId });
  }, [unseen, applicationId, markViewed]);
  return (
    <QueryView query={sheet} what="This application" skeleton={<SkeletonRows />}>
      {(data) => <SheetBody sheet={data} blind={blind} acts={acts} />}
    </QueryView>
  );
}

const TONES = { HIRED: 'leaf', REJECTED: 'brick', WITHDRAWN: 'neutral' } as const;

function SheetBody({
  sheet,
  blind,
  acts,
}: {
  sheet: ApplicationSheet;
  blind: boolean;
  acts: BoardActs;
}): ReactNode {
  const [tab, setTab] = useState<TabName>('overview');
  const { card } = sheet;
  const tone = card.status in TONES ? TONES[card.status as keyof typeof TONES] : 'sky';
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-3">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2 text-base font-semibold wrap-anywhere">
            {card.name}
            <StatusPill tone={tone}>{APPLICATION_STATUS_LABELS[card.status]}</StatusPill>
          </p>
          <p className="text-sm text-ink-soft">
            {sheet.jobTitle}
            {card.position ? `, now ${card.position}` : ''}
          </p>
        </div>
        <SheetActions sheet={sheet} acts={acts} />
      </div>
      <Tabs aria-label="Parts of the application" items={TABS} value={tab} onValueChange={setTab}>
        <TabPanel value="overview">
          <SheetOverview sheet={sheet} blind={blind} />
        </TabPanel>
        <TabPanel value="notes">
          <NotesPanel candidateId={card.candidateId} mayWrite={sheet.mayChange} />
        </TabPanel>
        <TabPanel value="scorecards">
          <ScorecardsPanel sheet={sheet} />
        </TabPanel>
        <TabPanel value="interviews">
          <InterviewsPanel sheet={sheet} />
        </TabPanel>
        <TabPanel value="offer">
          <OffersPanel sheet={sheet} />
        </TabPanel>
        <TabPanel value="timeline">
          <SheetTimeline sheet={sheet} />
        </TabPanel>
      </Tabs>
    </>
  );
}
