import type { Which } from '../../src/api';
import type { NegotiationView } from '../../src/negotiation/view';
import { Choice } from '../room/fields/Choice';
import { LongText } from '../room/fields/LongText';
import { ForecastFields } from '../room/offer/ForecastFields';
import { rangeWords } from '../words/assessment';
import { assessmentFields, goalKinds } from '../words/fields';
import { OutsideBeside } from './OutsideBeside';
import type { AssessmentValues } from './values';

type Props = {
  negotiation: NegotiationView;
  which: Which;
  values: AssessmentValues;
  onChange: (values: AssessmentValues) => void;
};

/** The team's own range first; the outside view beside it only then (RULES 6); and the kind of goal it speaks for. */
export const Range = ({ negotiation, which, values, onChange }: Props) => (
  <>
    <ForecastFields
      values={values}
      unit={values.measure.unit}
      direction={values.measure.direction || 'higher'}
      onChange={forecast => onChange({ ...values, ...forecast })}
    />
    <OutsideBeside negotiation={negotiation} which={which} values={values} />
    <LongText
      name="conditions"
      label={assessmentFields.conditions}
      help={rangeWords.conditionsHelp}
      value={values.conditions}
      onChange={conditions => onChange({ ...values, conditions })}
      isOptional
    />
    <Choice
      name="goalKind"
      label={rangeWords.goal}
      value={values.goalKind}
      options={goalKinds}
      meaning={rangeWords.goalMeaning}
      onChange={goalKind => onChange({ ...values, goalKind })}
    />
  </>
);
