import * as fc from 'fast-check';
import * as v from 'valibot';
import {
  Event,
  fold,
  historyFor,
  isRepeat,
  isSettled,
  legalMoves,
  Move,
  type MoveKind,
  Negotiation,
  type Package,
  type Stage,
  turnOf,
  type Viewer,
  viewFor,
} from '../../src/negotiation';
import { hashOf } from '../../src/negotiation/canonical';
import { isSealOpen } from '../../src/negotiation/negotiation';
import { after, continuations, type Position, repertoire } from './lines';
import { bargaining, closed, days, inReview, notAgreed, reopened, running } from './stages';
import { addressed, decided, on, opened, type Step, told } from './story';

/** Lines of play for each invariant; the environment may ask for fewer. */
const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 150);

const viewers: Viewer[] = ['leader', 'team', 'observer'];
const allDays = Object.values(days);

/** One look at a line: where it has come to, all that happened until then, and what came before. */
type Look = Position & { events: Event[]; before: Position | null; last: Event | null };

/** Where lines begin: at the very start and, because chance seldom gets that far, at every later stage. */
const stems: Step[][] = [
  [],
  bargaining,
  [...running, on(days.middle)],
  [...notAgreed, on(days.begins)],
  reopened,
  inReview,
  closed,
];

const looksAlong = (stem: Step[], picks: number[]): Look[] => {
  const { state, events, day } = told(...stem);
  const looks: Look[] = [{ state, day, events, before: null, last: null }];
  for (const pick of picks) {
    const before = looks.at(-1);
    if (!before) break;
    const near = allDays.filter(each => each > before.day).slice(0, 2);
    const steps = continuations(before, near);
    const step = steps[pick % Math.max(steps.length, 1)];
    if (!step) break;
    const last = 'event' in step ? step.event : null;
    looks.push({ ...after(before, step), before, last, events: before.events.concat(last ?? []) });
  }
  return looks;
};

/** A legal line of play: each number picks one of the steps that can follow where the line has come to. */
const line = fc
  .tuple(fc.constantFrom(...stems), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 24 }))
  .map(([stem, picks]) => looksAlong(stem, picks));

/** For every look at every line. */
const always = (holds: (look: Look) => void) =>
  fc.assert(
    fc.property(line, looks => looks.forEach(holds)),
    { numRuns: RUNS },
  );

describe('N20 whose turn it is', () => {
  /** What does not bring a negotiation forward by itself. */
  const aside: MoveKind[] = ['ask', 'park', 'stop'];

  test('[N20] whoever is to move can, today and on any day to come', () => {
    always(({ state, day }) => {
      for (const later of [day, ...allDays.filter(each => each > day)]) {
        const turn = turnOf(state, later);
        if (turn) expect(legalMoves(state, turn, later).filter(kind => !aside.includes(kind))).not.toEqual([]);
      }
    });
  });

  test('[N20] nobody is to move only while parked, closed, lapsed, or waiting for the clock', () => {
    always(({ state, day }) => {
      if (turnOf(state, day) !== null) return;
      const over = day > state.ends;
      const lapsed = over && (state.phase === 'intent' || state.phase === 'assessment');
      const waits = !over && state.phase === 'running' && state.stopping === null;
      expect(state.parked !== null || state.phase === 'closed' || lapsed || waits).toBe(true);
    });
  });

  test('[N20] while parked or closed nobody is to move', () => {
    always(({ state, day }) => {
      if (state.parked || state.phase === 'closed') expect(turnOf(state, day)).toBeNull();
    });
  });

  test('[N20] legalMoves and decide agree, for every kind of move, viewer and day', () => {
    always(position => {
      const { state, day } = position;
      for (const viewer of viewers) {
        const legal = legalMoves(state, viewer, day);
        const made = repertoire(position).filter(draft => decided(state, viewer, draft, day).ok);
        expect(new Set(legal)).toEqual(new Set(made.map(({ kind }) => kind)));
      }
    });
  });
});

test('[N21] no agreement without a forecast by the team and a priority by the leader', () => {
  always(({ state }) => {
    if (!state.agreement) return;
    expect(state.agreement.terms.forecast).not.toBeNull();
    expect(state.priority?.by.party).toBe('leader');
    expect(state.assessment?.by.party).toBe('team');
  });
});

