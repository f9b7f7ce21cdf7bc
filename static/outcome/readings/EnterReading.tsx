import type { Measure } from '../../../src/negotiation/measure';
import { DayField } from '../../room/fields/DayField';
import { Form } from '../../room/fields/Form';
import { NumberField } from '../../room/fields/NumberField';
import { TextLine } from '../../room/fields/TextLine';
import { today } from '../../words/numbers';
import { readingWords } from '../../words/outcome';
import { type Setting, useChangeForm } from '../useChangeForm';
import { explainReading, markReading, readingFrom, readReading } from './values';

/** One reading: a value, its day and where it was read. */
export const EnterReading = ({ setting, measure }: { setting: Setting; measure: Measure }) => {
  const { page } = setting;
  const form = useChangeForm(setting, {
    name: 'reading',
    initial: () => readingFrom(page),
    read: readReading,
    mark: markReading,
    explain: explainReading,
    done: () => readingWords.saved(1),
  });
  const { values, change } = form;
  const old = page.readings.find(({ on }) => on === values.on);
  return (
    <Form
      title={readingWords.enter}
      intro={measure.name}
      send={readingWords.save}
      onCancel={setting.onCancel}
      form={form}
    >
      <div className="part-fields">
        <div className="field-row">
          <NumberField
            name="value"
            label={readingWords.value}
            unit={measure.unit}
            value={values.value}
            onChange={value => change({ ...values, value })}
          />
          <DayField
            name="on"
            label={readingWords.on}
            last={today()}
            value={values.on}
            onChange={on => change({ ...values, on })}
          />
        </div>
        <p className="outcome-quiet" aria-live="polite">
          {old && readingWords.replaces(old.value, old.on, measure.unit)}
        </p>
        <TextLine
          name="source"
          label={readingWords.source}
          value={values.source}
          onChange={source => change({ ...values, source })}
        />
      </div>
    </Form>
  );
};
