import type { Assessment, Negotiation } from '../../../src/negotiation';
import {
  assess,
  asThingsAre,
  biggerRisk,
  counter,
  fallBack,
  grants,
  keep,
  moreResources,
  offer,
  reopen,
  report,
  review,
  threePackages,
} from '../moves';
import { bargaining, closed, days, offered, reopened, running } from '../stages';
import { on, type Step, told } from '../story';
import { findings, findingsAfter } from './advised';
import { clause, counters, intent, needing, odds, opens, packaged, reasons, refunds, signs } from './bargains';

describe('A10 split the difference', () => {
  const far = intent(needing(47.5));
  const found = (target: number, change: object = {}) => [
    { severity: 'hint', facts: { offer: 1, package: 'A', target, need: 47.5, p50: 37.5, ...change } },
  ];

  test.each([
    [42.5, true],
    [42.8, true],
    [42.2, true],
    [42.81, false],
    [42.19, false],
  ])('[A10] between 37.5 and 47.5, %d is the middle: %s', (target, isMiddle) => {
    expect(findingsAfter('A10', [...far, opens({ target })])).toEqual(isMiddle ? found(target) : []);
  });

  const ordered = { p10: 34, p50: 32.5, p90: 31 };
  const lower: Partial<Assessment> = {
    measure: { ...assess.assessment.measure, direction: 'lower' },
    forecast: ordered,
  };
  const asks = [{ what: 'A designer', howMuch: '1 for 8 weeks', by: '2027-01-11' }];
  const withAsk: Step[] = [...intent(needing(48.5)), ['team', offer(moreResources)]];
  test.each<[string, Step[], object[]]>([
    [
      'lower is better',
      [...intent(needing(22.5), lower), opens({ target: 27.5, forecast: ordered })],
      found(27.5, { need: 22.5, p50: 32.5 }),
    ],
    ['the leader offers it', [...far, opens(), counters('leader', { target: 42.5 })], found(42.5, { offer: 2 })],
    ['a counterweight comes with it', [...far, opens({ target: 42.5, counterweights: [refunds] })], found(42.5)],
    [
      'what came with the first offer is still there',
      [...withAsk, counters('leader', { target: 43.5 }, { ...odds, grants })],
      found(43.5, { offer: 2, need: 48.5, p50: 38.5 }),
    ],
    [
      'an ask of the first offer is gone',
      [
        ...far,
        opens({ asks }),
        counters('leader', { asks: [] }, {}),
        counters('team', { target: 42.5, forecast: asThingsAre.terms.forecast }),
      ],
      found(42.5, { offer: 3 }),
    ],
    ['it is agreed', [...far, opens(), counters('leader', { target: 42.5 }), signs('team')], found(42.5, { offer: 2 })],
    [
      'it was agreed and is re-opened',
      [...far, opens({ target: 42.5 }), signs('leader'), ['leader', reopen()]],
      found(42.5),
    ],
    [
      'two packages have it',
      [...far, ['team', offer(packaged({ target: 42.5 }), packaged({ target: 42.6 }), packaged({ target: 40 }))]],
      [...found(42.5), ...found(42.6, { package: 'B' })],
    ],
  ])('[A10] is found where %s', (_name, steps, expected) => {
    expect(findingsAfter('A10', steps)).toEqual(expected);
  });

  const elsewhere = needing(47.5, 'points');
  test.each<[string, Step[]]>([
    ['there is no need', [...intent(null), opens({ target: 42.5 })]],
    ['the need is in another unit', [...intent(elsewhere), opens({ target: 42.5 })]],
    ['the need asks for less than P50', [...intent(needing(27.5)), opens({ target: 32.5 })]],
    ['the need is P50', [...intent(needing(37.5)), opens()]],
    [
      'lower is better and the need asks for less',
      [...intent(needing(42.5), lower), opens({ target: 37.5, forecast: ordered })],
    ],
    ['an ask comes with it', [...far, opens({ target: 42.5, asks })]],
    ['a risk comes with it', [...far, opens({ target: 42.5, risks: [{ what: 'Studios leave', chance: 0.2 }] })]],
    ['a clause comes with it', [...far, opens({ target: 42.5, clauses: [clause] })]],
    ['a clause came since the first offer', [...far, opens(), counters('leader', { target: 42.5, clauses: [clause] })]],
    [
      'a clause came before it and after the first offer',
      [...far, opens(), counters('leader', { clauses: [clause] }), counters('team', { target: 42.5 })],
    ],
    ['it stands without a forecast', [...withAsk, counters('leader', { target: 43.5, asks: [] }, {})]],
    ['it was offered and not agreed', [...far, opens({ target: 42.5 }), on(days.afterDeadline), ['team', fallBack]]],
    [
      'another package was agreed',
      [...far, ['team', offer(packaged({}), packaged({ target: 42.5 }))], signs('leader', {})],
    ],
    ['nothing is offered yet', far],
  ])('[A10] is not found where %s', (_name, steps) => {
    expect(findingsAfter('A10', steps)).toEqual([]);
  });
});

