import type { PriceUnit } from '@nxtgauge/domain/profiles';
import { formatRupees } from '@nxtgauge/ui/format';

/** What stands behind the slash: nothing for a starting price of a whole job. */
export const unitWord = (unit: PriceUnit): string | null => (unit === 'from' ? null : unit);

/** "from ₹12,000", "from ₹900 an hour"; for titles and descriptions. */
export function priceWords(paise: number | null, unit: PriceUnit): string | null {
  if (paise === null) return null;
  const per = unit === 'from' ? '' : unit === 'hour' ? ' an hour' : ` a ${unit}`;
  return `from ${formatRupees(paise)}${per}`;
}
