import { useContext } from 'react';
import { fanSentence, fanWords } from '../../words/fan';
import { amount, day } from '../../words/numbers';
import { FanDrawing } from './FanDrawing';
import { FanTwin } from './FanTwin';
import { fanOf, type Picture, type QuarterOf } from './fan';
import { FanGround } from './ground';
import './fan.css';

export type FanProps = { negotiation: QuarterOf; picture: Picture };

/**
 * Where the measure came from and where the team thinks it will be at the quarter's end: a fan over time, the same in one
 * sentence, and a table as its twin. Signs differ by shape, so that no colour is needed to tell them apart.
 */
export function FanFigure({ negotiation, picture }: FanProps) {
  const fan = fanOf(negotiation, picture, useContext(FanGround));
  const { measure, baseline, forecast, readings } = fan;
  const sentence = fanSentence(fan);
  return (
    <figure className="fan">
      <p className="fan-head" aria-hidden="true">
        <span className="fan-unit">{measure.unit}</span>
        <span className="fan-better">{measure.direction === 'higher' ? fanWords.higher : fanWords.lower}</span>
      </p>
      <div className="fan-frame">
        <FanDrawing fan={fan} label={sentence} />
      </div>
      <ul className="fan-legend" aria-hidden="true">
        <li>
          <svg className="fan-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <circle className="fan-baseline" r="4.5" />
          </svg>
          <span>
            {fanWords.baseline} <strong className="numbers">{amount(baseline.value, measure.unit)}</strong>,{' '}
            {day(baseline.on)}
          </span>
        </li>
        {readings.length > 1 && (
          <li>
            <svg className="fan-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <line className="fan-course" x1="-8" x2="8" y1="0" y2="0" />
              <circle className="fan-dot" r="3.5" />
            </svg>
            {fanWords.readings}
          </li>
        )}
        {forecast && (
          <li>
            <svg className="fan-key" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <rect className="fan-outer" x="-8" y="-7" width="16" height="14" rx="2" />
              <rect className="fan-inner" x="-8" y="-3.5" width="16" height="7" />
              <line className="fan-median" x1="-8" x2="8" y1="0" y2="0" />
            </svg>
            <span>
              {fanWords.outer}, {fanWords.inner}
            </span>
          </li>
        )}
      </ul>
      <figcaption className="fan-sentence numbers" aria-hidden="true">
        {sentence}
      </figcaption>
      <FanTwin fan={fan} />
    </figure>
  );
}
