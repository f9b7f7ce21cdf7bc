import * as fc from 'fast-check';
import { type Event, fold, legalMoves, type Negotiation, turnOf, type Viewer, viewFor } from '../../src/negotiation';
import { historyFor } from '../../src/negotiation/history';
import { isSealOpen } from '../../src/negotiation/negotiation';
import { continuations, repertoire } from './lines';
import { decided, opened } from './story';

const viewers: Viewer[] = ['leader', 'team', 'observer'];

/** A legal line of play: each number picks one of the moves that are legal where the line has come to. */
const legalLine = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }).map(picks => {
  const states: Negotiation[] = [opened()];
  const events: Event[] = [];
  for (const pick of picks) {
    const state = states.at(-1) as Negotiation;
    const legal = continuations(state);
    const chosen = legal[pick % Math.max(legal.length, 1)];
    if (!chosen) break;
    const result = decided(state, chosen.viewer, chosen.draft);
    if (!result.ok) throw new Error(result.refusal.code);
    events.push(result.value);
    states.push(chosen.next);
  }
  return { states, events };
});

/** For every state of every line. */
const always = (holds: (state: Negotiation, before: Negotiation | undefined, events: Event[]) => void) =>
  fc.assert(
    fc.property(legalLine, ({ states, events }) => {
      for (const [place, state] of states.entries()) holds(state, states[place - 1], events.slice(0, place));
    }),
    { numRuns: 300 },
  );

/** Words that the repertoire never uses anywhere else, so that finding one in a view means that it leaked. */
const SECRET = 41.625;
const withSecretNeed = (state: Negotiation): Negotiation =>
  state.need ? { ...state, need: { ...state.need, level: SECRET } } : state;

test('[N20] exactly one party is to move, or none while parked or agreed; whoever is to move can', () => {
  always(state => {
    const turn = turnOf(state);
    expect(turn === null).toBe(state.parked !== null || state.phase === 'agreed');
    if (turn) expect(legalMoves(state, turn).some(kind => !['ask', 'park'].includes(kind))).toBe(true);
  });
});

test('[N20] legalMoves and decide agree, for every move and viewer', () => {
  always(state => {
    for (const viewer of viewers) {
      const legal = legalMoves(state, viewer);
      const made = new Set(repertoire(state).flatMap(draft => (decided(state, viewer, draft).ok ? [draft.kind] : [])));
      expect([...made].filter(kind => !legal.includes(kind))).toEqual([]);
      expect(legal.filter(kind => !made.has(kind))).toEqual([]);
    }
  });
});

test('[N21] no agreement without a forecast by the team and a priority by the leader', () => {
  always(state => {
    if (state.phase !== 'agreed') return;
    expect(state.agreement?.terms.forecast).not.toBeNull();
    expect(state.priority?.by.party).toBe('leader');
    expect(state.assessment?.by.party).toBe('team');
  });
});

test('[N22] an offer that stands never changes, and an agreement is final', () => {
  always((state, before) => {
    if (before?.standing && state.standing?.number === before.standing.number)
      expect(state.standing).toEqual(before.standing);
    if (before?.agreement) expect(state.agreement).toEqual(before.agreement);
  });
});

test('[N23] the team never sees the need before the seal opens, nor an observer anything before agreement', () => {
  always((state, _before, events) => {
    const secret = withSecretNeed(state);
    const told = events.map(event =>
      event.kind === 'intentShared' && event.need ? { ...event, need: { ...event.need, level: SECRET } } : event,
    );
    const seenBy = (viewer: Viewer) => JSON.stringify([viewFor(secret, viewer), historyFor(secret, told, viewer)]);
    if (!isSealOpen(state)) expect(seenBy('team')).not.toContain(String(SECRET));
    if (state.phase !== 'agreed') {
      const observed = seenBy('observer');
      expect(observed).not.toContain(String(SECRET));
      for (const word of ['Studios', 'Payments', 'leader-1', 'designer-1']) expect(observed).not.toContain(word);
    }
    if (state.need && isSealOpen(state)) expect(seenBy('team')).toContain(String(SECRET));
  });
});

test('[N24] nobody else moves anything, and no party writes what is the other’s', () => {
  always((state, before) => {
    expect(legalMoves(state, 'observer')).toEqual([]);
    for (const draft of repertoire(state)) expect(decided(state, 'observer', draft).ok).toBe(false);
    const last = state.moves.length > (before?.moves.length ?? 0);
    if (before && last && state.assessment !== before.assessment) expect(state.assessment?.by.party).toBe('team');
    if (before && last && state.priority !== before.priority) expect(state.priority?.by.party).toBe('leader');
  });
});

test('[N25] folding all moves from the start yields the state, exactly', () => {
  always((state, _before, events) => expect(fold(opened(), events)).toEqual(state));
});

test('[N26] every move of a line has its own id, and the state remembers each', () => {
  always((state, _before, events) => expect(state.moves).toEqual(events.map(event => event.id)));
});

test('[N27] every statement in a view says who made it and when', () => {
  always(state => {
    const view = viewFor(state, 'leader');
    const statements = [view.priority, view.need.state === 'open' ? view.need : null, view.assessment, view.standing];
    for (const statement of statements)
      if (statement) expect(statement.by).toMatchObject({ account: expect.any(String), at: expect.any(String) });
  });
});
