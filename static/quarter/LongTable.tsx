import { Fragment } from 'react';
import { quarterWords } from '../words/quarter';
import { GroupName } from './GroupName';
import { LineHead, WIDTH } from './LineHead';
import type { TableProps } from './LineTable';
import { LongScroller } from './LongScroller';
import { rowsOf } from './rows';
import { TableLine } from './TableLine';
import { type Drawn, useRows } from './useRows';

const ESTIMATE = { heading: 57, lines: 76 };

/** Where lines are that are not drawn: they have no row of their own, and the others say which one they are. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td colSpan={WIDTH} className="line-space" style={{ height }} />
    </tr>
  ) : null;

/** What stands under one heading together, so that the heading is of these rows. */
const byGroup = (shown: Drawn[]): Drawn[][] => {
  const groups = new Map<number, Drawn[]>();
  for (const each of shown) {
    const group = groups.get(each.row.group);
    if (group) group.push(each);
    else groups.set(each.row.group, [each]);
  }
  return [...groups.values()];
};

/** The table of more lines than can be drawn at once without delay: it scrolls, and draws what is in sight. */
export const LongTable = ({ groups, quarter, sorting, order, onSort, onChoose }: TableProps & { order: string }) => {
  const rows = rowsOf(groups, 1);
  const drawn = useRows(rows, ESTIMATE, order);
  const { shown, rest, measure } = drawn;
  return (
    <LongScroller quarter={quarter} rows={drawn}>
      <table className="line-table line-table-long" aria-rowcount={rows.length + 1}>
        <caption className="said-only">{quarterWords.caption(quarter)}</caption>
        <LineHead sorting={sorting} onSort={onSort} row={1} />
        {byGroup(shown).map(group => (
          <tbody key={group[0]?.row.group}>
            {group.map(({ row, index, space }) => (
              <Fragment key={row.key}>
                <Space height={space} />
                {row.kind === 'heading' ? (
                  <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
                    <th scope="rowgroup" colSpan={WIDTH} className="line-group-name">
                      <GroupName of={row.of} />
                    </th>
                  </tr>
                ) : (
                  row.lines.map(line => (
                    <TableLine key={row.key} line={line} onChoose={onChoose} index={index} measure={measure} />
                  ))
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
        <tbody>
          <Space height={rest} />
        </tbody>
      </table>
    </LongScroller>
  );
};
