import type { BusinessOutcome } from '../../src/negotiation/business-outcome';
import { day } from '../words/numbers';
import './readings.css';

type Point = { x: number; y: number };

const DAY_MS = 86_400_000;
const dayNumber = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY_MS;

/** Where a value lies between the least and the most, in percent, with a little room at both ends; in the middle if alone. */
const along = (values: number[]): ((value: number) => number) => {
  const least = Math.min(...values);
  const width = Math.max(...values) - least;
  return value => (width === 0 ? 50 : 3 + ((value - least) / width) * 94);
};

const Dot = ({ x, y, name }: Point & { name: 'reading' | 'aim' }) => (
  <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
    {name === 'reading' ? (
      <circle className="readings-dot" r="3.5" />
    ) : (
      <path className="readings-aim" d="M0-6 6 0 0 6-6 0Z" />
    )}
  </svg>
);

/** The readings over time and the aim: a picture only, for the same figures stand beside it in words and in a table. */
export function ReadingsFigure({ of: { readings, aim } }: { of: Pick<BusinessOutcome, 'readings' | 'aim'> }) {
  const ends = [...readings.map(({ on }) => on), ...(aim ? [aim.by] : [])].toSorted();
  const days = along([...readings.map(({ on }) => dayNumber(on)), ...(aim ? [dayNumber(aim.by)] : [])]);
  const heights = along([...readings.map(({ value }) => value), ...(aim ? [aim.level] : [])]);
  const place = (on: string, value: number): Point => ({ x: days(dayNumber(on)), y: 100 - heights(value) });
  const points = readings.map(({ on, value }) => place(on, value));
  const goal = aim && place(aim.by, aim.level);
  const last = points.at(-1);
  return (
    <div aria-hidden="true">
      <svg className="readings-figure" width="100%" height="72" aria-hidden="true" focusable="false">
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {goal && <line className="readings-level" x1="0" x2="100" y1={goal.y} y2={goal.y} />}
          <polyline className="readings-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {last && <Dot {...last} name="reading" />}
        {goal && <Dot {...goal} name="aim" />}
      </svg>
      {ends.length > 1 && (
        <p className="readings-days">
          <span>{day(ends[0] ?? '')}</span>
          <span>{day(ends.at(-1) ?? '')}</span>
        </p>
      )}
    </div>
  );
}
