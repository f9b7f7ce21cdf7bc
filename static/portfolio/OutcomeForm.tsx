import type { BusinessOutcomeView } from '../../src/api';
import { NAME_LENGTH } from '../../src/negotiation/thresholds';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Form, Part } from '../room/fields/Form';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { outcomeFormWords as words } from '../words/portfolio';
import { markOutcome, outcomeFrom, readOutcome } from './outcomeValues';
import { useOutcomeForm } from './useOutcomeForm';

type Props = { outcome: BusinessOutcomeView | null; onClose: () => void };

/** Makes a business outcome, or changes what it is called, counted in, and aims at. */
export function OutcomeForm({ outcome, onClose }: Props) {
  const form = useOutcomeForm({
    name: outcome?.id ?? 'new',
    seen: outcome?.version ?? null,
    initial: () => outcomeFrom(outcome),
    read: values => {
      const told = readOutcome(values);
      return told.ok ? { ok: true, value: { ...told.value, readings: outcome?.readings ?? [] } } : told;
    },
    mark: markOutcome,
    onDone: onClose,
  });
  const { values, change } = form;
  const at = <K extends keyof typeof values>(key: K) => ({
    name: key,
    value: values[key],
    onChange: (value: (typeof values)[K]) => change({ ...values, [key]: value }),
  });
  return (
    <Form
      title={outcome ? words.changeTitle(outcome.name) : words.newTitle}
      intro={words.intro}
      send={words.save}
      onCancel={onClose}
      form={form}
    >
      <div className="part-fields">
        <TextLine {...at('name')} label={words.name} help={words.nameHelp} />
        <TextLine {...at('unit')} label={words.unit} help={words.unitHelp} most={NAME_LENGTH} />
        <Choice {...at('direction')} label={words.direction} options={words.directions} />
      </div>
      <Part title={words.aim} help={words.aimHelp}>
        <div className="field-row">
          <NumberField {...at('aimLevel')} label={words.aimLevel} unit={values.unit} isOptional />
          <DayField {...at('aimBy')} label={words.aimBy} isOptional />
        </div>
      </Part>
    </Form>
  );
}
