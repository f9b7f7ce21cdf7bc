import type { Listed } from '../../src/api';
import { GroupName } from './GroupName';
import type { Group } from './groups';
import { LineCard } from './LineCard';
import type { Sorting } from './line';
import { keyOf } from './rows';
import { SortBy } from './SortBy';

export type CardsProps = {
  groups: Group[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  onChoose: (line: Listed) => void;
};

export const LineCards = ({ groups, sorting, onSort, onChoose }: CardsProps) => (
  <>
    <SortBy sorting={sorting} onSort={onSort} />
    {groups.map(group => (
      <section key={group.key} className="card-group">
        <h2>
          <GroupName of={group} />
        </h2>
        <ul className="cards">
          {group.lines.map(line => (
            <li key={keyOf(line)}>
              <LineCard line={line} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
