import type { Listed } from '../../src/api';
import { type Column, columns, quarterWords } from '../words/quarter';
import type { Group } from './groups';
import type { Sorting } from './line';
import { TableLine } from './TableLine';

type Props = {
  groups: Group[];
  quarter: string;
  sorting: Sorting;
  onSort: (column: Column) => void;
  onChoose: (line: Listed) => void;
};

const order = Object.keys(columns) as Column[];
const inWords: Column[] = ['workItem', 'status', 'until'];

const Head = ({ column, sorting, onSort }: Pick<Props, 'sorting' | 'onSort'> & { column: Column }) => {
  const isChosen = sorting.column === column;
  return (
    <th
      scope="col"
      aria-sort={isChosen ? sorting.direction : undefined}
      className={inWords.includes(column) ? 'line-head' : 'line-head line-figure'}
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

export const LineTable = ({ groups, quarter, sorting, onSort, onChoose }: Props) => (
  <div className="lines">
    <table className="line-table">
      <caption className="said-only">{quarterWords.caption(quarter)}</caption>
      <thead>
        <tr>
          {order.map(column => (
            <Head key={column} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {groups.map(({ key, name, lines }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={order.length} className="line-group-name">
              {name} <span className="line-group-count">{lines.length}</span>
            </th>
          </tr>
          {lines.map(line => (
            <TableLine
              key={`${line.workItem.id} ${line.negotiation.quarter}`}
              line={line}
              onChoose={() => onChoose(line)}
            />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
