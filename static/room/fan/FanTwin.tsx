import { fanWords } from '../../words/fan';
import { amount, day } from '../../words/numbers';
import type { Fan } from './fan';

type Line = { what: string; on: string; value: number };

/** Every value of a fan, in the order of its days. */
export const linesOf = ({ readings, baseline, actual, forecast, need, target, ends }: Fan): Line[] => [
  ...readings.map(({ on, value }) => ({
    what: on === baseline.on ? fanWords.baseline : fanWords.reads,
    on,
    value,
  })),
  ...(actual ? [{ what: fanWords.result, ...actual }] : []),
  ...(forecast
    ? [
        { what: fanWords.cautious, on: ends, value: forecast.p10 },
        { what: fanWords.likely, on: ends, value: forecast.p50 },
        { what: fanWords.hopeful, on: ends, value: forecast.p90 },
      ]
    : []),
  ...(target === null ? [] : [{ what: fanWords.targeted, on: ends, value: target }]),
  ...(need === null ? [] : [{ what: fanWords.needed, on: ends, value: need }]),
];

/** The fan as a table, for who does not see it or wants the numbers. */
export const FanTwin = ({ fan }: { fan: Fan }) => (
  <details className="fold fan-twin">
    <summary>{fanWords.twin}</summary>
    <table className="fan-table numbers">
      <thead>
        <tr>
          <th scope="col">{fanWords.columns.what}</th>
          <th scope="col">{fanWords.columns.when}</th>
          <th scope="col">{fanWords.columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(fan).map(({ what, on, value }) => (
          <tr key={`${what} ${on}`}>
            <th scope="row">{what}</th>
            <td>{day(on)}</td>
            <td>{amount(value, fan.measure.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {fan.forecast && <p className="fan-note">{fanWords.drawn}</p>}
  </details>
);
