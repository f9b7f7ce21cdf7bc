import { memo } from 'react';
import type { Listed } from '../../src/api';
import type { Gap } from '../../src/negotiation/gap';
import { dueOf } from '../standing/due';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { amount, day, difference, isPast, percent, shortUnit } from '../words/numbers';
import { quarterWords } from '../words/quarter';
import { lineWords } from '../words/quarter-line';
import { sinceWhen, whoseTurn } from '../words/standing';
import { ForecastSpark } from './ForecastSpark';
import { openAsks, targetKind, targetOf, whereNow } from './line';
import { WorkItemName } from './WorkItemName';

const unknown = <span className="line-unknown">{quarterWords.unknown}</span>;

type Props = {
  line: Listed;
  onChoose: (line: Listed) => void;
  /** Of a long table: its place among all rows, and who wants to know its height. */
  index?: number;
  measure?: (row: Element | null) => void;
};

export const TableLine = memo(({ line, onChoose, index, measure }: Props) => {
  const { negotiation, workItem } = line;
  const { need, assessment, gap, lived } = negotiation;
  const unit = (lived.course ?? assessment)?.measure.unit ?? '';
  const short = shortUnit(unit);
  const shown = (level: number): string => amount(level, short);
  const shownGap = ({ open, distance }: Gap): string => {
    if (!open) return quarterWords.noGap;
    return difference(distance, short);
  };
  const target = targetOf(negotiation);
  const turn = whoseTurn(negotiation);
  const due = dueOf(negotiation);
  const now = whereNow(negotiation);
  const forecast = assessment?.forecast;
  const comparable = need.state === 'open' && gap ? need.level : null;
  return (
    <tr className="line" ref={measure} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      <th scope="row" className="line-workItem">
        <WorkItemName item={workItem} onChoose={() => onChoose(line)} />
      </th>
      <td className="line-status">
        <PhaseLozenge of={negotiation} />
        {turn && (
          <p className="line-note">
            {turn} · {sinceWhen(negotiation.since)}
          </p>
        )}
      </td>
      <td className="line-until">
        {due ? (
          <>
            {day(due.on)}
            {due.what === 'check-in' && <p className="line-note">{quarterWords.checkIn}</p>}
            {isPast(due.on) && <p className="line-late">{quarterWords.overdue}</p>}
          </>
        ) : (
          unknown
        )}
      </td>
      <td className="line-figure">
        {need.state === 'open' ? amount(need.level, shortUnit(need.unit)) : unknown}
        {need.state === 'open' && !shortUnit(need.unit) && need.unit !== unit && (
          <p className="line-note">{need.unit}</p>
        )}
      </td>
      <td className="line-figure">
        {forecast ? shown(forecast.p50) : unknown}
        {forecast && (
          <p className="line-note">
            {lineWords.ends(forecast.p10, forecast.p90)}
            {!short && <span className="line-unit">{unit}</span>}
          </p>
        )}
        {forecast && <ForecastSpark forecast={forecast} need={comparable} target={target} unit={unit} />}
      </td>
      <td className={gap?.open ? 'line-figure line-open-gap' : 'line-figure'}>{gap ? shownGap(gap) : unknown}</td>
      <td className="line-figure">{gap ? percent(gap.chance) : unknown}</td>
      <td className="line-figure">
        {target === null ? unknown : shown(target)}
        {target !== null && <p className="line-note">{targetKind(negotiation)}</p>}
        {now && <p className="line-note">{now}</p>}
      </td>
      <td className="line-figure">{openAsks(negotiation) || unknown}</td>
    </tr>
  );
});
