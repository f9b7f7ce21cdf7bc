import type { Fact } from '../../../../src/negotiation/running';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { facts } from '../../../words/lived';
import { Choice } from '../../fields/Choice';
import { Form } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { type Setting, useForm } from '../../useForm';
import { draftOf, markReopen, readReopen, reopenFrom } from './reopen';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

const meaning: Record<Fact, string> = {
  'fact-changed': 'Something outside moved: the market, a law, another team.',
  'resource-missing': 'What was promised has not come.',
  'measure-wrong': 'It does not count what was meant. The team assesses anew first.',
  'learned-better': 'What was found out makes another target or way sensible.',
  'priority-changed': 'The business needs something else more.',
};

/** N12: which fact changed. What is in force stays so while new offers are exchanged. */
export function ReopenForm({ negotiation, setting, barred }: Props) {
  const form = useForm(setting, {
    name: draftOf(negotiation),
    initial: () => reopenFrom(negotiation),
    read: readReopen,
    mark: markReopen,
  });
  const { values, change } = form;
  const { agreed } = negotiation;
  return (
    <Form
      title={agreed ? 'Re-open the agreement' : 'Re-open, to come to an agreement'}
      intro={`The ${agreed ? 'agreement' : 'fallback'} stays in force until both have signed new terms. Who re-opened and why is counted.`}
      send="Re-open"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <Choice
        name="fact"
        label="Which fact changed"
        value={values.fact}
        options={facts}
        meaning={meaning}
        onChange={fact => change({ ...values, fact })}
      />
      <LongText
        name="reason"
        label="Reason"
        help="What changed, and what it means for the terms. The other side reads this first."
        value={values.reason}
        rows={3}
        onChange={reason => change({ ...values, reason })}
      />
    </Form>
  );
}
