import type { Forecast } from '../../../src/negotiation/forecast';
import type { Measure } from '../../../src/negotiation/measure';
import { scaleFor } from '../../standing/scale';
import { amount, range, shortUnit } from '../../words/numbers';
import { standingLabels } from '../../words/standing';
import { figureWords } from '../../words/terms';
import './figure.css';

type Props = {
  measure: Pick<Measure, 'unit' | 'direction'>;
  baseline: number;
  forecast: Forecast | null;
  need: number | null;
  target: number | null;
  /** What was read last, and what came out. */
  reading?: number | null;
  actual?: number | null;
};

type MarkName = 'baseline' | 'forecast' | 'need' | 'target' | 'reading' | 'actual';

const Shape = ({ mark }: { mark: MarkName }) => {
  switch (mark) {
    case 'baseline':
      return <circle className="figure-baseline" r="5" />;
    case 'forecast':
      return (
        <>
          <rect className="figure-range" x="-9" y="-5" width="18" height="10" rx="3" />
          <rect className="figure-median" x="-1.5" y="-5" width="3" height="10" />
        </>
      );
    case 'need':
      return <path className="figure-need" d="M0-7 7 0 0 7-7 0Z" />;
    case 'target':
      return <circle className="figure-target" r="5" />;
    case 'reading':
      return <path className="figure-read" d="M0-6 6 5H-6Z" />;
    case 'actual':
      return <rect className="figure-read" x="-5" y="-5" width="10" height="10" rx="1" />;
  }
};

const At = ({ x, y, mark }: { x: number; y: number; mark: MarkName }) => (
  <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
    <Shape mark={mark} />
  </svg>
);

/**
 * Baseline, forecast, need, target and what was read since, on one line. Each has a shape of its own, so that no colour is needed to tell them
 * apart; the same facts stand beneath as a list, which is what a screen reader reads.
 */
export function RangeFigure({
  measure: { unit: fullUnit, direction },
  baseline,
  forecast,
  need,
  target,
  reading = null,
  actual = null,
}: Props) {
  const unit = shortUnit(fullUnit);
  const ends = forecast ? [forecast.p10, forecast.p50, forecast.p90] : [];
  const x = scaleFor([baseline, ...ends, need, target, reading, actual].filter(value => value !== null));
  const facts: [MarkName, string, string][] = [
    ['baseline', standingLabels.baseline, amount(baseline, unit)],
    ...(forecast ? [['forecast', standingLabels.forecast, range(forecast, unit)] as [MarkName, string, string]] : []),
    ...(target === null ? [] : [['target', standingLabels.target, amount(target, unit)] as [MarkName, string, string]]),
    ...(need === null ? [] : [['need', standingLabels.need, amount(need, unit)] as [MarkName, string, string]]),
    ...(reading === null
      ? []
      : [['reading', standingLabels.reading, amount(reading, unit)] as [MarkName, string, string]]),
    ...(actual === null ? [] : [['actual', standingLabels.actual, amount(actual, unit)] as [MarkName, string, string]]),
  ];
  return (
    <figure className="figure">
      <svg className="figure-drawing" width="100%" height="56" aria-hidden="true" focusable="false">
        <line className="figure-axis" x1="0" x2="100%" y1="28" y2="28" />
        {forecast && (
          <>
            <rect
              className="figure-range"
              x={`${Math.min(x(forecast.p10), x(forecast.p90))}%`}
              width={`${Math.abs(x(forecast.p90) - x(forecast.p10))}%`}
              y="20"
              height="16"
              rx="4"
            />
            <svg x={`${x(forecast.p50)}%`} overflow="visible" aria-hidden="true">
              <rect className="figure-median" x="-1.5" y="20" width="3" height="16" />
            </svg>
          </>
        )}
        <At x={x(baseline)} y={28} mark="baseline" />
        {need !== null && (
          <>
            <line className="figure-need-line" x1={`${x(need)}%`} x2={`${x(need)}%`} y1="14" y2="49" />
            <At x={x(need)} y={49} mark="need" />
          </>
        )}
        {target !== null && (
          <>
            <line className="figure-target-line" x1={`${x(target)}%`} x2={`${x(target)}%`} y1="8" y2="40" />
            <At x={x(target)} y={8} mark="target" />
          </>
        )}
        {reading !== null && <At x={x(reading)} y={28} mark="reading" />}
        {actual !== null && <At x={x(actual)} y={28} mark="actual" />}
      </svg>
      <p className="figure-better" aria-hidden="true">
        {figureWords[direction]}
      </p>
      <ul className="figure-facts">
        {facts.map(([mark, label, value]) => (
          <li key={mark}>
            <svg className="figure-key" width="20" height="16" viewBox="-10 -8 20 16" aria-hidden="true">
              <Shape mark={mark} />
            </svg>
            <span>
              {label} <strong className="numbers">{value}</strong>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
