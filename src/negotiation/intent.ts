import type { Decided } from './event';
import type { MoveOf } from './move';
import type { Negotiation } from './negotiation';
import type { Need, Priority } from './priority';
import { accepted, type Result, refused } from './refusal';
import type { Now } from './shape';
import { solutionWords } from './wording';

const said = ['mattersMost', 'whyNow', 'businessOutcome'] as const;
type Said = (typeof said)[number];

/** What N2 requires in words and a priority leaves empty, in the order of the form. */
export const unsaidIn = (priority: Pick<Priority, Said>): Said[] => said.filter(field => priority[field] === '');

/** Where a priority, or the measure of its need, tells the team what to make, and by which words (A4, N2). None: it does not. */
export const dictatedIn = (
  { mattersMost, whyNow }: Pick<Priority, 'mattersMost' | 'whyNow'>,
  need: Pick<Need, 'measure'> | null,
): { field: 'mattersMost' | 'whyNow' | 'needMeasure'; words: string[] }[] =>
  [
    { field: 'mattersMost' as const, words: solutionWords(mattersMost) },
    { field: 'whyNow' as const, words: solutionWords(whyNow) },
    { field: 'needMeasure' as const, words: need ? solutionWords(need.measure) : [] },
  ].filter(({ words }) => words.length > 0);

/**
 * N2: what matters most and why now, the business outcome, a deadline and a fallback. The deadline lies between today and
 * the quarter's last day; it may lie before the quarter begins, as good ones do.
 */
export const shareIntent = (
  state: Pick<Negotiation, 'ends'>,
  move: MoveOf<'shareIntent'>,
  now: Pick<Now, 'day'>,
): Result<Decided> => {
  const { priority, need } = move;
  const missing = [
    ...unsaidIn(priority),
    (priority.deadline < now.day || priority.deadline > state.ends) && 'deadline',
    priority.fallback.kind === 'other' && priority.fallback.text === '' && 'fallback',
    priority.bet !== null && priority.bet.words === '' && 'bet',
    priority.constraint !== null && priority.constraint.text === '' && 'constraint',
    need !== null && need.unit === '' && 'needUnit',
    need !== null && need.measure === '' && 'needMeasure',
  ].filter(field => field !== false);
  if (missing.length > 0) return refused('intent-incomplete', ...missing);
  const dictated = dictatedIn(priority, need).map(({ field }) => field);
  if (dictated.length > 0 && !priority.constraint) return refused('solution-dictated', ...dictated);
  return accepted({ kind: 'intentShared', priority: { ...priority, id: priority.id ?? move.id }, need });
};
