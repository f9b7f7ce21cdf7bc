import { useState } from 'react';
import type { Listed } from '../../src/api';
import { useIsWide } from '../frame/useIsWide';
import { quarterWords } from '../words/quarter';
import { LineCards } from './LineCards';
import { LineTable } from './LineTable';
import { type Group, isYours, nextSorting, type Sorting, sorted } from './line';

/** The negotiations that wait for this person first, then the rest; a table where there is room for one. */
export const Lines = ({
  lines,
  quarter,
  onChoose,
}: {
  lines: Listed[];
  quarter: string;
  onChoose: (line: Listed) => void;
}) => {
  const [sorting, setSorting] = useState<Sorting>({ column: 'until', direction: 'ascending' });
  const isWide = useIsWide(960);
  const inOrder = sorted(lines, sorting);
  const groups: Group[] = [
    { name: quarterWords.yours, lines: inOrder.filter(isYours) },
    { name: quarterWords.others, lines: inOrder.filter(line => !isYours(line)) },
  ].filter(group => group.lines.length > 0);
  const shared = { groups, sorting, onChoose };
  return isWide ? (
    <LineTable {...shared} quarter={quarter} onSort={column => setSorting(nextSorting(sorting, column))} />
  ) : (
    <LineCards {...shared} onSort={setSorting} />
  );
};
