import { lazy, memo, Suspense, useMemo, useState } from 'react';
import type { Listed } from '../../src/api';
import { useIsWide } from '../frame/useIsWide';
import type { Column } from '../words/quarter';
import type { Grouping } from './filter';
import { grouped } from './groups';
import { LineCards } from './LineCards';
import { LinesSkeleton } from './LinesSkeleton';
import { LineTable } from './LineTable';
import { nextSorting, type Sorting, sorted } from './line';
import { LONG } from './long';
import { usePrinting } from './usePrinting';

const LongLines = lazy(() => import('./LongLines'));

type Props = {
  lines: Listed[];
  grouping: Grouping;
  quarter: string;
  onChoose: (line: Listed) => void;
};

/** The lines under their headings; a table where there is room for one. Of a long list what is in sight is drawn. */
const Lines = memo(({ lines, grouping, quarter, onChoose }: Props) => {
  const [sorting, setSorting] = useState<Sorting>({ column: 'until', direction: 'ascending' });
  const isWide = useIsWide(960);
  const isPrinting = usePrinting();
  const groups = useMemo(() => grouped(sorted(lines, sorting), grouping), [lines, sorting, grouping]);
  const shared = { groups, quarter, sorting, onChoose };
  const turn = (column: Column) => setSorting(nextSorting(sorting, column));
  if (lines.length > LONG && !isPrinting) {
    const order = `${quarter} ${grouping} ${sorting.column} ${sorting.direction}`;
    return (
      <Suspense fallback={<LinesSkeleton />}>
        {isWide ? (
          <LongLines as="table" {...shared} order={order} onSort={turn} />
        ) : (
          <LongLines as="cards" {...shared} order={order} onSort={setSorting} />
        )}
      </Suspense>
    );
  }
  return isWide ? <LineTable {...shared} onSort={turn} /> : <LineCards {...shared} onSort={setSorting} />;
});

export default Lines;