describe('A11 number moved by authority alone', () => {
  const found = (to: number, change: object = {}) => [
    { severity: 'warn', facts: { offer: 2, package: 'A', from: 37.5, to, reason: reasons.target, ...change } },
  ];
  const raised: Step[] = [...bargaining, opens(), counters('leader', { target: 39 })];
  const ordered = { p10: 34, p50: 32.5, p90: 31 };
  const lower = intent(null, { measure: { ...assess.assessment.measure, direction: 'lower' }, forecast: ordered });
  const low: Step = opens({ target: 32.5, forecast: ordered });
  const amended: Step[] = [
    ...bargaining,
    opens(),
    signs('leader'),
    ['leader', reopen()],
    counters('leader', { target: 39 }),
  ];

  test.each<[string, Step[], object[]]>([
    ['it is on the table', raised, found(39)],
    [
      'the rhythm changes with it',
      [...bargaining, opens(), counters('leader', { target: 39, rhythm: 'weekly' })],
      found(39),
    ],
    ['the team answers with the rhythm', [...raised, counters('team', { rhythm: 'weekly' })], found(39)],
    ['less is more', [...lower, low, counters('leader', { target: 31 })], found(31, { from: 32.5 })],
    [
      'it is one of two',
      [
        ...bargaining,
        ['team', threePackages],
        [
          'leader',
          at =>
            offer(
              counter(at, 'A', { target: 37 }, { reasons }),
              counter(at, 'A', { target: 39 }, { reasons, ...odds }),
            ),
        ],
      ],
      found(39, { package: 'B' }),
    ],
    ['it is agreed', [...raised, signs('team')], found(39)],
    ['it was agreed and is re-opened', [...raised, signs('team'), ['team', reopen()]], found(39)],
    ['it was agreed and kept', [...raised, signs('team'), ['team', reopen()], ['leader', keep]], found(39)],
    ['an agreement is re-opened for it', amended, found(39)],
    ['an amendment is signed for it', [...amended, signs('team')], found(39)],
    [
      'a second re-opening answers the first amendment',
      [...amended, signs('team'), ['leader', reopen()], counters('leader', { target: 39.5 })],
      found(39.5, { offer: 3, from: 39 }),
    ],
  ])('[A11] is found where %s', (_name, steps, expected) => {
    expect(findingsAfter('A11', steps)).toEqual(expected);
  });

  test('[A11] stays to be read when the quarter is closed', () => {
    const steps: Step[] = [
      ...raised,
      signs('team'),
      on(days.over),
      ['team', report()],
      ['team', review()],
      ['leader', review()],
    ];
    expect(findingsAfter('A11', steps)).toEqual(found(39));
  });

  const asks = [{ what: 'A designer', howMuch: '1 for 8 weeks', by: '2027-01-11' }];
  test.each<[string, Step[]]>([
    ['nothing moved', offered],
    ['the leader asks for less', [...bargaining, opens(), counters('leader', { target: 37 }, {})]],
    ['lower is better and the leader asks for less', [...lower, low, counters('leader', { target: 33 }, odds)]],
    ['the team opens with it', [...bargaining, opens({ target: 39 })]],
    ['the team moved it', [...raised, counters('team', { target: 38 })]],
    ['the number stays', [...bargaining, opens(), counters('leader', { rhythm: 'weekly' }, {})]],
    ['a clause comes with it', [...bargaining, opens(), counters('leader', { target: 39, clauses: [clause] })]],
    [
      'a counterweight comes with it',
      [...bargaining, opens(), counters('leader', { target: 39, counterweights: [refunds] })],
    ],
    [
      'it becomes a learning goal with it',
      [...bargaining, opens(), counters('leader', { target: 39, goalKind: 'learning' })],
    ],
    ['an ask comes with it', [...bargaining, opens(), counters('leader', { target: 39, asks }, {})]],
    [
      'the team answers with an ask',
      [
        ...raised,
        counters(
          'team',
          { asks, forecast: { p10: 36, p50: 38.5, p90: 41 } },
          { reasons: { ...reasons, forecast: 'With a designer' } },
        ),
      ],
    ],
    ['the team answers with a clause', [...raised, counters('team', { clauses: [clause] }), signs('leader')]],
    ['it was offered and not agreed', [...raised, on(days.afterDeadline), ['team', fallBack]]],
    ['the first offer was agreed', closed],
    ['the first offer is re-opened', reopened],
    [
      'the measure is new since',
      [
        ...running,
        ['team', reopen('measure-wrong')],
        [
          'team',
          {
            ...assess,
            assessment: {
              ...assess.assessment,
              baseline: { ...assess.assessment.baseline, on: '2027-01-10' },
              measure: { ...assess.assessment.measure, name: 'Visits paid online' },
            },
          },
        ],
        ['team', offer(biggerRisk)],
      ],
    ],
  ])('[A11] is not found where %s', (_name, steps) => {
    expect(findingsAfter('A11', steps)).toEqual([]);
  });
});

describe('what the history must hold', () => {
  test('[A11] without moves nothing is said of how a number came about', () => {
    const story = told(...bargaining, opens({ target: 39 }), counters('leader', { target: 41 }), signs('team'));
    const silent = { ...story, events: [] };
    expect((['A8', 'A9', 'A10', 'A11'] as const).flatMap(code => findings(code, silent))).toEqual([]);
  });

  test('[A11] an offer without an assessment is a damaged history, and says so', () => {
    const story = told(...offered);
    const damaged = { ...story, events: story.events.filter(({ kind }) => kind !== 'assessed') };
    const state: Negotiation = story.state;
    expect(() => findings('A11', { ...damaged, state })).toThrow(
      '[negotiation] move 3 offers without an assessment; the history is damaged',
    );
  });
});
