import { NAME_LENGTH } from '../../../src/negotiation/thresholds';
import { Pick } from '../../room/fields/Choice';
import { LongText } from '../../room/fields/LongText';
import { NumberField } from '../../room/fields/NumberField';
import { TextLine } from '../../room/fields/TextLine';
import { attemptFields, verdicts } from '../../words/fields';
import { attemptWords } from '../../words/outcome';
import type { AttemptValues } from './values';

/** `at` stands before the fields' names, so that several attempts fit into one form. */
type Props = { at: string; values: AttemptValues; unit: string; onChange: (values: AttemptValues) => void };

const labels: Record<keyof AttemptValues, string> = {
  what: attemptFields.what,
  when: attemptFields.when,
  verdict: attemptFields.verdict,
  effect: attemptFields.effect,
  low: attemptWords.low,
  high: attemptWords.high,
  learned: attemptFields.learned,
};

/** What was tried, when, and what came of it. */
export const AttemptFields = ({ at, values, unit, onChange }: Props) => {
  const of = <K extends keyof AttemptValues>(key: K) => ({
    name: `${at}.${key}`,
    label: labels[key],
    value: values[key],
    onChange: (value: AttemptValues[K]) => onChange({ ...values, [key]: value }),
  });
  return (
    <>
      <TextLine {...of('what')} />
      <div className="field-row">
        <TextLine {...of('when')} most={NAME_LENGTH} placeholder="2026-Q2" />
        <Pick
          label={labels.verdict}
          value={values.verdict}
          options={verdicts}
          onChange={verdict => onChange({ ...values, verdict })}
        />
      </div>
      <div className="field-row field-row-thirds">
        <NumberField {...of('effect')} unit={unit} isOptional />
        <NumberField {...of('low')} unit={unit} isOptional />
        <NumberField {...of('high')} unit={unit} isOptional />
      </div>
      <LongText {...of('learned')} isOptional />
    </>
  );
};
