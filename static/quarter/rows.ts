import type { Listed } from '../../src/api';
import type { Group } from './groups';

/** A long list as rows: a heading, then its lines, so many beside each other. `group` counts headings from 0. */
export type Row = { key: string; group: number } & (
  | { kind: 'heading'; of: Group }
  | { kind: 'lines'; lines: Listed[]; first: number }
);

export const keyOf = ({ workItem, negotiation }: Listed): string => `${workItem.id} ${negotiation.quarter}`;

export const rowsOf = (groups: Group[], beside: number): Row[] =>
  groups.flatMap((of, group): Row[] => {
    const rows: Row[] = [{ kind: 'heading', key: `heading ${of.key}`, group, of }];
    for (let first = 0; first < of.lines.length; first += beside) {
      const lines = of.lines.slice(first, first + beside);
      rows.push({ kind: 'lines', key: lines.map(keyOf).join(' '), group, lines, first });
    }
    return rows;
  });

/** The rows to draw: those in sight, the headings they stand under, and the one that has the focus; ascending, each once. */
export const drawn = (inSight: number[], rows: Row[], focused: number | null): number[] => {
  const groups = new Set(inSight.flatMap(index => rows[index]?.group ?? []));
  const headings = [...groups].map(group => rows.findIndex(row => row.group === group));
  const kept = focused !== null && focused < rows.length ? [focused] : [];
  return [...new Set([...inSight, ...headings, ...kept])].sort((one, other) => one - other);
};
