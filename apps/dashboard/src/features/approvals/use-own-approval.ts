import type { ApprovalEntityType, OwnApproval } from '@nxtgauge/domain/approvals';
import { trpc } from '../../core/api.ts';

export interface Thing {
  entityType: ApprovalEntityType;
  entityId: string;
}

/** Where the approval of one's own thing stands; undefined while that is not known, null when it was never sent. */
export function useOwnApproval(thing: Thing): OwnApproval | null | undefined {
  return trpc.approvals.own.useQuery(thing).data?.approval;
}

export function useAppeal(thing: Thing) {
  const utils = trpc.useUtils();
  return trpc.approvals.appeal.useMutation({ onSettled: () => utils.approvals.own.invalidate(thing) });
}
