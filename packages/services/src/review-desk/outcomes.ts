import type { ApprovalEntityType, ReturnKind } from '@nxtgauge/domain/approvals';
import {
  applyCompanyRevision,
  approveCompany,
  rejectCompany,
  rejectCompanyRevision,
} from '../companies/index.ts';
import type { TxCtx } from '../context/index.ts';
import { applyJobRevision, publishJob, rejectJobRevision, returnJobToDraft } from '../jobs/review-outcome.ts';
import { openApprovedLead, returnLeadToDraft } from '../leads/review-outcome.ts';
import {
  applyProfileRevision,
  approveProfile,
  rejectProfile,
  rejectProfileRevision,
} from '../profiles/review-outcome.ts';

export interface Subject {
  entityId: string;
  revisionId: string | null;
}

interface Outcomes {
  approve(tx: TxCtx, subject: Subject): Promise<void>;
  giveBack(tx: TxCtx, subject: Subject, remarks: string, kind: ReturnKind): Promise<void>;
}

/** What a decision does to each kind of thing. A kind of thing is ready for the inbox when it has its two verbs here. */
export const OUTCOMES: Record<ApprovalEntityType, Outcomes> = {
  lead: {
    approve: (tx, { entityId }) => openApprovedLead(tx, entityId),
    giveBack: (tx, { entityId }, remarks, kind) => returnLeadToDraft(tx, entityId, remarks, kind),
  },
  profile: {
    approve: (tx, { entityId, revisionId }) =>
      revisionId ? applyProfileRevision(tx, entityId, revisionId) : approveProfile(tx, entityId),
    giveBack: (tx, { entityId, revisionId }, remarks, kind) =>
      revisionId
        ? rejectProfileRevision(tx, entityId, revisionId, remarks, kind)
        : rejectProfile(tx, entityId, remarks, kind),
  },
  job: {
    approve: (tx, { entityId, revisionId }) =>
      revisionId ? applyJobRevision(tx, entityId, revisionId) : publishJob(tx, entityId),
    giveBack: (tx, { entityId, revisionId }, remarks, kind) =>
      revisionId
        ? rejectJobRevision(tx, entityId, revisionId, remarks, kind)
        : returnJobToDraft(tx, entityId, remarks, kind),
  },
  company: {
    approve: (tx, { entityId, revisionId }) =>
      revisionId ? applyCompanyRevision(tx, entityId, revisionId) : approveCompany(tx, entityId),
    giveBack: (tx, { entityId, revisionId }, remarks, kind) =>
      revisionId
        ? rejectCompanyRevision(tx, entityId, revisionId, remarks, kind)
        : rejectCompany(tx, entityId, remarks, kind),
  },
};
