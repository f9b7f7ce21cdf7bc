import type { RememberedAttempt } from '../../../src/negotiation/outcome';
import { Form } from '../../room/fields/Form';
import { attemptWords } from '../../words/outcome';
import { type Setting, useChangeForm } from '../useChangeForm';
import { AttemptFields } from './AttemptFields';
import { attemptValues, blankAttempt, markAttempt, readNote } from './values';

type Props = { setting: Setting; attempt: RememberedAttempt | null; unit: string };

/** A new attempt, or one that is noted already: what came of it, its effect and how sure that is. */
export const AttemptForm = ({ setting, attempt, unit }: Props) => {
  const form = useChangeForm(setting, {
    name: attempt ? `attempt/${attempt.when}/${attempt.what}` : 'attempt',
    initial: () => (attempt ? attemptValues(attempt) : blankAttempt()),
    read: values => readNote(values, attempt && { what: attempt.what, when: attempt.when }),
    mark: markAttempt,
    done: () => attemptWords.saved,
  });
  return (
    <Form
      title={attempt ? attemptWords.editTitle : attemptWords.addTitle}
      intro={attemptWords.effectHelp}
      send={attemptWords.save}
      onCancel={setting.onCancel}
      form={form}
    >
      <div className="part-fields">
        <AttemptFields at="attempt" values={form.values} unit={unit} onChange={form.change} />
      </div>
    </Form>
  );
};
