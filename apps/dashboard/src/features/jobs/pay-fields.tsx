import { formatRupeesShort } from '@nxtgauge/ui/format';
import { MoneyField, RadioField, ScaledNumberField } from '@nxtgauge/ui/forms';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldFindings } from './job-findings.tsx';
import type { JobFormValues } from './job-form-schema.ts';

const PERIODS = [
  { value: 'MONTH', label: 'Rupees a month' },
  { value: 'YEAR', label: 'Lakh a year (LPA)' },
] as const;
const PAISE_PER_LAKH = 10_000_000;
const MONTHS = 12;

/** Two ends of the pay, by month in rupees or by year in lakh; the other one is worked out beside it. */
export function PayFields(): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const { period, minInr, maxInr } = useWatch({ control, name: 'pay' });
  const yearly = period === 'YEAR';
  const other = (paise: number) =>
    yearly ? formatRupeesShort(Math.round(paise / MONTHS)) : formatRupeesShort(paise * MONTHS);
  return (
    <>
      <RadioField control={control} name="pay.period" label="Pay is said in" options={PERIODS} look="chips" />
      <div className="grid gap-5 sm:grid-cols-2">
        {yearly ? (
          <>
            <ScaledNumberField
              control={control}
              name="pay.minInr"
              label="Lowest pay"
              per={PAISE_PER_LAKH}
              prefix="₹"
              unit="lakh"
            />
            <ScaledNumberField
              control={control}
              name="pay.maxInr"
              label="Highest pay"
              per={PAISE_PER_LAKH}
              prefix="₹"
              unit="lakh"
            />
          </>
        ) : (
          <>
            <MoneyField control={control} name="pay.minInr" label="Lowest pay" />
            <MoneyField control={control} name="pay.maxInr" label="Highest pay" />
          </>
        )}
      </div>
      {minInr !== null && maxInr !== null ? (
        <p className="-mt-3 text-sm text-ink-soft">
          That is {other(minInr)} – {other(maxInr)} {yearly ? 'a month' : 'a year'}.
        </p>
      ) : null}
      <FieldFindings field="salary" />
    </>
  );
}
