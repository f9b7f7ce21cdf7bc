import type { NegotiationView } from '../../../../src/negotiation/view';
import { markWords } from '../../../words/assessment';
import { confirmForm as words } from '../../../words/lived-forms';
import { today } from '../../../words/numbers';
import { Choice } from '../../fields/Choice';
import { DayField } from '../../fields/DayField';
import { Form, Part } from '../../fields/Form';
import { reading } from '../../fields/reading';
import { type Setting, useForm } from '../../useForm';
import { asSentence, promisesIn } from '../watched';

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
      if (ask === '') from.mark('ask', markWords.choose);
      return from.done({ kind: 'confirm' as const, ask: Number(ask), on: from.day('on', on) });
    },
    mark: ({ code }) => {
      if (code === 'already-kept' || code === 'ask-unknown') return { ask: words.another };
      return code === 'reading-incomplete' ? { on: markWords.future } : {};
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
      return [place, promise ? `${asSentence(promise.from)} ${asSentence(promise.state)}` : ''];
    }),
  );
  const kept = promises.filter(({ tone }) => tone === 'good');
  const { values, change } = form;
  return (
    <Form
      title={words.title}
      intro={words.intro}
      send={words.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <Part title={words.which}>
        <Choice
          name="ask"
          label={words.ask}
          value={values.ask}
          options={options}
          meaning={meaning}
          onChange={ask => change({ ...values, ask })}
        />
        <DayField
          name="on"
          label={words.on}
          value={values.on}
          last={today()}
          onChange={on => change({ ...values, on })}
        />
      </Part>
      {kept.length > 0 && (
        <Part title={words.before}>
          <ul className="term-lines">
            {kept.map(({ line, state }) => (
              <li key={line}>
                {asSentence(line)} {asSentence(state)}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Form>
  );
}
