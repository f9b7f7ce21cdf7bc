import type { Listed } from '../../src/api';
import { type Column, quarterWords } from '../words/quarter';
import { GroupName } from './GroupName';
import type { Group } from './groups';
import { LineHead, WIDTH } from './LineHead';
import type { Sorting } from './line';
import { keyOf } from './rows';
import { TableLine } from './TableLine';

export type TableProps = {
  groups: Group[];
  quarter: string;
  sorting: Sorting;
  onSort: (column: Column) => void;
  onChoose: (line: Listed) => void;
};

export const LineTable = ({ groups, quarter, sorting, onSort, onChoose }: TableProps) => (
  <div className="lines">
    <table className="line-table">
      <caption className="said-only">{quarterWords.caption(quarter)}</caption>
      <LineHead sorting={sorting} onSort={onSort} />
      {groups.map(group => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={WIDTH} className="line-group-name">
              <GroupName of={group} />
            </th>
          </tr>
          {group.lines.map(line => (
            <TableLine key={keyOf(line)} line={line} onChoose={onChoose} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
