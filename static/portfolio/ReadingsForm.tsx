import { useState } from 'react';
import type { BusinessOutcomeView } from '../../src/api';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Form } from '../room/fields/Form';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { outcomeFormWords as words } from '../words/portfolio';
import { LinesField } from './LinesField';
import { linesToCorrect, markReadings, readingsFrom, readReadings } from './outcomeValues';
import { useOutcomeForm } from './useOutcomeForm';

type Props = { outcome: BusinessOutcomeView; onClose: () => void };

/** Adds readings to a business outcome: one, several pasted lines, or all of them to be corrected. */
export function ReadingsForm({ outcome, onClose }: Props) {
  const [version] = useState(outcome.version);
  const form = useOutcomeForm({
    name: `${outcome.id}/readings`,
    seen: outcome.version,
    initial: () => readingsFrom(outcome.readings),
    read: values => {
      const { id, name, unit, direction, aim } = outcome;
      const told = readReadings(values, outcome.readings, version);
      return told.ok ? { ok: true, value: { id, name, unit, direction, aim, readings: told.value } } : told;
    },
    mark: (problem, { way }, { readings }) => markReadings(problem, way, readings),
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
      title={words.readingsTitle(outcome.name)}
      intro={words.readingsIntro}
      send={words.saveReadings}
      onCancel={onClose}
      form={form}
    >
      <div className="part-fields">
        <Choice {...at('way')} label={words.how} options={words.ways} />
        {values.way === 'one' && (
          <>
            <div className="field-row">
              <DayField {...at('on')} label={words.on} />
              <NumberField {...at('value')} label={words.value} unit={outcome.unit} />
            </div>
            <TextLine {...at('source')} label={words.source} help={words.sourceHelp} />
          </>
        )}
        {values.way === 'many' && (
          <LinesField
            name="many"
            label={words.lines}
            help={words.linesHelp}
            value={values.many}
            onChange={many => change({ ...values, many })}
          />
        )}
        {values.way === 'all' && (
          <LinesField
            name="all"
            label={words.lines}
            help={words.allHelp}
            value={linesToCorrect(values, outcome.readings, version)}
            onChange={text => change({ ...values, all: { text, version } })}
          />
        )}
      </div>
    </Form>
  );
}
