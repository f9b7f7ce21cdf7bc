import Checkbox from '@atlaskit/checkbox';
import type { Question } from '../../../src/negotiation/question';
import { unwritten, questionForms as words } from '../../words/reasons';
import { Form } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { type Setting, useForm } from '../useForm';

type Props = { setting: Setting; barred: string | null };

const MISSING = { text: unwritten };

/** N4, asking: either side, whoever's turn it is. Once the quarter runs, a question waits beside it and holds nobody up. */
export function AskForm({ setting, barred, mayBlock }: Props & { mayBlock: boolean }) {
  const form = useForm(setting, {
    name: 'ask',
    initial: () => ({ text: '', blocking: false }),
    read: ({ text, blocking }) => ({
      ok: true,
      value: { kind: 'ask', question: text, blocking: blocking && mayBlock },
    }),
    mark: ({ code }) => (code === 'question-missing' ? MISSING : {}),
  });
  const { values, change } = form;
  return (
    <Form title={words.ask.title} send={words.ask.send} onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText
        name="text"
        label={words.ask.label}
        value={values.text}
        onChange={text => change({ ...values, text })}
      />
      {mayBlock && (
        <Checkbox
          label={words.ask.blocks}
          isChecked={values.blocking}
          onChange={event => change({ ...values, blocking: event.currentTarget.checked })}
        />
      )}
    </Form>
  );
}

/** N4, answering: the side that was asked. */
export function AnswerForm({ question, setting, barred }: Props & { question: Question }) {
  const form = useForm(setting, {
    name: `answer/${question.number}`,
    initial: () => '',
    read: text => ({ ok: true, value: { kind: 'answer', question: question.number, answer: text } }),
    mark: ({ code }) => (code === 'answer-missing' ? MISSING : {}),
  });
  return (
    <Form title={words.answer.title} send={words.answer.send} onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText name="text" label={words.answer.label} value={form.values} onChange={form.change} />
    </Form>
  );
}
