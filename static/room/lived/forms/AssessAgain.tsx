import type { RoomView } from '../../../../src/api';
import { AssessmentForm } from '../../../assessment/AssessmentForm';
import {
  type AssessmentValues,
  assessmentFrom,
  markAssessment,
  proposalFrom,
  readAssessment,
} from '../../../assessment/values';
import { today } from '../../../words/numbers';
import { Form } from '../../fields/Form';
import { typed } from '../../fields/typedNumber';
import { type Setting, useForm } from '../../useForm';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** What was assessed last, with what the outcome remembers since. */
const assessedBefore = ({ outcome, negotiation }: RoomView): AssessmentValues => {
  const remembered = assessmentFrom(outcome, negotiation, today());
  const { assessment } = negotiation;
  if (!assessment) return remembered;
  const { measure, baseline, history, forecast, conditions, goalKind } = assessment;
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
    goalKind,
  };
};

/** In a re-opening the team may put its assessment right: measure, baseline, history, forecast (N12). */
export function AssessAgain({ room, setting, barred }: Props) {
  const { negotiation } = room;
  const form = useForm(setting, {
    name: `assess/again/${negotiation.lived.reopened.length}`,
    initial: () => assessedBefore(room),
    read: readAssessment,
    mark: markAssessment,
  });
  return (
    <Form
      title="Assess anew"
      intro={`A proposal until both have signed new terms: the ${negotiation.agreed ? 'agreement' : 'fallback'} stays in force with its own measure. The next offer is yours afterwards.`}
      send="Give assessment"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <AssessmentForm values={form.values} proposal={proposalFrom(room.outcome, today())} onChange={form.change} />
    </Form>
  );
}
