import '../frame/nativeSelect.css';
import { useId } from 'react';
import type { Listed } from '../../src/api';
import { GapLine } from '../standing/GapLine';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { TurnLine } from '../standing/TurnLine';
import { amount } from '../words/numbers';
import { type Column, columns, quarterWords } from '../words/quarter';
import { standingLabels } from '../words/standing';
import type { Group } from './groups';
import { openAsks, type Sorting, targetKind, targetOf, whereNow } from './line';
import { WorkItemName } from './WorkItemName';

type Props = {
  groups: Group[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  onChoose: (line: Listed) => void;
};

/** Which way round a column is most useful where it cannot be turned. */
const bestWay = (column: Column): Sorting['direction'] =>
  column === 'gap' || column === 'asks' ? 'descending' : 'ascending';

const SortBy = ({ sorting, onSort }: Pick<Props, 'sorting' | 'onSort'>) => {
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

export const LineCards = ({ groups, sorting, onSort, onChoose }: Props) => (
  <>
    <SortBy sorting={sorting} onSort={onSort} />
    {groups.map(({ key, name, lines }) => (
      <section key={key} className="card-group">
        <h2>
          {name} <span className="line-group-count">{lines.length}</span>
        </h2>
        <ul className="cards">
          {lines.map(line => {
            const { negotiation, workItem } = line;
            const target = targetOf(negotiation);
            const asks = openAsks(negotiation);
            const now = whereNow(negotiation);
            const { assessment, lived, agreed } = negotiation;
            const unit = (lived.course ?? assessment)?.measure.unit ?? '';
            return (
              <li key={`${workItem.id} ${negotiation.quarter}`} className="card line">
                <WorkItemName item={workItem} onChoose={() => onChoose(line)} />
                <div className="card-status">
                  <PhaseLozenge of={negotiation} />
                  <TurnLine of={negotiation} />
                </div>
                {agreed === null && <GapLine of={negotiation} />}
                {(target !== null || asks > 0 || now) && (
                  <p className="card-rest numbers">
                    {target !== null && (
                      <span>
                        {standingLabels.target} {amount(target, unit)}, {targetKind(negotiation)}
                      </span>
                    )}
                    {now && <span>{now}</span>}
                    {asks > 0 && <span>{quarterWords.asksInFull(asks)}</span>}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    ))}
  </>
);
