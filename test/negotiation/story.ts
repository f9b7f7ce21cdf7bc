import {
  type Actor,
  decide,
  type Event,
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

/** A day in the negotiated quarter's eve, and minutes after its morning. */
export const nowAfter = (minutes: number): Now => {
  const at = new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString();
  return { at, day: at.slice(0, 10) };
};
export const today = nowAfter(0).day;

export const moveId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const as = (viewer: Viewer): Actor => ({ viewer, account: accounts[viewer] });

const unwrapped = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`the story is not legal: ${result.refusal.code} ${result.refusal.about.join(' ')}`);
  return result.value;
};

export const opened = (by: Party = 'leader'): Negotiation =>
  unwrapped(open('10301', '2027-Q1', as(by), moveId(0), nowAfter(0)));

/** The same move as a party at the table would send it: against the version it sees, a few minutes later. */
export const addressed = (state: Negotiation, draft: Draft): Move => ({
  ...draft,
  id: moveId(state.version + 1),
  seen: state.version,
});

export const decided = (state: Negotiation, viewer: Viewer, draft: Draft): Result<Event> =>
  decide(state, as(viewer), addressed(state, draft), nowAfter(state.version + 1));

export type Step = [Party, Draft | ((state: Negotiation) => Draft)];

/** Given: a negotiation as these moves leave it, each of them legal. */
export const given = (...steps: Step[]): Negotiation =>
  steps.reduce((state, [party, step]) => {
    const draft = typeof step === 'function' ? step(state) : step;
    return fold(state, [unwrapped(decided(state, party, draft))]);
  }, opened());

/** The refusal of a move, or null where it is let through. */
export const refusalOf = (state: Negotiation, viewer: Viewer, draft: Draft): Refusal | null => {
  const result = decided(state, viewer, draft);
  return result.ok ? null : result.refusal;
};
