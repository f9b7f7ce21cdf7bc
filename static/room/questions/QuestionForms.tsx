import Checkbox from '@atlaskit/checkbox';
import type { Question } from '../../../src/negotiation/question';
import { Form } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { type Setting, useForm } from '../useForm';

type Props = { setting: Setting; barred: string | null };

const MISSING = { text: 'Write it here first.' };

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
    <Form title="Ask a question" send="Ask" onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText name="text" label="Question" value={values.text} onChange={text => change({ ...values, text })} />
      {mayBlock && (
        <Checkbox
          label="Nobody goes on until this is answered"
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
    <Form title="Answer the question" send="Answer" onCancel={setting.onCancel} form={form} barred={barred}>
      <LongText name="text" label="Answer" value={form.values} onChange={form.change} />
    </Form>
  );
}
