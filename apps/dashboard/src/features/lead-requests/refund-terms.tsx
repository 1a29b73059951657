import type { HoldTerms } from '@nxtgauge/domain/leads';
import type { ReactNode } from 'react';
import type { z } from 'zod';

/** Basis points as a share in words: 5,000 → "half". */
const shareWords = (basisPoints: number) =>
  basisPoints === 5_000 ? 'half' : basisPoints === 0 ? 'none' : `${Math.floor(basisPoints / 100)} %`;

/** When held coins come back, from the rules as they are now (BR-05, BR-06). */
export function RefundTerms({ terms }: { terms: z.infer<typeof HoldTerms> }): ReactNode {
  return (
    <ul className="ml-4 flex list-disc flex-col gap-1.5 text-sm text-ink-soft">
      <li>Coins are held now and spent only if the customer accepts you.</li>
      <li>
        Not opened within <span className="num">{terms.unopenedHours}</span> hours, or opened and not decided
        within <span className="num">{terms.undecidedHours}</span> hours: all come back by themselves.
      </li>
      <li>Rejected, someone else hired, or the lead closes: all come back.</li>
      <li>
        You withdraw within <span className="num">{terms.freeWithdrawMinutes}</span> minutes: all come back.
        Later: {shareWords(terms.lateWithdrawBasisPoints)}. After the customer opened it: none.
      </li>
    </ul>
  );
}
