import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { InboxView } from '../../features/hiring/inbox-view.tsx';
import { useMayWriteReasons } from '../../features/hiring/use-reasons.ts';

export const Route = createFileRoute('/_app/hiring')({ component: HiringPage });

function HiringPage() {
  usePageTitle('Hiring');
  const mayWriteReasons = useMayWriteReasons();
  const inbox = trpc.hiring.inbox.useQuery();
  return (
    <>
      <PageHeader
        title="Hiring"
        description="Who waits for an answer, and what comes next."
        actions={
          mayWriteReasons ? (
            <Button href={paths.rejectionReasons}>Reasons for turning down</Button>
          ) : undefined
        }
      />
      <QueryView query={inbox} what="Your hiring inbox" skeleton={<SkeletonRows />}>
        {(data) => <InboxView inbox={data} />}
      </QueryView>
    </>
  );
}
