import type { MyLead } from '@nxtgauge/domain/leads';
import { StatusPill } from '@nxtgauge/ui/primitives';
import { Check, CircleDashed, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { CLOSE_REASON_WORDS, LEAD_STATUS_WORDS } from './lead-words.ts';

const ICONS = { DRAFT: <CircleDashed />, PENDING: <Clock />, OPEN: <Check />, CLOSED: undefined } as const;

export function LeadStatusPill({ lead }: { lead: Pick<MyLead, 'status' | 'closeReason'> }): ReactNode {
  const { label, tone } = LEAD_STATUS_WORDS[lead.status];
  const hired = lead.closeReason === 'HIRED';
  return (
    <StatusPill tone={hired && lead.status === 'CLOSED' ? 'leaf' : tone} icon={ICONS[lead.status]}>
      {lead.status === 'CLOSED' && lead.closeReason !== null ? CLOSE_REASON_WORDS[lead.closeReason] : label}
    </StatusPill>
  );
}
