import type { Review } from '../../../../src/negotiation/review';
import { MOST_LEARNINGS } from '../../../../src/negotiation/thresholds';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { betVerdicts, nextSteps, parties, reviewFields } from '../../../words/fields';
import { small } from '../../../words/lived';
import { Choice } from '../../fields/Choice';
import { Form, Part } from '../../fields/Form';
import { LongText } from '../../fields/LongText';
import { Rows } from '../../fields/Rows';
import { TextLine } from '../../fields/TextLine';
import { type Setting, useForm } from '../../useForm';
import { AcceptedRisks } from '../AcceptedRisks';
import { blankReview, markReview, readReview } from './review';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

const nextMeaning: Record<Review['next'], string> = {
  keep: 'Go on with it as it is measured now.',
  change: 'Go on with another measure or another level.',
  stop: 'Something else matters more.',
};

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
  const other = small(parties[viewer === 'leader' ? 'team' : 'leader']);
  return (
    <Form
      title="Write your review"
      intro={`Written blind: the ${other} reads it, and you read theirs, only once both are in. It cannot be changed after you gave it.`}
      send="Give review"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <AcceptedRisks negotiation={negotiation} />
      <Part title="The quarter">
        <LongText
          name="view"
          label={reviewFields.view}
          help="What came of it against what was agreed, and how you worked together."
          value={values.view}
          rows={3}
          isOptional
          onChange={view => change({ ...values, view })}
        />
      </Part>
      <Part title={reviewFields.learnings} help="One sentence each, at least one. They stay with the outcome.">
        <Rows
          noun="Learning"
          rows={values.learnings}
          onChange={learnings => change({ ...values, learnings })}
          blank={() => ''}
          most={MOST_LEARNINGS}
        >
          {(learning, changeOne, place) => (
            <TextLine name={`learnings.${place}`} label="What you learned" value={learning} onChange={changeOne} />
          )}
        </Rows>
      </Part>
      <Part title="What next">
        <Choice
          name="next"
          label={reviewFields.next}
          value={values.next}
          options={nextSteps}
          meaning={nextMeaning}
          onChange={next => change({ ...values, next })}
        />
      </Part>
      {asksBet && bet && (
        <Part title="Your bet" help={bet.words}>
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
