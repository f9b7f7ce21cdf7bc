import { useState } from 'react';
import type { Listed } from '../../src/api';
import { useIsWide } from '../frame/useIsWide';
import type { Grouping } from './filter';
import { grouped } from './groups';
import { LineCards } from './LineCards';
import { LineTable } from './LineTable';
import { nextSorting, type Sorting, sorted } from './line';

/** The lines under their headings; a table where there is room for one. */
export const Lines = ({
  lines,
  grouping,
  quarter,
  onChoose,
}: {
  lines: Listed[];
  grouping: Grouping;
  quarter: string;
  onChoose: (line: Listed) => void;
}) => {
  const [sorting, setSorting] = useState<Sorting>({ column: 'until', direction: 'ascending' });
  const isWide = useIsWide(960);
  const shared = { groups: grouped(sorted(lines, sorting), grouping), sorting, onChoose };
  return isWide ? (
    <LineTable {...shared} quarter={quarter} onSort={column => setSorting(nextSorting(sorting, column))} />
  ) : (
    <LineCards {...shared} onSort={setSorting} />
  );
};