describe('N22 what is signed stays', () => {
  const packagesOf = ({ standing, answered }: Negotiation): [place: string, offered: Package][] =>
    [standing, answered].flatMap(offer =>
      (offer?.packages ?? []).map((each): [string, Package] => [`${offer?.number} ${each.letter}`, each]),
    );

  test('[N22] only a signature replaces the agreement, and the first one stays in the original', () => {
    always(({ state, before, last }) => {
      if (!before) return;
      if (last?.kind === 'accepted') expect(state.agreement?.hash).toBe(last.hash);
      else expect(state.agreement).toEqual(before.state.agreement);
      if (before.state.original) expect(state.original).toEqual(before.state.original);
      if (state.original === null) expect(state.agreement).toBeNull();
    });
  });

  test('[N22] an offer that stood is never edited: its number and letter always say the same', () => {
    always(({ state, before }) => {
      const known = new Map(before ? packagesOf(before.state) : []);
      for (const [place, { bridge, terms, hash }] of packagesOf(state)) {
        const old = known.get(place);
        if (old) expect({ bridge, terms, hash }).toEqual({ bridge: old.bridge, terms: old.terms, hash: old.hash });
      }
    });
  });

  test('[N22] an agreement is what its hash says', () => {
    always(({ state: { outcomeId, quarter, agreement } }) => {
      if (!agreement) return;
      const { offer, offeredBy, letter, bridge, measure, baseline, terms, hash } = agreement;
      const signed = { outcomeId, quarter, offer, offeredBy, letter, bridge, measure, baseline, terms };
      expect(hashOf(signed)).toBe(hash);
    });
  });

  test('[N22] what the clock fires changes neither agreement nor assessment nor what lies on the table', () => {
    always(({ state, before, last }) => {
      if (!before || last?.kind !== 'fired') return;
      const aside = { fired: [], version: 0, moves: [], since: '' };
      expect({ ...state, ...aside }).toEqual({ ...before.state, ...aside });
      expect(state.fired).toEqual([...before.state.fired, ...last.firings]);
    });
  });
});

describe('N23 what leaves the core', () => {
  /** Used nowhere else, so that finding one in a view means that it leaked. */
  const SECRET_LEVEL = 41.625;
  const secretOf = { leader: 'what only the leader wrote', team: 'what only the team wrote' };

  const whispered = (event: Event): Event => {
    if (event.kind === 'intentShared' && event.need) return { ...event, need: { ...event.need, level: SECRET_LEVEL } };
    return event.kind === 'reviewed'
      ? { ...event, review: { ...event.review, view: secretOf[event.by.party] } }
      : event;
  };

  /** The same line with secrets in it, as text that a viewer is given. */
  const shownTo = ({ events, day }: Look) => {
    const secret = events.map(whispered);
    const state = fold(opened(), secret);
    return (viewer: Viewer) => JSON.stringify([viewFor(state, viewer, day), historyFor(state, secret, viewer)]);
  };

  test('[N23] the team never sees the need before the seal opens', () => {
    always(look => {
      const { state } = look;
      const shown = shownTo(look);
      if (!isSealOpen(state)) expect(shown('team')).not.toContain(String(SECRET_LEVEL));
      if (state.need && isSealOpen(state)) expect(shown('team')).toContain(String(SECRET_LEVEL));
      if (state.need) expect(shown('leader')).toContain(String(SECRET_LEVEL));
    });
  });

  test('[N23] nor an observer anything before there is an agreement or its fallback', () => {
    always(look => {
      if (isSettled(look.state)) return;
      const observed = shownTo(look)('observer');
      for (const word of [String(SECRET_LEVEL), 'Studios', 'Payments', 'leader-1', 'designer-1'])
        expect(observed).not.toContain(word);
    });
  });

  test('[N15] nor anybody the other’s review before both are in', () => {
    always(look => {
      const { phase, reviews } = look.state;
      const shown = shownTo(look);
      for (const party of ['leader', 'team'] as const)
        for (const viewer of viewers)
          expect(shown(viewer).includes(secretOf[party])).toBe(
            reviews[party] !== null && (phase === 'closed' || viewer === party),
          );
    });
  });
});

