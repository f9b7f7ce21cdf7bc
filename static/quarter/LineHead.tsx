import { type Column, columns } from '../words/quarter';
import type { Sorting } from './line';

const order = Object.keys(columns) as Column[];
const inWords: Column[] = ['workItem', 'status', 'until'];

/** How many columns the table has. */
export const WIDTH = order.length;

type Props = { sorting: Sorting; onSort: (column: Column) => void };

const Head = ({ column, sorting, onSort }: Props & { column: Column }) => {
  const isChosen = sorting.column === column;
  return (
    <th
      scope="col"
      aria-sort={isChosen ? sorting.direction : undefined}
      className={inWords.includes(column) ? `line-head head-${column}` : `line-head line-figure head-${column}`}
    >
      <button type="button" className="line-sort" onClick={() => onSort(column)}>
        {columns[column]}
        <svg className="line-sort-sign" viewBox="0 0 8 8" aria-hidden="true">
          {isChosen && <path d={sorting.direction === 'ascending' ? 'M4 2 7 6H1z' : 'M4 6 1 2h6z'} />}
        </svg>
      </button>
    </th>
  );
};

/** `row` is its place where not all rows are drawn. */
export const LineHead = ({ sorting, onSort, row }: Props & { row?: number }) => (
  <thead>
    <tr aria-rowindex={row}>
      {order.map(column => (
        <Head key={column} column={column} sorting={sorting} onSort={onSort} />
      ))}
    </tr>
  </thead>
);
