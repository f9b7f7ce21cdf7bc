import type { Finding } from '../finding';
import { dictatedIn, unsaidIn } from '../intent';
import type { Need, Priority } from '../priority';
import { businessWords, dictatesSolution, outputWords } from '../wording';
import { listed, type Sign } from './context';

/**
 * A4: where a priority and the measure of its need tell the team what to make. A block, for N2 refuses it; with a
 * constraint of law, contract or date a hint. One for each field.
 */
export const solutionSigns = (
  priority: Pick<Priority, 'mattersMost' | 'whyNow' | 'constraint'>,
  need: Pick<Need, 'measure'> | null,
): Sign[] =>
  dictatedIn(priority, need).map(({ field, words }) => ({
    severity: priority.constraint ? 'hint' : 'block',
    facts: { field, words: listed(words), constraint: priority.constraint?.text ?? '' },
  }));

/** A priority as far as it is written, and the measure of its need where there is one. Texts are trimmed. */
export type WrittenPriority = Pick<Priority, 'mattersMost' | 'whyNow' | 'businessOutcome' | 'constraint'> & {
  need: Pick<Need, 'measure' | 'unit'> | null;
};

/** A5 in a need, a hint: the team is held to what it moves by itself, and its own measure is for the team to name. */
const businessSigns = (need: Pick<Need, 'measure' | 'unit'>): Sign[] => {
  const words = businessWords({ name: need.measure, unit: need.unit });
  const facts = { field: 'needMeasure', measure: need.measure, words: listed(words) };
  return words.length > 0 ? [{ severity: 'hint', facts }] : [];
};

/** A3 in a need: warns, for the team could not assess it (N5). Where it is an order as well, A4 says so already. */
const outputSigns = (need: Pick<Need, 'measure' | 'unit'>): Sign[] => {
  const words = outputWords({ name: need.measure, unit: need.unit, definition: '' });
  const facts = { field: 'needMeasure', measure: need.measure, words: listed(words) };
  return words.length > 0 && !dictatesSolution(need.measure) ? [{ severity: 'warn', facts }] : [];
};

/**
 * What stands out in a priority that is still being written, each with the field it was found in: A3, A4 and A5 by the
 * words, A9 where what N2 requires is empty. What blocks is what `shareIntent` refuses.
 *
 * @example priorityAdvice({ mattersMost: 'Launch the new app', ... }) // [{ code: 'A4', severity: 'block', facts: { field: 'mattersMost', ... } }]
 */
export const priorityAdvice = (written: WrittenPriority): Finding[] => {
  const { need } = written;
  const coded = (code: Finding['code'], signs: Sign[]): Finding[] => signs.map(sign => ({ code, ...sign }));
  return [
    ...coded('A3', need ? outputSigns(need) : []),
    ...coded('A4', solutionSigns(written, need)),
    ...coded('A5', need ? businessSigns(need) : []),
    ...coded(
      'A9',
      unsaidIn(written).map(field => ({ severity: 'block', facts: { field } })),
    ),
  ];
};
