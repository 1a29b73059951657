import { APPROVAL_ENTITY_TYPES, APPROVAL_REQUEST_STATUSES } from '@nxtgauge/domain/approvals';
import { SplitView } from '@nxtgauge/ui/app-kit';
import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ApprovalList } from '../../features/review-desk/approval-list.tsx';
import { ApprovalRecord } from '../../features/review-desk/approval-record.tsx';

const Search = z.object({
  status: z.enum(APPROVAL_REQUEST_STATUSES).optional().catch(undefined),
  kind: z.enum(APPROVAL_ENTITY_TYPES).optional().catch(undefined),
  /** The open record. */
  id: z.uuid().optional().catch(undefined),
});

export const Route = createFileRoute('/_desk/approvals')({ validateSearch: Search, component: Approvals });

function Approvals() {
  const { status = 'PENDING', kind, id } = Route.useSearch();
  const navigate = Route.useNavigate();
  const go = (change: Partial<z.infer<typeof Search>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <title>Approvals · Nxtgauge console</title>
      <h1 className="sr-only">Approvals</h1>
      <SplitView
        listLabel="Approvals"
        list={
          <ApprovalList
            status={status}
            kind={kind}
            openId={id}
            onFilter={(change) => go({ ...change, id: undefined })}
            onOpen={(next) => go({ id: next })}
          />
        }
        record={id ? <ApprovalRecord key={id} approvalId={id} onClose={() => go({ id: undefined })} /> : null}
      />
    </>
  );
}
