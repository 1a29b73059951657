import type { PriceUnit } from '@nxtgauge/domain/profiles';
import { formatRupees } from '@nxtgauge/ui/format';
import { cn, Price } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { unitWord } from '../cards/price-words.ts';
import { useLanguage } from './words.ts';

/** A starting price in the page's language. */
export function LocalPrice({
  paise,
  unit,
  size,
}: {
  paise: number | null;
  unit: PriceUnit;
  size: 'md' | 'lg';
}): ReactNode {
  const { locale, words } = useLanguage();
  if (locale === 'en' || paise === null) {
    return <Price paise={paise} from unit={unitWord(unit)} size={size} missing={words.priceOnRequest} />;
  }
  return (
    <span className={cn('num font-semibold text-ink', size === 'lg' ? 'text-xl' : 'text-base')}>
      {words.priceFrom(formatRupees(paise))}
      {unit === 'from' ? null : <span className="font-normal text-ink-faint"> {words.per(unit)}</span>}
    </span>
  );
}
