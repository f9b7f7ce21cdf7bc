import type { CSSProperties } from 'react';
import type { Measure } from '../../../src/negotiation/measure';
import type { Reading } from '../../../src/negotiation/outcome';
import { typed } from '../../room/fields/typedNumber';
import { amount, bare, day, shortUnit } from '../../words/numbers';
import { readingWords } from '../../words/outcome';
import { plotOf } from './chart';

/** With more readings than this, the line alone is clearer. */
const MOST_DOTS = 60;

/** Levels are round, so that every digit of one can be shown. */
const labelOf = (level: number): string => (Number(level.toFixed(2)) === level ? bare(level) : typed(level));

const sentenceOf = (readings: readonly Reading[], { unit, direction }: Measure): string => {
  const [first, last] = [readings.at(0), readings.at(-1)];
  if (!first || !last) return '';
  const values = readings.map(({ value }) => value);
  const between = readingWords.between(Math.min(...values), Math.max(...values), unit);
  return `${readingWords.course(readings.length, first, last, unit, direction)} ${between}`;
};

type Props = { readings: readonly Reading[]; measure: Measure };

/** Readings over time: a picture, the same in a sentence for who does not see it, and the table beneath as its twin. */
export const ReadingsChart = ({ readings, measure }: Props) => {
  const { points, levels, days } = plotOf(readings);
  const unit = shortUnit(measure.unit);
  const labels = levels.map(({ level }) => labelOf(level));
  const dots = points.length <= MOST_DOTS ? points : points.slice(-1);
  const room: CSSProperties & { '--level': string } = {
    '--level': `${Math.max(...labels.map(label => label.length))}ch`,
  };
  return (
    <figure className="chart" style={room}>
      <div className="chart-frame">
        {levels.map(({ y, level }, at) => (
          <span key={level} className="chart-level numbers" style={{ top: `${y}%` }} aria-hidden="true">
            {labels[at]}
          </span>
        ))}
        <svg className="chart-plot" aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
            {levels.map(({ y, level }) => (
              <line key={level} className="chart-line" x1="0" x2="100" y1={y} y2={y} />
            ))}
            <polyline className="chart-course" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          </svg>
          {dots.map(({ x, y, reading }) => (
            <circle key={reading.on} className="chart-dot" cx={`${x}%`} cy={`${y}%`} r="4">
              <title>{`${day(reading.on)}: ${amount(reading.value, unit)}`}</title>
            </circle>
          ))}
        </svg>
      </div>
      <div className="chart-days" aria-hidden="true">
        {days.map(({ x, on }) => (
          <span key={on} className="chart-day" style={{ left: `${x}%` }}>
            {day(on)}
          </span>
        ))}
      </div>
      <figcaption>{sentenceOf(readings, measure)}</figcaption>
    </figure>
  );
};
