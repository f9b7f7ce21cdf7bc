import type { NegotiationView } from '../../src/negotiation/view';
import { Choice } from '../room/fields/Choice';
import { Part } from '../room/fields/Form';
import { priorityForm as words } from '../words/priority';
import { AdviceContext } from './Advised';
import { writtenIn } from './live';
import { NeedFields } from './NeedFields';
import { PriorityPart } from './PriorityPart';
import { TimeRunsOut } from './TimeRunsOut';
import { useLiveAdvice } from './useLiveAdvice';
import type { PriorityValues } from './values';

type Props = {
  values: PriorityValues;
  onChange: (values: PriorityValues) => void;
  of: Pick<NegotiationView, 'quarter' | 'ends'>;
};

const needs = { no: words.noNeed, yes: words.sealNeed };

/** What the leader brings: what matters most and why now, never how to solve it. */
export function PriorityForm({ values, onChange, of: { quarter, ends } }: Props) {
  const findings = useLiveAdvice(writtenIn(values, values.hasNeed === 'yes' ? values : null));
  return (
    <AdviceContext.Provider value={findings}>
      <PriorityPart values={values} onChange={onChange} quarter={quarter} />
      <TimeRunsOut values={values} onChange={timing => onChange({ ...values, ...timing })} ends={ends} />
      <Part title={words.need} help={words.needHelp}>
        <Choice
          name="hasNeed"
          label={words.hasNeed}
          options={needs}
          value={values.hasNeed}
          onChange={hasNeed => onChange({ ...values, hasNeed })}
        />
        {values.hasNeed === 'yes' && <NeedFields values={values} onChange={need => onChange({ ...values, ...need })} />}
      </Part>
    </AdviceContext.Provider>
  );
}
