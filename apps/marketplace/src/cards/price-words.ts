import type { PriceUnit } from '@nxtgauge/domain/profiles';

/** What stands behind the slash: nothing for a starting price of a whole job. */
export const unitWord = (unit: PriceUnit): string | null => (unit === 'from' ? null : unit);
