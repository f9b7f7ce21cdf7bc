import type { BusinessOutcome } from '../../src/negotiation/business-outcome';
import { amount, day, shortUnit } from '../words/numbers';
import { portfolioWords as words } from '../words/portfolio';
import { ReadingsFigure } from './ReadingsFigure';
import './readings.css';

const Table = ({ of: { name, unit, readings } }: { of: BusinessOutcome }) => (
  <table className="readings-table">
    <caption className="said-only">{words.tableOf(name)}</caption>
    <thead>
      <tr>
        <th scope="col">{words.day}</th>
        <th scope="col" className="readings-value">
          {words.value}
        </th>
        <th scope="col">{words.source}</th>
      </tr>
    </thead>
    <tbody>
      {readings.toReversed().map(({ on, value, source }) => (
        <tr key={on}>
          <td>{day(on)}</td>
          <td className="readings-value numbers">{amount(value, shortUnit(unit))}</td>
          <td>{source}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Where a business outcome stands: latest reading and aim in words, all readings as a line and, on demand, as a table. */
export function Readings({ of, isOwn }: { of: BusinessOutcome; isOwn: boolean }) {
  const { unit, readings, aim } = of;
  const latest = readings.at(-1);
  return (
    <div className="readings">
      <dl className="readings-facts">
        <div>
          <dt>
            {latest && (
              <svg className="readings-key" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle className="readings-dot" r="4" />
              </svg>
            )}
            {words.latest}
          </dt>
          <dd>
            {latest ? (
              <>
                <strong className="numbers">{amount(latest.value, unit)}</strong>
                <span className="portfolio-note">
                  {day(latest.on)}, {latest.source}
                </span>
              </>
            ) : (
              <span className="portfolio-quiet">{isOwn ? words.noReadingsOwn : words.noReadings}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>
            {aim && (
              <svg className="readings-key" viewBox="-7 -7 14 14" aria-hidden="true">
                <path className="readings-aim" d="M0-6 6 0 0 6-6 0Z" />
              </svg>
            )}
            {words.aim}
          </dt>
          <dd className={aim ? 'numbers' : 'portfolio-quiet'}>
            {aim ? words.aimOf(amount(aim.level, unit), aim.by) : words.noAim}
          </dd>
        </div>
      </dl>
      {readings.length > 0 && (
        <>
          <ReadingsFigure of={of} />
          <details className="portfolio-fold">
            <summary>{words.allReadings(readings.length)}</summary>
            <Table of={of} />
          </details>
        </>
      )}
    </div>
  );
}
