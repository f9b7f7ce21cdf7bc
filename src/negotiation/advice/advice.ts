import { type AdviceCode, adviceCodes, type Finding } from '../finding';
import type { Negotiation } from '../negotiation';
import type { Now } from '../shape';
import { dictated, movedByAuthority, setInIsolation, splitTheDifference } from './bargaining-patterns';
import type { AdviceContext, Pattern } from './context';
import { overOrUnderConfidence, performanceOnUnknown, setAndForget } from './forecast-patterns';
import {
  businessOutcomeOfTeam,
  outputAsOutcome,
  pingPong,
  solutionDictated,
  tooManyOutcomes,
  tractionAlone,
} from './outcome-patterns';
import { unbackedPromise, whiplash } from './promise-patterns';

const patterns: Record<AdviceCode, Pattern> = {
  A1: tooManyOutcomes,
  A2: pingPong,
  A3: outputAsOutcome,
  A4: solutionDictated,
  A5: businessOutcomeOfTeam,
  A6: tractionAlone,
  A7: performanceOnUnknown,
  A8: dictated,
  A9: setInIsolation,
  A10: splitTheDifference,
  A11: movedByAuthority,
  A12: unbackedPromise,
  A13: overOrUnderConfidence,
  A14: setAndForget,
  A15: whiplash,
};

/**
 * The patterns found in a negotiation, in the order of their numbers (RULES 7): none where there is nothing to judge yet,
 * and none that follows from a need before the seal is open. For both parties alike; an observer is told nothing.
 *
 * @example advice(state, context, now) // [{ code: 'A10', severity: 'hint', facts: { target: 39.25, need: 41, ... } }]
 */
export const advice = (state: Negotiation, context: AdviceContext, now: Now): Finding[] =>
  adviceCodes.flatMap(code => patterns[code](state, context, now).map(sign => ({ code, ...sign })));
