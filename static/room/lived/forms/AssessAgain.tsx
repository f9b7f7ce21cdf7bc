import type { RoomView } from '../../../../src/api';
import { SteppedAssessment } from '../../../assessment/SteppedAssessment';
import { type AssessmentValues, assessmentFrom, linesFrom } from '../../../assessment/values';
import { assessWords } from '../../../words/assessment';
import { today } from '../../../words/numbers';
import { typed } from '../../fields/typedNumber';
import type { Setting } from '../../useForm';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** What was assessed last, with what the outcome remembers since. */
const assessedBefore = ({ outcome, negotiation }: RoomView): AssessmentValues => {
  const remembered = assessmentFrom(outcome, negotiation, today());
  const { assessment } = negotiation;
  if (!assessment) return remembered;
  const { measure, baseline, history, forecast, conditions, levers, unknowns, goalKind } = assessment;
  // A measure that was only proposed has no readings yet but the one it was proposed with.
  const isProposed = outcome !== null && outcome.measure.definition !== measure.definition;
  return {
    ...remembered,
    measure,
    baseline: isProposed ? { ...baseline, value: typed(baseline.value) } : remembered.baseline,
    history: remembered.history || history.kind,
    p10: typed(forecast.p10),
    p50: typed(forecast.p50),
    p90: typed(forecast.p90),
    conditions,
    levers: linesFrom(levers),
    unknowns: linesFrom(unknowns),
    goalKind,
  };
};

/** In a re-opening the team may put its assessment right: measure, baseline, history, levers, forecast (N12). */
export function AssessAgain({ room, setting, barred }: Props) {
  const { negotiation } = room;
  return (
    <SteppedAssessment
      name={`assess/again/${negotiation.lived.reopened.length}`}
      initial={() => assessedBefore(room)}
      title={assessWords.again}
      intro={assessWords.againIntro(negotiation.agreed ? 'agreement' : 'fallback')}
      room={room}
      setting={setting}
      barred={barred}
    />
  );
}
