import type { RoomView } from '../../../../src/api';
import type { CourseView } from '../../../../src/negotiation/quarter-view';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { checkInFields } from '../../../words/fields';
import { checkInForm as words } from '../../../words/lived-forms';
import { Choice } from '../../fields/Choice';
import { Form, Part } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { NumberField } from '../../fields/NumberField';
import { type Setting, useForm } from '../../useForm';
import { CheckInRead } from '../CheckIns';
import { CounterweightFields } from './CounterweightFields';
import { checkInFrom, markCheckIn, readCheckIn } from './checkIn';
import { ReadingFields } from './ReadingFields';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** What the chance is of: the target or, where a fallback has none, the team's own P50 (N11). */
const goalOf = ({ target, forecast, measure }: CourseView): string =>
  target === null ? words.ofP50(forecast.p50, measure.unit) : words.ofTarget(target, measure.unit);

const Before = ({ of: { lived }, course }: { of: NegotiationView; course: CourseView }) => {
  const last = lived.checkIns.at(-1);
  return (
    <aside className="form-beside" aria-label={words.last}>
      <h3 className="lived-title">{last ? words.last : words.first}</h3>
      {last && <CheckInRead of={last} unit={course.measure.unit} />}
      {course.chanceOfTarget !== null && (
        <p className="said">
          {course.agreed ? words.atSigning(course.chanceOfTarget) : words.byForecast(course.chanceOfTarget)}
        </p>
      )}
    </aside>
  );
};

/** N11: where the measure stands, the chance now, and what was learned. Three minutes. */
export function CheckInForm({ room, setting, barred }: Props) {
  const { negotiation } = room;
  const { course } = negotiation.lived;
  const form = useForm(setting, {
    name: `checkIn/${negotiation.agreement?.hash ?? ''}`,
    initial: () => checkInFrom(room),
    read: readCheckIn,
    mark: markCheckIn,
  });
  if (!course) return null;
  const { values, change } = form;
  return (
    <Form
      title={words.title}
      intro={words.intro}
      send={words.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <div className="form-columns">
        <Before of={negotiation} course={course} />
        <div className="form-fields">
          <Part title={course.measure.name}>
            <Choice
              name="reading"
              label={checkInFields.reading}
              value={values.hasReading}
              options={words.answers}
              onChange={hasReading => change({ ...values, hasReading })}
            />
            {values.hasReading === 'yes' ? (
              <ReadingFields
                values={values}
                onChange={reading => change({ ...values, ...reading })}
                unit={course.measure.unit}
                label={words.reading}
              />
            ) : (
              <LongText
                name="noReading"
                label={checkInFields.noReading}
                value={values.noReading}
                onChange={noReading => change({ ...values, noReading })}
              />
            )}
          </Part>
          <Part title={words.judgement}>
            <NumberField
              name="chance"
              label={checkInFields.chance}
              help={goalOf(course)}
              unit="%"
              value={values.chance}
              onChange={chance => change({ ...values, chance })}
            />
            <LongText
              name="learned"
              label={checkInFields.learned}
              value={values.learned}
              onChange={learned => change({ ...values, learned })}
            />
            <LongText
              name="help"
              label={checkInFields.help}
              value={values.help}
              isOptional
              rows={1}
              onChange={help => change({ ...values, help })}
            />
          </Part>
          <CounterweightFields
            counterweights={course.counterweights}
            values={values.counterweights}
            onChange={counterweights => change({ ...values, counterweights })}
          />
        </div>
      </div>
    </Form>
  );
}
