import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { VERIFICATION_QUEUES, VERIFICATION_TYPES } from '@nxtgauge/domain/verification';
import { SplitView } from '@nxtgauge/ui/app-kit';
import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { VerificationList } from '../../features/verification/queue-list.tsx';
import { VerificationRecord } from '../../features/verification/verification-record.tsx';

const Search = z.object({
  queue: z.enum(VERIFICATION_QUEUES).optional().catch(undefined),
  type: z.enum(VERIFICATION_TYPES).optional().catch(undefined),
  profession: z.enum(PROFESSION_KEYS).optional().catch(undefined),
  due: z.enum(['overdue', 'soon']).optional().catch(undefined),
  claimed: z.enum(['mine', 'free']).optional().catch(undefined),
  /** The open record. */
  id: z.uuid().optional().catch(undefined),
});

export const Route = createFileRoute('/_desk/verification')({
  validateSearch: Search,
  component: Verification,
});

function Verification() {
  const { id, queue = 'waiting', ...filter } = Route.useSearch();
  const navigate = Route.useNavigate();
  const go = (change: Partial<z.infer<typeof Search>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <title>Verification · Nxtgauge console</title>
      <h1 className="sr-only">Verification</h1>
      <SplitView
        listLabel="Verification"
        list={
          <VerificationList
            filter={{ queue, ...filter }}
            openId={id}
            onFilter={(change) => go({ ...change, id: undefined })}
            onOpen={(next) => go({ id: next })}
          />
        }
        record={
          id ? <VerificationRecord key={id} requestId={id} onClose={() => go({ id: undefined })} /> : null
        }
      />
    </>
  );
}
