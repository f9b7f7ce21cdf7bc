import type { Letter } from '../../../src/negotiation/offer';
import type { NegotiationView } from '../../../src/negotiation/view';
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

const SIGNS = 'With the offer you sign it; the other side’s acceptance is the other signature.';

const wordsOf = (negotiation: NegotiationView, answers: number, letter: Letter | null) => {
  if (isUnanswered(negotiation))
    return {
      title: 'Offer new terms',
      intro: `Starts from the agreement, which stays in force until both have signed anew. Change at least one term, and say why. ${SIGNS}`,
    };
  if (answers === 0)
    return {
      title: negotiation.stage === 'reopened' ? 'Offer new terms' : 'Make the first offer',
      intro: 'Starts from your assessment. With the offer you sign it; the leader’s acceptance is the other signature.',
    };
  return {
    title: `Answer package ${letter ?? ''} of offer ${answers}`,
    intro: `Starts from the terms you answer. Change at least one, and say why. ${SIGNS}`,
  };
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
    <Form title={title} intro={intro} send="Make offer" onCancel={setting.onCancel} form={form} barred={barred}>
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
