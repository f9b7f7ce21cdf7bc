import type { NegotiationView } from '../../../../src/negotiation/view';
import { today } from '../../../words/numbers';
import { Choice } from '../../fields/Choice';
import { DayField } from '../../fields/DayField';
import { Form, Part } from '../../fields/Form';
import { reading } from '../../fields/reading';
import { type Setting, useForm } from '../../useForm';
import { promisesIn } from '../watched';

type Props = { negotiation: NegotiationView; setting: Setting; barred: string | null };

/** Asks that have not been confirmed, by their place in the terms. */
const openIn = ({ lived: { course, kept } }: NegotiationView): string[] =>
  (course?.asks ?? []).flatMap((_, place) => (kept.some(each => each.ask === place) ? [] : [String(place)]));

/** An ask came: the team, which received it, says on which day. */
export function ConfirmForm({ negotiation, setting, barred }: Props) {
  const open = openIn(negotiation);
  const { agreement, lived } = negotiation;
  const form = useForm(setting, {
    name: `confirm/${agreement?.hash ?? ''}`,
    initial: () => ({ ask: open[0] ?? '', on: today() }),
    read: ({ ask, on }) => {
      const from = reading();
      if (ask === '') from.mark('ask', 'Choose one.');
      return from.done({ kind: 'confirm' as const, ask: Number(ask), on: from.day('on', on) });
    },
    mark: ({ code }) => {
      if (code === 'already-kept' || code === 'ask-unknown') return { ask: 'Choose another one.' };
      return code === 'reading-incomplete' ? { on: 'Not in the future.' } : {};
    },
  });
  const asks = lived.course?.asks ?? [];
  const promises = promisesIn(negotiation);
  const grantOf = (place: string): number => agreement?.grants.findIndex(({ ask }) => ask === Number(place)) ?? -1;
  const options = Object.fromEntries(
    open.map(place => [place, `${asks[Number(place)]?.what}: ${asks[Number(place)]?.howMuch}`]),
  );
  const meaning = Object.fromEntries(
    open.map(place => {
      const promise = promises[grantOf(place)];
      return [place, promise ? `${promise.from}. ${promise.state}.` : ''];
    }),
  );
  const kept = promises.filter(({ tone }) => tone === 'good');
  const { values, change } = form;
  return (
    <Form
      title="An ask came"
      intro="You received it, so you say on which day. The promise then counts as kept, in time or late."
      send="Confirm"
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <Part title="Which one">
        <Choice
          name="ask"
          label="What came"
          value={values.ask}
          options={options}
          meaning={meaning}
          onChange={ask => change({ ...values, ask })}
        />
        <DayField
          name="on"
          label="It came on"
          value={values.on}
          last={today()}
          onChange={on => change({ ...values, on })}
        />
      </Part>
      {kept.length > 0 && (
        <Part title="Confirmed before">
          <ul className="term-lines">
            {kept.map(({ line, state }) => (
              <li key={line}>
                {line}. {state}.
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Form>
  );
}
