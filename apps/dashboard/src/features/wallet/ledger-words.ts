import type { HoldStatus, LedgerLine } from '@nxtgauge/domain/wallet';
import type { Tone } from '@nxtgauge/ui/primitives';

/** What a statement line was for. */
export function ledgerWords(line: Pick<LedgerLine, 'kind' | 'leadTitle' | 'remarks'>): string {
  const lead = line.leadTitle === null ? 'a lead' : `“${line.leadTitle}”`;
  switch (line.kind) {
    case 'HOLD':
      return `Held for ${lead}`;
    case 'RETURN':
      return `Came back from ${lead}`;
    case 'GRANT':
      return line.remarks ?? 'Given to you';
    case 'PURCHASE':
      return line.remarks ?? 'Bought';
    case 'SPEND':
      return line.remarks ?? 'Spent';
    case 'REFUND':
      return line.remarks ?? `Refunded for ${lead}`;
    case 'EXPIRY':
      return line.remarks ?? 'Ran out';
    case 'ADJUSTMENT':
      return line.remarks ?? 'Corrected by staff';
  }
}

export const HOLD_WORDS: Record<HoldStatus, { label: string; tone: Tone }> = {
  HELD: { label: 'Still held', tone: 'act' },
  CAPTURED: { label: 'Spent', tone: 'leaf' },
  RETURNED: { label: 'Came back', tone: 'neutral' },
  SPLIT: { label: 'Partly back', tone: 'neutral' },
};
