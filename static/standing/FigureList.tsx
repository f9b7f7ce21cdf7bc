import './figures.css';
import type { ReactNode } from 'react';
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

/** The figures in words: the bar's key and its text in one. */
export const FigureList = ({ figures }: { figures: Figures }) => {
  const { baseline, forecast, need, targets, isAgreed } = figures;
  const unit = shortUnit(figures.unit);
  return (
    <dl className="standing-figures">
      <Row sign="baseline" name={standingLabels.baseline}>
        {amount(baseline.value, unit)}
        <span className="standing-figure-note">
          {day(baseline.on)}, {baseline.source}
        </span>
      </Row>
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
        <Row sign="target" name={isAgreed ? standingLabels.target : standingLabels.targetOffered}>
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