describe('N24 who writes what', () => {
  test('[N24] nobody else moves anything', () => {
    always(position => {
      const { state, day } = position;
      expect(legalMoves(state, 'observer', day)).toEqual([]);
      for (const draft of repertoire(position)) expect(decided(state, 'observer', draft, day).ok).toBe(false);
    });
  });

  test('[N24] measure, check-ins, reports and what came are the team’s; priority and need the leader’s', () => {
    always(({ state }) => {
      const teams = [state.assessment, state.report, ...state.checkIns, ...state.kept];
      const leaders = [state.priority, state.need];
      for (const statement of teams) if (statement) expect(statement.by.party).toBe('team');
      for (const statement of leaders) if (statement) expect(statement.by.party).toBe('leader');
    });
  });

  test('[N24] grants and risk acceptances come from the leader, whoever signs last', () => {
    always(({ before, last }) => {
      if (last?.kind === 'offered' && last.by.party === 'team')
        for (const { grants, acceptances } of last.offer.packages) expect([...grants, ...acceptances]).toEqual([]);
      if (last?.kind === 'accepted' && last.by.party === 'team') {
        const signed = before?.state.standing?.packages.find(({ letter }) => letter === last.letter);
        expect(last).toMatchObject({ grants: signed?.grants, acceptances: signed?.acceptances });
      }
    });
  });
});

test('[N25] folding all moves from the start yields the state, exactly', () => {
  always(({ state, events }) => expect(fold(opened(), events)).toEqual(state));
});

test('[N25] what is stored has the shape it is read back by, move by move', () => {
  always(({ state, last }) => {
    expect(v.parse(Negotiation, state)).toEqual(state);
    if (last) expect(v.parse(Event, last)).toEqual(last);
  });
});

test('[N26] every move of a line has its own id, and the state remembers each', () => {
  always(({ state, events }) => {
    expect(state.moves).toEqual(events.map(({ id }) => id));
    expect(new Set(state.moves).size).toBe(events.length);
    expect(state.version).toBe(events.length);
    for (const { id } of events) expect(isRepeat(state, id)).toBe(true);
  });
});

test('[N27] every statement in a view says who made it and when', () => {
  always(({ state, day }) => {
    const { lived, ...view } = viewFor(state, 'leader', day);
    const statements = [
      view.priority,
      view.need.state === 'open' ? view.need : null,
      view.assessment,
      view.standing,
      view.parked,
      ...view.questions,
      ...lived.checkIns,
      ...lived.kept,
      ...lived.reopened,
      lived.fallenBack,
      lived.reopening,
      lived.stopping,
      lived.stopped,
      lived.report,
      lived.reviews.leader,
      lived.reviews.team,
    ];
    const mark = {
      party: expect.stringMatching(/^(leader|team)$/),
      account: expect.any(String),
      at: expect.any(String),
    };
    for (const statement of statements) if (statement) expect(statement.by).toMatchObject(mark);
    for (const firing of lived.fired)
      expect(firing).toMatchObject({ at: expect.any(String), hash: expect.any(String) });
  });
});

test('[N16] a result stands from the second review on, and not before', () => {
  always(({ state }) => expect(state.result !== null).toBe(state.phase === 'closed'));
});

describe('the lines themselves', () => {
  const looks = fc.sample(line, { numRuns: 300, seed: 20270101 }).flat();

  test('[N25] are made of moves as they may be sent', () => {
    for (const position of looks.filter((_, place) => place % 10 === 0))
      for (const draft of repertoire(position)) {
        const move = addressed(position.state, draft);
        expect(v.parse(Move, move)).toEqual(move);
      }
  });

  test('[N20] come to every stage', () => {
    const stages: Record<Stage, true> = {
      intent: true,
      assessment: true,
      bargaining: true,
      parked: true,
      agreed: true,
      running: true,
      'not-agreed': true,
      reopened: true,
      'report-due': true,
      review: true,
      closed: true,
    };
    const seen = new Set(looks.map(({ state, day }) => viewFor(state, 'leader', day).stage));
    expect([...seen].sort()).toEqual(Object.keys(stages).sort());
  });

  test('[N20] see everything happen that can', () => {
    const happened = new Set(looks.flatMap(({ last }) => (last ? [last.kind] : [])));
    expect([...happened].sort()).toEqual([
      'accepted',
      'answered',
      'asked',
      'assessed',
      'checkedIn',
      'fellBack',
      'fired',
      'handedBack',
      'intentShared',
      'kept',
      'offered',
      'parked',
      'promiseKept',
      'reopened',
      'reported',
      'resumed',
      'reviewed',
      'stopAsked',
      'stopped',
    ]);
  });
});
