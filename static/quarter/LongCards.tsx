import { Fragment } from 'react';
import { useIsWide } from '../frame/useIsWide';
import { GroupName } from './GroupName';
import { LineCard } from './LineCard';
import type { CardsProps } from './LineCards';
import { LongScroller } from './LongScroller';
import { keyOf, rowsOf } from './rows';
import { SortBy } from './SortBy';
import { useRows } from './useRows';

type Props = CardsProps & {
  quarter: string;
  /** Grouping and sorting: in another one the list begins at the top again. */
  order: string;
};

const ESTIMATE = { heading: 48, lines: 190 };
/** From this width of the page on, two cards have room beside each other, in pixels. */
const TWO = 760;

const Space = ({ height }: { height: number }) => (height > 0 ? <div style={{ height }} /> : null);

/** Cards of more lines than can be drawn at once without delay: they scroll, and those in sight are drawn. */
export const LongCards = ({ groups, quarter, sorting, order, onSort, onChoose }: Props) => {
  const beside = useIsWide(TWO) ? 2 : 1;
  const rows = rowsOf(groups, beside);
  const drawn = useRows(rows, ESTIMATE, order);
  const { shown, rest, measure } = drawn;
  return (
    <>
      <SortBy sorting={sorting} onSort={onSort} />
      <LongScroller quarter={quarter} rows={drawn}>
        {shown.map(({ row, index, space }) => (
          <Fragment key={row.key}>
            <Space height={space} />
            {row.kind === 'heading' ? (
              <h2 ref={measure} data-index={index} className="card-group-name">
                <GroupName of={row.of} />
              </h2>
            ) : (
              <ul ref={measure} data-index={index} className={beside === 2 ? 'cards-row cards-row-two' : 'cards-row'}>
                {row.lines.map((line, place) => (
                  <li
                    key={keyOf(line)}
                    aria-posinset={row.first + place + 1}
                    aria-setsize={groups[row.group]?.lines.length}
                  >
                    <LineCard line={line} onChoose={onChoose} />
                  </li>
                ))}
              </ul>
            )}
          </Fragment>
        ))}
        <Space height={rest} />
      </LongScroller>
    </>
  );
};
