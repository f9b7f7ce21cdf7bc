import type { NegotiationView } from '../../../../src/negotiation/view';
import { facts } from '../../../words/lived';
import { reopenForm as words } from '../../../words/lived-forms';
import { Choice } from '../../fields/Choice';
import { Form } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { type Setting, useForm } from '../../useForm';
import { draftOf, markReopen, readReopen, reopenFrom } from './reopen';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

/** N12: which fact changed. What is in force stays so while new offers are exchanged. */
export function ReopenForm({ negotiation, setting, barred }: Props) {
  const form = useForm(setting, {
    name: draftOf(negotiation),
    initial: () => reopenFrom(negotiation),
    read: readReopen,
    mark: markReopen,
  });
  const { values, change } = form;
  const { title, intro } = negotiation.agreed ? words.agreed : words.notAgreed;
  return (
    <Form title={title} intro={intro} send={words.send} onCancel={setting.onCancel} form={form} barred={barred}>
      <Choice
        name="fact"
        label={words.fact}
        value={values.fact}
        options={facts}
        meaning={words.meaning}
        onChange={fact => change({ ...values, fact })}
      />
      <LongText
        name="reason"
        label={words.reason}
        help={words.reasonHelp}
        value={values.reason}
        rows={3}
        onChange={reason => change({ ...values, reason })}
      />
    </Form>
  );
}
