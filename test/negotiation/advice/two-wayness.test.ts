import { type TwoWayness, twoWayness } from '../../../src/negotiation';
import {
  answer,
  ask,
  assess,
  asThingsAre,
  fallBack,
  grants,
  handBack,
  keep,
  offer,
  park,
  reopen,
  resume,
  shareIntent,
  threePackages,
} from '../moves';
import { assessing, bargaining, days, notAgreed, offered } from '../stages';
import { on, type Step, told } from '../story';
import { clause, counters, intent, needing, opens, signs } from './bargains';

const without = intent(null);
const one = [{ what: 'Engineers who know the ledger', howMuch: '1 for 8 weeks', by: '2027-01-11' }];
const passed: Step[] = [on(days.afterDeadline), ['team', fallBack]];
const question: Step = ['leader', { ...ask, blocking: false }];

const mirror = (steps: Step[]): TwoWayness | null => {
  const { state, events } = told(...steps);
  return twoWayness(state, events);
};
const facts = (
  turns: number,
  reasonsAndChanges: [number, number],
  moved: TwoWayness['facts']['moved'],
  learned: number,
) => {
  const [given, changes] = reasonsAndChanges;
  return { turns, reasons: given, changes, moved, learned };
};

describe('two-wayness', () => {
  test.each<[string, Step[]]>([
    ['opened', []],
    ['at the table', offered],
    ['parked', [...offered, ['team', park]]],
  ])('[RULES 7] nothing is said of what is only %s', (_name, steps) => {
    expect(mirror(steps)).toBeNull();
  });

  test.each<[string, Step[], TwoWayness['facts']]>([
    [
      'the leader names a number and the team signs',
      [...without, opens(), counters('leader', { target: 40 }), signs('team')],
      facts(3, [1, 1], ['team'], 0),
    ],
    [
      'the team writes down the need',
      [...intent(needing(41)), opens({ target: 41 }), signs('leader')],
      facts(2, [0, 0], [], 0),
    ],
    [
      'an answer changes nothing about it',
      [...without, opens(), counters('leader', { target: 40 }), ['team', ask], ['leader', answer], signs('team')],
      facts(5, [1, 1], ['team'], 1),
    ],
  ])('[RULES 7] dictated: %s', (_name, steps, expected) => {
    expect(mirror(steps)).toEqual({ kind: 'dictated', facts: expected });
  });

  test.each<[string, Step[], TwoWayness['facts']]>([
    ['the leader signs the first offer', [...without, opens(), signs('leader', {})], facts(2, [0, 0], [], 0)],
    [
      'the leader signs the first of three',
      [...without, ['team', threePackages], signs('leader', {})],
      facts(2, [0, 0], [], 0),
    ],
    ['the deadline passes in silence', notAgreed, facts(1, [0, 0], [], 5)],
    ['the deadline passes in silence, without a need', [...without, opens(), ...passed], facts(1, [0, 0], [], 0)],
  ])('[RULES 7] isolated: %s', (_name, steps, expected) => {
    expect(mirror(steps)).toEqual({ kind: 'isolated', facts: expected });
  });

  test.each<[string, Step[], TwoWayness['facts']]>([
    [
      'they meet between two numbers',
      [...bargaining, opens(), counters('leader', { target: 40 }), counters('team', { target: 38.5 }), signs('leader')],
      facts(4, [2, 2], ['leader', 'team'], 0),
    ],
    [
      'the leader comes down from the need',
      [...bargaining, opens(), counters('leader', { target: 40 }), signs('team')],
      facts(3, [1, 1], ['leader', 'team'], 0),
    ],
    [
      'the need is let go without a word',
      [...bargaining, opens(), signs('leader', {})],
      facts(2, [0, 0], ['leader'], 0),
    ],
    [
      'the other packages play no part',
      [
        ...without,
        ['team', threePackages],
        counters('leader', { target: 38.5 }),
        counters('team', { target: 38 }),
        signs('leader'),
      ],
      facts(4, [2, 2], ['leader', 'team'], 0),
    ],
    [
      'the deadline passes after an exchange of numbers',
      [...without, opens(), counters('leader', { target: 40 }), counters('team', { target: 38 }), ...passed],
      facts(3, [2, 2], ['team'], 0),
    ],
  ])('[RULES 7] haggled: %s', (_name, steps, expected) => {
    expect(mirror(steps)).toEqual({ kind: 'haggled', facts: expected });
  });

  test.each<[string, Step[], TwoWayness['facts']]>([
    [
      'the leader cuts an ask and the team forecasts anew',
      [
        ...bargaining,
        ['team', threePackages],
        counters('leader', { target: 39, asks: one }, { grants }, 'B'),
        counters('team', { target: 38, forecast: { p10: 35.8, p50: 38, p90: 40.6 } }),
        signs('leader', { grants }),
      ],
      facts(4, [5, 5], ['leader', 'team'], 4),
    ],
    [
      'the leader grants an ask',
      [...without, ['team', threePackages], signs('leader', { grants }, 'B')],
      facts(2, [0, 0], [], 2),
    ],
    [
      'a clause comes with the number',
      [...bargaining, opens(), counters('leader', { target: 40, clauses: [clause] }), signs('team')],
      facts(3, [2, 2], ['leader', 'team'], 1),
    ],
    [
      'a question was answered',
      [
        ...assessing,
        ['team', handBack],
        ['leader', answer],
        ['leader', shareIntent],
        ['team', assess],
        opens(),
        signs('leader', {}),
      ],
      facts(4, [0, 0], ['leader'], 1),
    ],
    [
      'the need was met where the team stood',
      [...intent(needing(37.5)), opens(), signs('leader', {})],
      facts(2, [0, 0], [], 0),
    ],
    [
      'the need was met with something to spare',
      [...intent(needing(36)), opens(), signs('leader', {})],
      facts(2, [0, 0], [], 0),
    ],
    [
      'the need cannot be compared',
      [...intent(needing(41, 'points')), opens(), signs('leader', {})],
      facts(2, [0, 0], [], 0),
    ],
    ['the leader asked', [...without, opens(), question, signs('leader', {})], facts(2, [0, 0], [], 0)],
    [
      'only the rhythm changed',
      [...without, opens(), counters('leader', { rhythm: 'weekly' }, {}), signs('team')],
      facts(3, [1, 1], ['team'], 0),
    ],
    [
      'the deadline passes after an offer with a clause',
      [...without, opens(), counters('leader', { target: 40, clauses: [clause] }), ...passed],
      facts(2, [2, 2], [], 1),
    ],
    ['the deadline passes after a question', [...without, opens(), question, ...passed], facts(2, [0, 0], [], 0)],
    [
      'a forecast given anew',
      [
        ...without,
        opens(),
        counters('leader', { rhythm: 'weekly' }, {}),
        counters('team', { forecast: { p10: 36, p50: 38, p90: 40 } }),
        signs('leader', {}),
      ],
      facts(4, [2, 2], ['team'], 1),
    ],
  ])('[RULES 7] negotiated: %s', (_name, steps, expected) => {
    expect(mirror(steps)).toEqual({ kind: 'negotiated', facts: expected });
  });

  test('[RULES 7] two words of one party in a row are one turn', () => {
    const steps: Step[] = [['leader', shareIntent], ['leader', ask], ['team', answer], ['team', assess], opens()];
    expect(mirror([...steps, signs('leader', {})])?.facts.turns).toBe(2);
  });

  test('[RULES 7] a pause is no word', () => {
    const steps: Step[] = [...without, ['leader', park], ['leader', resume], opens(), signs('leader', {})];
    expect(mirror(steps)?.facts.turns).toBe(2);
  });

  test('[RULES 7] a change that stands without a reason is a change all the same', () => {
    const steps: Step[] = [
      ...without,
      ['team', threePackages],
      counters('leader', { asks: one }, { grants }, 'B'),
      counters('team', { forecast: { p10: 35.8, p50: 38, p90: 40.6 } }, { reasons: {} }),
      signs('leader', { grants }),
    ];
    expect(mirror(steps)?.facts).toMatchObject({ changes: 3, reasons: 2 });
  });

  test('[RULES 7] what comes after the first agreement or fallback does not change it', () => {
    const agreed: Step[] = [...without, opens(), counters('leader', { target: 40 }), signs('team')];
    const amended: Step[] = [['team', reopen()], counters('team', { target: 38, clauses: [clause] }), signs('leader')];
    expect(mirror([...agreed, ...amended])).toEqual(mirror(agreed));
    expect(mirror([...agreed, ['team', reopen()], ['leader', keep]])).toEqual(mirror(agreed));
    const late: Step[] = [
      ['leader', reopen()],
      ['team', threePackages],
      counters('leader', { target: 40 }),
      signs('team'),
    ];
    expect(mirror([...notAgreed, ...late])).toEqual(mirror(notAgreed));
  });

  test('[RULES 7] lower is better: who accepts more than needed has moved', () => {
    const lower = {
      ...assess,
      assessment: {
        ...assess.assessment,
        measure: { ...assess.assessment.measure, direction: 'lower' as const },
        forecast: { p10: 34, p50: 32.5, p90: 31 },
      },
    };
    const terms = { ...asThingsAre.terms, target: 32.5, forecast: lower.assessment.forecast };
    const movedFor = (level: number) =>
      mirror([
        ['leader', { ...shareIntent, need: { level, unit: '%', measure: 'No-shows' } }],
        ['team', lower],
        ['team', offer({ ...asThingsAre, terms })],
        signs('leader', {}),
      ])?.facts.moved;
    expect([movedFor(30), movedFor(32.5), movedFor(34)]).toEqual([['leader'], [], []]);
  });
});
