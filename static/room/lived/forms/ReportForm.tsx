import type { RoomView } from '../../../../src/api';
import { reportFields } from '../../../words/fields';
import { reportForm as words } from '../../../words/lived-forms';
import { isPast } from '../../../words/numbers';
import { Choice } from '../../fields/Choice';
import { Form, Part } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { type Setting, useForm } from '../../useForm';
import { lastReading } from '../watched';
import { CounterweightFields } from './CounterweightFields';
import { ReadingFields } from './ReadingFields';
import { markReport, readReport, reportFrom } from './report';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** N14: where the measure ended, or why nobody knows; and the same again as a correction with a reason. */
export function ReportForm({ room, setting, barred }: Props) {
  const { negotiation } = room;
  const { course, report } = negotiation.lived;
  const form = useForm(setting, {
    name: report ? `report/${report.by.at}` : 'report',
    initial: () => reportFrom(negotiation),
    read: readReport,
    mark: markReport,
  });
  if (!course) return null;
  const { values, change } = form;
  const last = lastReading(room);
  const { unit } = course.measure;
  const { title, intro, send } = report ? words.again : words.first;
  return (
    <Form title={title} intro={intro} send={send} onCancel={setting.onCancel} form={form} barred={barred}>
      <Part
        title={course.measure.name}
        help={isPast(negotiation.ends) ? words.ended(negotiation.ends) : words.ends(negotiation.ends)}
      >
        <Choice
          name="final"
          label={reportFields.final}
          value={values.isMeasured}
          options={words.answers}
          onChange={isMeasured => change({ ...values, isMeasured })}
        />
        {values.isMeasured === 'yes' ? (
          <ReadingFields
            values={values}
            onChange={reading => change({ ...values, ...reading })}
            unit={unit}
            label={words.final}
            help={last ? words.lastRead(last, unit) : undefined}
          />
        ) : (
          <LongText
            name="unmeasured"
            label={reportFields.unmeasured}
            value={values.unmeasured}
            onChange={unmeasured => change({ ...values, unmeasured })}
          />
        )}
      </Part>
      <CounterweightFields
        counterweights={course.counterweights}
        values={values.counterweights}
        onChange={counterweights => change({ ...values, counterweights })}
      />
      {report && (
        <Part title={words.correction}>
          <LongText
            name="reason"
            label={reportFields.reason}
            value={values.reason}
            onChange={reason => change({ ...values, reason })}
          />
        </Part>
      )}
    </Form>
  );
}
