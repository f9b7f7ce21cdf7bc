import type { RoomView } from '../../src/api';
import { Form } from '../room/fields/Form';
import { type Setting, useForm } from '../room/useForm';
import { today } from '../words/numbers';
import { AssessmentForm } from './AssessmentForm';
import { assessmentFrom, markAssessment, proposalFrom, readAssessment } from './values';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** N5: the team says where the measure stands and what it forecasts; with it the seal opens (N6). */
export function GiveAssessment({ room, setting, barred }: Props) {
  const { negotiation, outcome } = room;
  const form = useForm(setting, {
    name: 'assess',
    initial: () => assessmentFrom(outcome, negotiation, today()),
    read: readAssessment,
    mark: markAssessment,
  });
  const sealed = negotiation.need.state === 'sealed';
  return (
    <Form
      title="Give your assessment"
      intro={
        sealed
          ? 'The leader reads this as soon as you give it. In the same moment the sealed need opens for you.'
          : 'The leader reads this as soon as you give it. The first offer is yours afterwards.'
      }
      send="Give assessment"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <AssessmentForm values={form.values} proposal={proposalFrom(outcome, today())} onChange={form.change} />
    </Form>
  );
}
