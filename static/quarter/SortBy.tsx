import '../frame/nativeSelect.css';
import './cards.css';
import { useId } from 'react';
import { type Column, columns, quarterWords } from '../words/quarter';
import type { Sorting } from './line';

/** Which way round a column is most useful where it cannot be turned. */
const bestWay = (column: Column): Sorting['direction'] =>
  column === 'gap' || column === 'asks' ? 'descending' : 'ascending';

/** The order of the cards, which have no column heads to choose it by. */
export const SortBy = ({ sorting, onSort }: { sorting: Sorting; onSort: (sorting: Sorting) => void }) => {
  const id = useId();
  return (
    <div className="card-sort">
      <label htmlFor={id}>{quarterWords.sortBy}</label>
      <select
        id={id}
        className="native-select"
        value={sorting.column}
        onChange={event => {
          const column = event.target.value as Column;
          onSort({ column, direction: bestWay(column) });
        }}
      >
        {Object.entries(columns).map(([column, name]) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
