import type { NegotiationView } from '../../src/negotiation/view';
import { Form } from '../room/fields/Form';
import { type Setting, useForm } from '../room/useForm';
import { priorityForm as words } from '../words/priority';
import { PriorityForm } from './PriorityForm';
import { markPriority, priorityFrom, readPriority } from './values';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

/** N2: the leader shares the priority, and may seal a need with it. */
export function SharePriority({ negotiation, setting, barred }: Props) {
  const form = useForm(setting, {
    name: 'shareIntent',
    initial: () => priorityFrom(negotiation),
    read: readPriority,
    mark: markPriority,
  });
  return (
    <Form
      title={words.title}
      intro={words.intro}
      send={words.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <PriorityForm values={form.values} onChange={form.change} of={negotiation} />
    </Form>
  );
}
