import { type AdviceCode, adviceCodes, type Finding } from '../finding';
import type { Negotiation } from '../negotiation';
import type { Day, Now } from '../shape';
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

/** What `stays` is found in the review, too; the others can be heeded only while there is something left to do. */
const patterns: Record<AdviceCode, { find: Pattern; stays: boolean }> = {
  A1: { find: tooManyOutcomes, stays: false },
  A2: { find: pingPong, stays: false },
  A3: { find: outputAsOutcome, stays: false },
  A4: { find: solutionDictated, stays: false },
  A5: { find: businessOutcomeOfTeam, stays: false },
  A6: { find: tractionAlone, stays: false },
  A7: { find: performanceOnUnknown, stays: false },
  A8: { find: dictated, stays: true },
  A9: { find: setInIsolation, stays: true },
  A10: { find: splitTheDifference, stays: true },
  A11: { find: movedByAuthority, stays: true },
  A12: { find: unbackedPromise, stays: false },
  A13: { find: overOrUnderConfidence, stays: false },
  A14: { find: setAndForget, stays: false },
  A15: { find: whiplash, stays: true },
};

/** There is something left to do until the review; without an assessment, until the quarter is over. */
const isUnderWay = ({ phase, ends }: Negotiation, day: Day): boolean =>
  phase === 'bargaining' || phase === 'running' || ((phase === 'intent' || phase === 'assessment') && day <= ends);

/**
 * The patterns found in a negotiation, in the order of their numbers (RULES 7): none where there is nothing to judge yet,
 * and none that follows from a need before the seal is open. For both parties alike; an observer is told nothing.
 *
 * @example advice(state, context, now) // [{ code: 'A10', severity: 'hint', facts: { target: 39.25, need: 41, ... } }]
 */
export const advice = (state: Negotiation, context: AdviceContext, now: Now): Finding[] =>
  adviceCodes
    .filter(code => patterns[code].stays || isUnderWay(state, now.day))
    .flatMap(code => patterns[code].find(state, context, now).map(sign => ({ code, ...sign })));
