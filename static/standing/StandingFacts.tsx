import './facts.css';
import type { NegotiationView } from '../../src/negotiation/view';
import { amount, day, percent, shortUnit } from '../words/numbers';
import { standingLabels } from '../words/standing';
import { ClampedText } from './ClampedText';
import { FigureList } from './FigureList';
import { figuresOf } from './figures';
import { RangeBar } from './RangeBar';

/** A need that cannot stand among the figures: still sealed, or in another unit. */
const NeedNote = ({ of: { need, gap, assessment } }: { of: NegotiationView }) => {
  if (need.state === 'none' || (need.state === 'open' && gap)) return null;
  if (need.state === 'open' && !assessment)
    return (
      <div className="standing-fact">
        <dt>{standingLabels.need}</dt>
        <dd className="numbers">
          {amount(need.level, need.unit)}, {need.measure}
        </dd>
      </div>
    );
  return (
    <div className="standing-fact">
      <dt>{standingLabels.need}</dt>
      <dd className="standing-quiet">
        {need.state === 'sealed'
          ? standingLabels.sealed(need.measure)
          : standingLabels.notComparable(need.measure, amount(need.level, need.unit))}
      </dd>
    </div>
  );
};

const GapNote = ({ of: { gap, assessment, agreed } }: { of: NegotiationView }) => {
  if (!gap || !assessment || agreed !== null) return null;
  return (
    <div className="standing-fact">
      <dt>{standingLabels.gap}</dt>
      <dd className="numbers">{standingLabels.gapOf(gap, assessment.measure.unit)}</dd>
    </div>
  );
};

const HistoryNote = ({ of: { assessment } }: { of: NegotiationView }) => {
  if (!assessment) return null;
  const { history } = assessment;
  return (
    <div className="standing-fact">
      <dt>{standingLabels.history}</dt>
      <dd>
        {history.kind === 'never-tried'
          ? standingLabels.neverTried
          : standingLabels.tried(
              history.attempts.length,
              history.attempts.filter(attempt => attempt.verdict === 'moved').length,
            )}
      </dd>
    </div>
  );
};

const CheckInNote = ({ of: { lived } }: { of: NegotiationView }) => {
  const last = lived.checkIns.at(-1);
  if (!last || lived.report) return null;
  return (
    <div className="standing-fact">
      <dt>{standingLabels.lastCheckIn}</dt>
      <dd>
        <span className="numbers">{standingLabels.chanceThen(day(last.by.at.slice(0, 10)), percent(last.chance))}</span>
        <ClampedText>{last.learned}</ClampedText>
      </dd>
    </div>
  );
};

/** What is known so far: what matters most and why now, the measure with its figures, gap and history. */
export const StandingFacts = ({ of, withHistory = false }: { of: NegotiationView; withHistory?: boolean }) => {
  const { priority, assessment } = of;
  const figures = figuresOf(of);
  const measure = figures?.measure;
  if (!priority && !assessment) return null;
  return (
    <div className="standing">
      {priority && (
        <dl className="standing-list">
          <div className="standing-fact">
            <dt>{standingLabels.mattersMost}</dt>
            <dd>
              <ClampedText>{priority.mattersMost}</ClampedText>
            </dd>
          </div>
          <div className="standing-fact">
            <dt>{standingLabels.whyNow}</dt>
            <dd>
              <ClampedText>{priority.whyNow}</ClampedText>
            </dd>
          </div>
        </dl>
      )}
      <div className="standing-rest">
        {measure && figures && (
          <div className="standing-measure">
            <p className="standing-measure-name">
              {measure.name}
              {measure.direction === 'lower' && <span className="standing-quiet">, {standingLabels.lower}</span>}
              {!shortUnit(measure.unit) && (
                <span className="standing-quiet">, {standingLabels.inUnit(measure.unit)}</span>
              )}
            </p>
            <RangeBar figures={figures} />
            <FigureList figures={figures} />
          </div>
        )}
        <dl className="standing-list">
          <CheckInNote of={of} />
          <GapNote of={of} />
          <NeedNote of={of} />
          {withHistory && <HistoryNote of={of} />}
        </dl>
      </div>
    </div>
  );
};
