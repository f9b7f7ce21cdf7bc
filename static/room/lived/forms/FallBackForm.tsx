import SectionMessage from '@atlaskit/section-message';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { priorityFields } from '../../../words/fields';
import { fallBackWords } from '../../../words/moves';
import { Form } from '../../fields/Form';
import { type Setting, useForm } from '../../useForm';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

/** N10: the deadline has passed, and the quarter goes on without an agreement. */
export function FallBackForm({ negotiation, setting, barred }: Props) {
  const { title, intro, notAgreed, send } = fallBackWords(negotiation);
  const form = useForm(setting, {
    name: 'fallBack',
    initial: () => null,
    read: () => ({ ok: true, value: { kind: 'fallBack' } }),
  });
  const { priority } = negotiation;
  return (
    <Form title={title} intro={intro} send={send} onCancel={setting.onCancel} form={form} barred={barred}>
      {priority?.fallback.kind === 'other' && (
        <p className="offer-reason">
          {priorityFields.fallback}: {priority.fallback.text}
        </p>
      )}
      <SectionMessage appearance="warning">
        <p>{notAgreed}</p>
      </SectionMessage>
    </Form>
  );
}
