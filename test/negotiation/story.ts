import {
  type Actor,
  type Baseline,
  type Day,
  decide,
  type Event,
  fire,
  fold,
  type Move,
  type MoveKind,
  type Negotiation,
  type Now,
  open,
  type Party,
  type Refusal,
  type Result,
  type Viewer,
} from '../../src/negotiation';

/** Moves as tests write them: id and version seen are added where they are played. */
type Unaddressed<M> = M extends Move ? Omit<M, 'id' | 'seen'> : never;
export type Draft = Unaddressed<Move>;
export type DraftOf<K extends MoveKind> = Extract<Draft, { kind: K }>;

export const accounts: Record<Viewer, string> = { leader: 'leader-1', team: 'designer-1', observer: 'finance-1' };

/** On the eve of the negotiated quarter: where every story begins. */
export const today = '2026-11-23';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** So many minutes after nine in the morning of a day. */
export const nowOn = (day: Day, minutes = 0): Now => ({
  at: `${day}T${twoDigits(9 + Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00.000Z`,
  day,
});

export const moveId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const as = (viewer: Viewer): Actor => ({ viewer, account: accounts[viewer] });

const unwrapped = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`the story is not legal: ${result.refusal.code} ${result.refusal.about.join(' ')}`);
  return result.value;
};

export const opening = { outcomeId: '10301', quarter: '2027-Q1', fiscalStart: 1 };

export const opened = (by: Party = 'leader'): Negotiation => unwrapped(open(opening, as(by), moveId(0), nowOn(today)));

/** The same move as a party at the table would send it: against the version it sees. */
export const addressed = (state: Negotiation, draft: Draft): Move => ({
  ...draft,
  id: moveId(state.version + 1),
  seen: state.version,
});

/** What becomes of a move on a day, a few minutes after the one before. */
export const decided = (state: Negotiation, viewer: Viewer, draft: Draft, day: Day = today): Result<Event> =>
  decide(state, as(viewer), addressed(state, draft), nowOn(day, state.version + 1));

/** What the clock finds on a day, in the light of these readings; null where nothing fires. */
export const found = (state: Negotiation, readings: Baseline[], day: Day): Event | null =>
  fire(state, readings, nowOn(day, state.version + 1), moveId(state.version + 1));

/** A party moves, the clock looks at readings and something fires, or days go by. */
export type Step = [Party, Draft | ((state: Negotiation) => Draft)] | ['clock', Baseline[]] | { on: Day };

/** From here the story is told on that day. */
export const on = (day: Day): Step => ({ on: day });

export type Told = { state: Negotiation; events: Event[]; day: Day };

const eventOf = (state: Negotiation, step: Exclude<Step, { on: Day }>, day: Day): Event => {
  const [who, what] = step;
  if (who !== 'clock') return unwrapped(decided(state, who, typeof what === 'function' ? what(state) : what, day));
  const event = found(state, what, day);
  if (!event) throw new Error(`the story is not true: nothing fires on ${day}`);
  return event;
};

/** A story with all that happened in it, each step of it legal. */
export const told = (...steps: Step[]): Told =>
  steps.reduce<Told>(
    ({ state, events, day }, step) => {
      if ('on' in step) return { state, events, day: step.on };
      const event = eventOf(state, step, day);
      return { state: fold(state, [event]), events: events.concat(event), day };
    },
    { state: opened(), events: [], day: today },
  );

/** Given: a negotiation as these steps leave it. */
export const given = (...steps: Step[]): Negotiation => told(...steps).state;

/** The refusal of a move on a day, or null where it is let through. */
export const refusalOf = (state: Negotiation, viewer: Viewer, draft: Draft, day: Day = today): Refusal | null => {
  const result = decided(state, viewer, draft, day);
  return result.ok ? null : result.refusal;
};

/** What fires on a day after these steps, as kind and place in the terms; null where nothing does. */
export const kindsFound = (steps: Step[], readings: Baseline[], day: Day): string[] | null => {
  const event = found(given(...steps), readings, day);
  return event?.kind === 'fired' ? event.firings.map(({ kind, place }) => `${kind} ${place}`) : null;
};
