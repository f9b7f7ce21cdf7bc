import type { RoomView } from '../../src/api';
import { Form } from '../room/fields/Form';
import { type Setting, useForm } from '../room/useForm';
import { assessWords } from '../words/assessment';
import { today } from '../words/numbers';
import { Step } from './Step';
import { StepList } from './StepList';
import { StepParts } from './StepParts';
import { lackingIn } from './steps';
import { useSteps } from './useSteps';
import { type AssessmentValues, markAssessment, readAssessment } from './values';

type Props = {
  /** Tells this assessment from others of the negotiation. */
  name: string;
  initial: () => AssessmentValues;
  title: string;
  intro: string;
  room: RoomView;
  setting: Setting;
  barred: string | null;
};

/** What the team brings, in five steps that may be taken in any order; the last one sends all of it (N5). */
export function SteppedAssessment({ name, initial, title, intro, room, setting, barred }: Props) {
  const { which, viewer, onDone } = setting;
  const steps = useSteps(`${which.outcomeId}/${which.quarter}/${viewer}/${name}`, () => form.kept.keep());
  const form = useForm(
    {
      ...setting,
      onDone: () => {
        steps.forget();
        onDone();
      },
    },
    { name, initial, read: readAssessment, mark: markAssessment },
  );
  const lacking = lackingIn(form.values, today());
  const { step } = steps;
  return (
    <Form
      title={title}
      intro={intro}
      send={assessWords.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
      way={steps.way}
    >
      <StepList step={step} values={form.values} lacking={lacking} onGo={steps.go} />
      <Step key={step} step={step} room={room} values={form.values} lacks={lacking[step]} takesFocus={steps.isMoved}>
        <StepParts step={step} room={room} which={which} values={form.values} onChange={form.change} />
      </Step>
    </Form>
  );
}
