import './figures.css';
import type { ReactNode } from 'react';
import type { Baseline } from '../../src/negotiation/measure';
import { amount, day, percent, range, shortUnit } from '../words/numbers';
import { standingLabels } from '../words/standing';
import type { Figures } from './figures';
import { type Glyph, Sign } from './RangeBar';

const Row = ({ sign, name, children }: { sign: Glyph; name: string; children: ReactNode }) => (
  <div className="standing-figure">
    <dt>
      <Sign of={sign} />
      {name}
    </dt>
    <dd className="numbers">{children}</dd>
  </div>
);

const Dated = ({ of: { value, on, source }, unit }: { of: Baseline; unit: string }) => (
  <>
    {amount(value, unit)}
    <span className="standing-figure-note">
      {day(on)}, {source}
    </span>
  </>
);

const targetName = (agreed: boolean | null): string => {
  if (agreed === null) return standingLabels.targetOffered;
  return agreed ? standingLabels.target : standingLabels.targetNotAgreed;
};

/** The figures in words: the bar's key and its text in one. */
export const FigureList = ({ figures }: { figures: Figures }) => {
  const { measure, baseline, forecast, need, targets, agreed, reading, actual } = figures;
  const unit = shortUnit(measure.unit);
  return (
    <dl className="standing-figures">
      <Row sign="baseline" name={standingLabels.baseline}>
        <Dated of={baseline} unit={unit} />
      </Row>
      {reading && (
        <Row sign="reading" name={standingLabels.reading}>
          <Dated of={reading} unit={unit} />
        </Row>
      )}
      {actual && (
        <Row sign="actual" name={standingLabels.actual}>
          <Dated of={actual} unit={unit} />
        </Row>
      )}
      <Row sign="forecast" name={standingLabels.forecast}>
        {range(forecast, unit)}
        <span className="standing-figure-note standing-figure-whole">{standingLabels.quantiles}</span>
      </Row>
      {need !== null && (
        <Row sign="need" name={standingLabels.need}>
          {amount(need, unit)}
        </Row>
      )}
      {targets.length > 0 && (
        <Row sign="target" name={targetName(agreed)}>
          {targets.map(({ letter, level, chance }) => (
            <span key={letter} className="standing-figure-line">
              {letter && <b>{letter}</b>} {amount(level, unit)}
              <span className="standing-figure-note">
                {chance === null ? standingLabels.noForecast : standingLabels.chanceShort(percent(chance))}
              </span>
            </span>
          ))}
        </Row>
      )}
    </dl>
  );
};
