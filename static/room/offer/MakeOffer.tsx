import type { Letter } from '../../../src/negotiation/offer';
import type { NegotiationView } from '../../../src/negotiation/view';
import { offering } from '../../words/offer';
import { isUnanswered } from '../../words/situation';
import { Form } from '../fields/Form';
import { OfferInHand } from '../shared/StandingOffer';
import { type Setting, useForm } from '../useForm';
import { OfferEditor } from './OfferEditor';
import { markOffer, readOffer, reasonsOwed } from './proposal';
import { offerFrom } from './values';

type Props = {
  negotiation: NegotiationView;
  letter: Letter | null;
  answers: number;
  setting: Setting;
  barred: string | null;
};

const wordsOf = (negotiation: NegotiationView, answers: number, letter: Letter | null) => {
  const { again, first, answer } = offering;
  if (isUnanswered(negotiation)) return again;
  if (answers === 0) return negotiation.stage === 'reopened' ? { ...first, title: again.title } : first;
  return { ...answer, title: answer.title(letter ?? '', answers) };
};

/** N7: the first offer, or the answer to one. */
export function MakeOffer({ negotiation, letter, answers, setting, barred }: Props) {
  const { viewer } = setting;
  // What was drafted before the agreement is not what answers it: each re-opening has drafts of its own.
  const again = negotiation.lived.reopened.length;
  const form = useForm(setting, {
    name: `offer/${answers}/${letter ?? ''}${again > 0 ? `/${again}` : ''}`,
    initial: () => offerFrom(negotiation, letter),
    read: values => readOffer(values, viewer, negotiation),
    mark: (problem, values) => ({
      ...markOffer(problem),
      ...(problem.code === 'reason-missing' ? reasonsOwed(values, viewer, negotiation) : {}),
    }),
  });
  const { title, intro } = wordsOf(negotiation, answers, letter);
  return (
    <Form title={title} intro={intro} send={offering.send} onCancel={setting.onCancel} form={form} barred={barred}>
      <OfferInHand negotiation={negotiation} />
      <OfferEditor
        values={form.values}
        onChange={form.change}
        by={viewer}
        negotiation={negotiation}
        errors={form.errors}
      />
    </Form>
  );
}
