import type { Measure } from '../../../src/negotiation/measure';
import { Form } from '../../room/fields/Form';
import { measureWords } from '../../words/outcome';
import { type Setting, useChangeForm } from '../useChangeForm';
import { MeasureFields } from './MeasureFields';
import { blankMeasure, markMeasure, readMeasure } from './values';

/** A definition of the measure: the first one, or a new version (N12). */
export const MeasureForm = ({ setting, inUse }: { setting: Setting; inUse: Measure | null }) => {
  const form = useChangeForm(setting, {
    name: 'measure',
    initial: () => inUse ?? blankMeasure,
    read: values => readMeasure(values, inUse),
    mark: markMeasure,
    done: () => measureWords.saved,
  });
  return (
    <Form
      title={inUse ? measureWords.change : measureWords.define}
      intro={inUse ? measureWords.changeIntro : measureWords.help}
      send={measureWords.save}
      onCancel={setting.onCancel}
      form={form}
      barred={setting.page.inForce ? measureWords.inForce : null}
    >
      <div className="part-fields">
        <MeasureFields values={form.values} onChange={form.change} />
      </div>
    </Form>
  );
};
