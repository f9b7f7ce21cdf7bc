import { MOST_LEARNINGS } from '../../../../src/negotiation/thresholds';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { betVerdicts, nextSteps, reviewFields } from '../../../words/fields';
import { reviewForm as words } from '../../../words/lived-forms';
import { Choice } from '../../fields/Choice';
import { Form, Part } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { Rows } from '../../fields/Rows';
import { TextLine } from '../../fields/TextLine';
import { type Setting, useForm } from '../../useForm';
import { AcceptedRisks } from '../AcceptedRisks';
import { blankReview, markReview, readReview } from './review';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

/** N15: one side's view of the quarter, written before it sees the other's. */
export function ReviewForm({ negotiation, setting, barred }: Props) {
  const { viewer } = setting;
  const bet = negotiation.priority?.bet ?? null;
  const asksBet = viewer === 'leader' && bet !== null;
  const form = useForm(setting, {
    name: 'review',
    initial: blankReview,
    read: readReview(asksBet),
    mark: markReview,
  });
  const { values, change } = form;
  return (
    <Form
      title={words.title}
      intro={words.intro[viewer]}
      send={words.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <AcceptedRisks negotiation={negotiation} />
      <Part title={words.quarter}>
        <LongText
          name="view"
          label={reviewFields.view}
          help={words.viewHelp}
          value={values.view}
          rows={3}
          isOptional
          onChange={view => change({ ...values, view })}
        />
      </Part>
      <Part title={reviewFields.learnings} help={words.learningsHelp}>
        <Rows
          kind="learning"
          rows={values.learnings}
          onChange={learnings => change({ ...values, learnings })}
          blank={() => ''}
          most={MOST_LEARNINGS}
        >
          {(learning, changeOne, place) => (
            <TextLine name={`learnings.${place}`} label={words.learning} value={learning} onChange={changeOne} />
          )}
        </Rows>
      </Part>
      <Part title={words.next}>
        <Choice
          name="next"
          label={reviewFields.next}
          value={values.next}
          options={nextSteps}
          meaning={words.nextMeaning}
          onChange={next => change({ ...values, next })}
        />
      </Part>
      {asksBet && bet && (
        <Part title={words.bet} help={bet.words}>
          <Choice
            name="bet"
            label={reviewFields.bet}
            value={values.bet}
            options={betVerdicts}
            onChange={verdict => change({ ...values, bet: verdict })}
          />
        </Part>
      )}
    </Form>
  );
}
