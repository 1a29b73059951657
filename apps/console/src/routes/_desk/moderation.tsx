import { APPEAL_STATUSES, REPORT_STATUSES, REPORTABLE } from '@nxtgauge/domain/trust';
import { SplitView } from '@nxtgauge/ui/app-kit';
import { TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { AppealList } from '../../features/moderation/appeal-list.tsx';
import { ReportList } from '../../features/moderation/report-list.tsx';
import { ReportRecord } from '../../features/moderation/report-record.tsx';
import { trpc } from '../../features/shell/api.ts';
import { paths } from '../../features/shell/paths.ts';

const Search = z.object({
  view: z.enum(['appeals']).optional().catch(undefined),
  status: z.enum(REPORT_STATUSES).optional().catch(undefined),
  appeal: z.enum(APPEAL_STATUSES).optional().catch(undefined),
  kind: z.enum(REPORTABLE).optional().catch(undefined),
  /** The open report. */
  id: z.uuid().optional().catch(undefined),
});

export const Route = createFileRoute('/_desk/moderation')({ validateSearch: Search, component: Moderation });

const APPEALS = `${paths.moderation}?view=appeals`;

function Moderation() {
  const { view, status = 'OPEN', appeal = 'OPEN', kind, id } = Route.useSearch();
  const navigate = Route.useNavigate();
  const go = (change: Partial<z.infer<typeof Search>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const head = trpc.moderation.reports.useQuery(
    { status: 'OPEN', limit: 1 },
    { refetchInterval: 30_000 },
  ).data;
  const waiting = Object.values(head?.waiting ?? {}).reduce((total, count) => total + count, 0);
  return (
    <div className="flex h-full flex-col">
      <title>Moderation · Nxtgauge console</title>
      <h1 className="sr-only">Moderation</h1>
      <div className="shrink-0 px-4">
        <TabNav
          label="Moderation"
          items={[
            { href: paths.moderation, label: 'Reports', count: waiting },
            { href: APPEALS, label: 'Appeals', count: head?.appeals ?? 0 },
          ]}
          current={view === 'appeals' ? APPEALS : paths.moderation}
        />
      </div>
      {view === 'appeals' ? (
        <AppealList status={appeal} onStatus={(next) => go({ appeal: next })} />
      ) : (
        <SplitView
          className="lg:h-[calc(100dvh-6.25rem)]"
          listLabel="Reports"
          list={
            <ReportList
              status={status}
              kind={kind}
              openId={id}
              onFilter={(change) => go({ ...change, id: undefined })}
              onOpen={(next) => go({ id: next })}
            />
          }
          record={id ? <ReportRecord key={id} reportId={id} onClose={() => go({ id: undefined })} /> : null}
        />
      )}
    </div>
  );
}
