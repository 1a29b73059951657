import { APPLICATION_STATUS_LABELS } from '@nxtgauge/domain/applications';
import { REJECTION_GROUP_LABELS } from '@nxtgauge/domain/hiring';
import type { HiringReport } from '@nxtgauge/domain/hiring';
import { PageSection } from '@nxtgauge/ui/app-kit';
import { cn, EmptyState } from '@nxtgauge/ui/primitives';
import { ChartColumn } from 'lucide-react';
import type { ReactNode } from 'react';
import { hoursWords, SOURCE_LABELS } from './hiring-words.ts';

/** How hiring went, in bars that begin at zero and tables with the figures beside. */
export function ReportView({ report }: { report: HiringReport }): ReactNode {
  const applied = report.funnel[0]?.reached ?? 0;
  if (applied === 0) {
    return (
      <EmptyState icon={<ChartColumn />} title="Nothing to count yet">
        <p>The first application starts the figures.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <PageSection
        title="Funnel"
        description="How many ever came this far, whether they are still there or not."
      >
        <ol className="flex flex-col gap-2">
          {report.funnel.map(({ step, reached }) => (
            <li key={step} className="grid grid-cols-[6.5rem_1fr_5.5rem] items-center gap-3 text-sm">
              <span>{APPLICATION_STATUS_LABELS[step]}</span>
              <span aria-hidden="true" className="h-5 rounded-sm bg-paper-sunk">
                <span
                  className="block h-full rounded-sm bg-marigold"
                  style={{ width: `${(reached / applied) * 100}%` }}
                />
              </span>
              <span className="num text-right">
                {reached} <span className="text-ink-soft">({Math.round((reached / applied) * 100)} %)</span>
              </span>
            </li>
          ))}
        </ol>
      </PageSection>
      <PageSection
        title="Time in column"
        description="Of stays that ended: half were shorter than the median, nine in ten shorter than the 90 % figure."
      >
        <Table
          head={['Column', 'Median', '90 %', 'Stays', 'There now']}
          rows={report.stages.map((stage) => [
            stage.name,
            hoursWords(stage.medianHours),
            hoursWords(stage.p90Hours),
            stage.stays,
            stage.thereNow,
          ])}
        />
      </PageSection>
      <PageSection title="Where they came from">
        <Table
          head={['Source', 'Applied', 'Interviewed', 'Hired']}
          rows={report.sources.map((row) => [
            SOURCE_LABELS[row.source],
            row.applied,
            row.interviewed,
            row.hired,
          ])}
        />
      </PageSection>
      <PageSection title="Why it ended">
        {report.reasons.length === 0 ? (
          <p className="text-sm text-ink-soft">Nobody was turned down.</p>
        ) : (
          <Table
            head={['Reason', 'Kind', 'Applications']}
            rows={report.reasons.map((row) => [row.label, REJECTION_GROUP_LABELS[row.group], row.count])}
          />
        )}
      </PageSection>
    </>
  );
}

function Table({ head, rows }: { head: string[]; rows: (string | number)[][] }): ReactNode {
  const [first = '', ...others] = head;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left text-ink-soft">
            <th scope="col" className="py-2 pr-3 font-medium">
              {first}
            </th>
            {others.map((name) => (
              <th key={name} scope="col" className="py-2 pl-3 text-right font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name} className="border-b border-line last:border-0">
              <th scope="row" className="py-2 pr-3 text-left font-normal wrap-anywhere">
                {name}
              </th>
              {values.map((value, i) => (
                <td
                  key={others[i]}
                  className={cn('py-2 pl-3 text-right', typeof value === 'number' && 'num')}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
