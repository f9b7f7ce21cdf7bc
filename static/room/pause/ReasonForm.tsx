import type { NegotiationView } from '../../../src/negotiation/view';
import { keepWords, type ReasonWords, stopWords } from '../../words/moves';
import { reasonForms, unwritten } from '../../words/reasons';
import { Form } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { type Setting, useForm } from '../useForm';

type Kind = 'park' | 'resume' | 'handBack' | 'keep' | 'stop';
type Props = { kind: Kind; negotiation: NegotiationView; setting: Setting; barred: string | null };

const wordsOf: Record<Kind, (negotiation: NegotiationView) => ReasonWords> = {
  park: () => reasonForms.park,
  resume: () => reasonForms.resume,
  handBack: () => reasonForms.handBack,
  keep: keepWords,
  stop: stopWords,
};

/** One text and one button: park and resume (N9), hand back with a question (N3), keep what is in force (N13), stop (N14). */
export function ReasonForm({ kind, negotiation, setting, barred }: Props) {
  const { title, intro, label, send } = wordsOf[kind](negotiation);
  const form = useForm(setting, {
    name: kind,
    initial: () => '',
    read: text => ({
      ok: true,
      value: kind === 'handBack' ? { kind, question: text } : { kind, reason: text },
    }),
    mark: ({ code }) => (code === 'reason-missing' || code === 'question-missing' ? { text: unwritten } : {}),
  });
  return (
    <Form title={title} intro={intro} send={send} onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText name="text" label={label} value={form.values} onChange={form.change} />
    </Form>
  );
}
