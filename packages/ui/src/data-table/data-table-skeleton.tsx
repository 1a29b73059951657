import type { ReactNode } from 'react';
import { cn } from '../primitives/cn.ts';
import { Loading, Skeleton } from '../primitives/skeleton.tsx';
import type { DataColumn } from './columns.ts';

const WIDTHS = ['w-4/5', 'w-3/5', 'w-2/3', 'w-1/2'] as const;

/** Rows with the widths of the columns, or cards on a phone. */
export function DataTableSkeleton<Row>({
  columns,
  wide,
  label,
  rows = 6,
}: {
  columns: readonly DataColumn<Row>[];
  wide: boolean;
  label: string;
  rows?: number;
}): ReactNode {
  const many = Array.from({ length: rows }, (_, index) => index);
  return (
    <Loading label={`Loading ${label}`}>
      {wide ? (
        <div className="divide-y divide-line border-y border-line">
          {many.map((row) => (
            <div key={row} className="flex gap-6 px-3 py-3.5">
              {columns.map((column, index) => (
                <div
                  key={column.id}
                  className="flex-1"
                  style={column.width ? { flex: `0 0 ${column.width}` } : undefined}
                >
                  <Skeleton
                    className={cn('h-4', WIDTHS[(row + index) % 4], column.align === 'end' && 'ml-auto')}
                  />
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : (
        <div className="flex flex-col gap-3">
          {many.slice(0, 4).map((row) => (
            <div
              key={row}
              className="flex flex-col gap-2.5 rounded-md border border-line bg-paper-raised p-4"
            >
              <Skeleton className={cn('h-5', WIDTHS[row % 4])} />
              <Skeleton className="h-4 w-full" />
              <Skeleton className="h-4 w-2/3" />
            </div>
          ))}
        </div>
      )}
    </Loading>
  );
}
