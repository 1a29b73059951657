import type { ApplicationSheet } from '@nxtgauge/domain/hiring';
import { useNow } from '@nxtgauge/ui/app-kit';
import { Button } from '@nxtgauge/ui/primitives';
import { ArrowRightLeft, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { HireApplicant } from './hire-applicant.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import type { BoardActs } from './use-board.ts';

const ENDED = new Set(['HIRED', 'REJECTED', 'WITHDRAWN']);

/** What can be done with the application that is open. */
export function SheetActions({ sheet, acts }: { sheet: ApplicationSheet; acts: BoardActs }): ReactNode {
  const [asking, setAsking] = useState<'move' | 'reject' | null>(null);
  const now = useNow();
  const { card } = sheet;
  if (!sheet.mayChange) return null;
  if (ENDED.has(card.status)) {
    const unseen = card.answerVisibleAt !== null && Date.parse(card.answerVisibleAt) > now.getTime();
    return unseen ? (
      <Button size="sm" iconStart={<Undo2 />} onClick={() => acts.takeBack([card.id])}>
        Undo, unseen
      </Button>
    ) : null;
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" iconStart={<ArrowRightLeft />} onClick={() => setAsking('move')}>
        Move
      </Button>
      <Button size="sm" variant="danger-outline" onClick={() => setAsking('reject')}>
        Turn down
      </Button>
      <HireApplicant sheet={sheet} />
      <StageDialog
        what={asking === 'move' ? card.name : null}
        columns={sheet.stages}
        currentStageId={card.stageId}
        onChoose={(stage) => acts.move([card], stage)}
        onClose={() => setAsking(null)}
      />
      <RejectDialog
        what={asking === 'reject' ? card.name : null}
        onReject={(reasonId, delay) => acts.reject([card], reasonId, delay)}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
