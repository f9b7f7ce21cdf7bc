import type { Counterweight } from '../../../../src/negotiation/offer';
import type { CounterweightValue } from '../../../../src/negotiation/running';
import { checkInForm } from '../../../words/lived-forms';
import { termWords } from '../../../words/terms';
import { Part } from '../../fields/Form';
import { NumberField } from '../../fields/NumberField';
import type { reading } from '../../fields/reading';
import { typed } from '../../fields/typedNumber';

type Props = { counterweights: Counterweight[]; values: string[]; onChange: (values: string[]) => void };

/** A value for each agreed counterweight; none has to be known every time. */
export const CounterweightFields = ({ counterweights, values, onChange }: Props) =>
  counterweights.length === 0 ? null : (
    <Part title={checkInForm.counterweights} help={checkInForm.counterweightsHelp}>
      {counterweights.map((counterweight, place) => (
        <NumberField
          key={termWords.counterweight(counterweight)}
          name={`counterweights.${place}`}
          label={termWords.counterweight(counterweight)}
          unit={counterweight.unit}
          value={values[place] ?? ''}
          isOptional
          onChange={value => onChange(counterweights.map((_, at) => (at === place ? value : (values[at] ?? ''))))}
        />
      ))}
    </Part>
  );

export const readCounterweights = (from: ReturnType<typeof reading>, values: string[]): CounterweightValue[] =>
  values.flatMap((text, place) => {
    const value = from.optionalNumber(`counterweights.${place}`, text);
    return value === null ? [] : [{ place, value }];
  });

/** Values that were told before, as they would be typed. */
export const typedCounterweights = (counterweights: Counterweight[], told: CounterweightValue[]): string[] =>
  counterweights.map((_, place) => {
    const known = told.find(each => each.place === place);
    return known ? typed(known.value) : '';
  });
