import { type Day, decide, type Event, fold, type Negotiation, type Package, type Party } from '../../src/negotiation';
import {
  accept,
  answer,
  ask,
  assess,
  checkIn,
  confirm,
  counter,
  fallBack,
  handBack,
  keep,
  offer,
  park,
  reading,
  reopen,
  report,
  resume,
  review,
  shareIntent,
  stop,
  threePackages,
  wellKept,
} from './moves';
import { days } from './stages';
import { addressed, as, type Draft, found, nowOn, opened, today } from './story';

const parties: Party[] = ['leader', 'team'];

/** Where a line of play has come to: the state, and the day on which somebody looks at it. */
export type Position = { state: Negotiation; day: Day };

export const start = (): Position => ({ state: opened(), day: today });

/** Every promise that a signature under this package could need. */
const promises = ({ terms }: Package) => ({
  grants: terms.asks.map(({ by }, ask) => ({ ask, name: 'Ada and Grace from Keystone', by })),
  acceptances: [
    ...terms.risks.map((_, risk) => ({ risk, words: 'Up to sixty studios may leave and I stand by it' })),
    { risk: 'odds' as const, words: 'We may well miss it, and I stand by it' },
  ],
});

const answersTo = (state: Negotiation): Draft[] =>
  parties.flatMap(party => {
    const question = state.questions.find(each => each.answer === null && each.by.party === party);
    return question ? [{ ...answer, question: question.number }] : [];
  });

/** A measure that was wrong is put right by another name, so that a re-opening can change it. */
const assessOn = ({ state, day }: Position): Draft => {
  const { measure, baseline } = assess.assessment;
  const name = state.reopening ? 'Appointments and deposits paid online' : measure.name;
  const assessment = { ...assess.assessment, measure: { ...measure, name }, baseline: { ...baseline, on: day } };
  return { ...assess, assessment };
};

/** Of the team: a first offer, another, or a new target with its forecast. Of the leader: a new target, or other asks. */
const offersOn = (state: Negotiation): Draft[] => {
  const last = state.standing?.packages.at(-1);
  if (!last) return [threePackages, offer(wellKept)];
  const target = last.terms.target + 0.5;
  const forecast = { p10: 34.5, p50: target - 1, p90: target + 4 };
  const asks = [{ what: 'One engineer', howMuch: '1 for 8 weeks', by: '2027-01-11' }];
  return [
    offer(counter(state, last.letter, { target }, promises(last))),
    offer(counter(state, last.letter, { asks })),
    offer(counter(state, last.letter, { target, forecast })),
  ];
};

const signaturesOn = (state: Negotiation): Draft[] => {
  const last = state.standing?.packages.at(-1);
  return last ? [accept(state, 'A'), accept(state, last.letter, promises(last))] : [];
};

/** The first ask of the agreement that has not come yet. */
const missing = ({ agreement, kept }: Negotiation): number =>
  Math.max(agreement?.terms.asks.findIndex((_, place) => !kept.some(each => each.ask === place)) ?? 0, 0);

/**
 * A fixed set of arguments for every move: the moves that a line of play may consist of. Some are legal in one place and
 * refused in the next; which, is for the rules to say.
 */
export const repertoire = (position: Position): Draft[] => {
  const { state, day } = position;
  const deadline = day > days.deadline ? state.ends : days.deadline;
  const again = state.report ? 'Late bookings came in' : '';
  return [
    { ...shareIntent, priority: { ...shareIntent.priority, deadline } },
    handBack,
    { ...ask, blocking: true },
    { ...ask, blocking: false },
    ...answersTo(state),
    assessOn(position),
    ...offersOn(state),
    ...signaturesOn(state),
    park,
    resume,
    fallBack,
    checkIn({ reading: reading(day, 38.2) }),
    checkIn({ reading: null, noReading: 'The warehouse is down' }),
    { ...confirm, ask: missing(state), on: day },
    reopen('fact-changed'),
    reopen('measure-wrong'),
    keep,
    stop,
    report({ final: reading(day, 38.6), reason: again }),
    report({ final: null, unmeasured: 'The warehouse was switched off', reason: again }),
    review(),
  ];
};

/** One step of a line: somebody moved, the clock found something, or days went by until one on which to look again. */
export type Step = { by: Party | 'clock'; event: Event } | { by: 'nobody'; until: Day };

const movesOn = (position: Position): Step[] => {
  const { state, day } = position;
  const now = nowOn(day, state.version + 1);
  return repertoire(position).flatMap(draft => {
    const move = addressed(state, draft);
    return parties.flatMap(by => {
      const result = decide(state, as(by), move, now);
      return result.ok ? [{ by, event: result.value }] : [];
    });
  });
};

/** What the clock finds in the readings of the check-ins. */
const firedOn = ({ state, day }: Position): Step[] => {
  const readings = state.checkIns.flatMap(({ reading }) => reading ?? []);
  const event = found(state, readings, day);
  return event ? [{ by: 'clock', event }] : [];
};

const waitsFrom = ({ day }: Position, waits: Day[]): Step[] =>
  waits.filter(wait => wait > day).map(until => ({ by: 'nobody', until }));

/** Every step that can follow: the repertoire as far as the rules let it through, what fires, and each of the waits. */
export const continuations = (position: Position, waits: Day[]): Step[] => [
  ...movesOn(position),
  ...firedOn(position),
  ...waitsFrom(position, waits),
];

/** Where a step leads. */
export const after = ({ state, day }: Position, step: Step): Position =>
  'event' in step ? { state: fold(state, [step.event]), day } : { state, day: step.until };
