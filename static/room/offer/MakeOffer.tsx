import type { Letter } from '../../../src/negotiation/offer';
import type { NegotiationView } from '../../../src/negotiation/view';
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

/** N7: the first offer, or the answer to one. */
export function MakeOffer({ negotiation, letter, answers, setting, barred }: Props) {
  const { viewer } = setting;
  const form = useForm(setting, {
    name: `offer/${answers}/${letter ?? ''}`,
    initial: () => offerFrom(negotiation, letter),
    read: values => readOffer(values, viewer, negotiation),
    mark: (problem, values) => ({
      ...markOffer(problem),
      ...(problem.code === 'reason-missing' ? reasonsOwed(values, viewer, negotiation) : {}),
    }),
  });
  const isFirst = answers === 0;
  return (
    <Form
      title={isFirst ? 'Make the first offer' : `Answer package ${letter ?? ''} of offer ${answers}`}
      intro={
        isFirst
          ? 'Starts from your assessment. With the offer you sign it; the leader’s acceptance is the other signature.'
          : 'Starts from the terms you answer. Change at least one, and say why. With the offer you sign it; the other side’s acceptance is the other signature.'
      }
      send="Make offer"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
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
