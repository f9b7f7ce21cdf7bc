import type { NegotiationView } from '../../../src/negotiation/view';
import { keepWords, type ReasonWords, stopWords } from '../../words/moves';
import { Form } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { type Setting, useForm } from '../useForm';

type Kind = 'park' | 'resume' | 'handBack' | 'keep' | 'stop';
type Props = { kind: Kind; negotiation: NegotiationView; setting: Setting; barred: string | null };

const wordsOf: Record<Kind, (negotiation: NegotiationView) => ReasonWords> = {
  park: () => ({
    title: 'Park this negotiation',
    intro: 'Nobody is to move until either side resumes it. The other side reads your reason.',
    label: 'Reason',
    send: 'Park',
  }),
  resume: () => ({
    title: 'Resume this negotiation',
    intro: 'It goes on exactly where it was parked.',
    label: 'Reason',
    send: 'Resume',
  }),
  handBack: () => ({
    title: 'Hand back with a question',
    intro:
      'Do this when you cannot assess the priority as it is. The leader answers, then shares it again, changed or as it was.',
    label: 'Question',
    send: 'Hand back',
  }),
  keep: keepWords,
  stop: stopWords,
};

const MISSING = 'Write it here first.';

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
    mark: ({ code }) => (code === 'reason-missing' || code === 'question-missing' ? { text: MISSING } : {}),
  });
  return (
    <Form title={title} intro={intro} send={send} onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText name="text" label={label} value={form.values} onChange={form.change} />
    </Form>
  );
}
