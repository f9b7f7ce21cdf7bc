import { fold, type Negotiation, packageOf, type Viewer } from '../../src/negotiation';
import {
  accept,
  answer,
  ask,
  assess,
  biggerRisk,
  counter,
  grants,
  handBack,
  offer,
  ownWords,
  park,
  resume,
  shareIntent,
  threePackages,
} from './moves';
import { type Draft, decided } from './story';

/** Enough for every ask and risk in the repertoire. */
const promises = {
  grants,
  acceptances: [...ownWords, { risk: 'odds' as const, words: 'We may well miss it, and I stand by it' }],
};

/**
 * A fixed set of arguments for every move: the moves that a line of play may consist of. Some are legal in one place and
 * refused in the next; which, is for the rules to say.
 */
export const repertoire = (state: Negotiation): Draft[] => {
  const answers = (['leader', 'team'] as const).flatMap((party): Draft[] => {
    const question = state.questions.find(each => each.answer === null && each.by.party === party);
    return question ? [{ ...answer, question: question.number }] : [];
  });
  const standing = state.standing?.packages.at(-1)?.letter ?? null;
  const base = packageOf(state.standing, standing);
  const target = (base?.terms.target ?? 37.5) + 0.5;
  const forecast = { p10: 34.5, p50: target - 1, p90: target + 4 };
  const counters: Draft[] = standing
    ? [
        offer(counter(state, standing, { target }, promises)),
        offer(
          counter(state, standing, { asks: [{ what: 'One engineer', howMuch: '1 for 8 weeks', by: '2027-01-11' }] }),
        ),
        offer(counter(state, standing, { target, forecast })),
      ]
    : [threePackages, offer(biggerRisk)];
  const signatures: Draft[] = standing ? [accept(state, 'A'), accept(state, standing, promises)] : [];
  return [
    shareIntent,
    handBack,
    { ...ask, blocking: true },
    { ...ask, blocking: false },
    ...answers,
    assess,
    ...counters,
    ...signatures,
    park,
    resume,
  ];
};

export type Line = { viewer: Viewer; draft: Draft; next: Negotiation };

/** Every move of the repertoire that the rules let through from here. */
export const continuations = (state: Negotiation): Line[] =>
  (['leader', 'team'] as const).flatMap(viewer =>
    repertoire(state).flatMap(draft => {
      const result = decided(state, viewer, draft);
      return result.ok ? [{ viewer, draft, next: fold(state, [result.value]) }] : [];
    }),
  );
