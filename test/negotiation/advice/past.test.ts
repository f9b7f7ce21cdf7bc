import { type Negotiation, pastResultOf } from '../../../src/negotiation';
import {
  accept,
  assess,
  asThingsAre,
  checkIn,
  counter,
  grants,
  offer,
  reading,
  reopen,
  report,
  review,
  stop,
} from '../moves';
import { agreed, bargaining, closed, days, inReview, notAgreed, running } from '../stages';
import { given, on, type Step } from '../story';

const reasons = { target: 'The card fee doubles', goalKind: 'We know too little', rhythm: 'To hear earlier' };
const reviewed: Step[] = [
  ['team', review()],
  ['leader', review({ bet: 'came-true' })],
];
const ended = (change: Parameters<typeof report>[0] = {}): Step[] => [
  on(days.over),
  ['team', report(change)],
  ...reviewed,
];
const lowered: Step[] = [
  ['team', reopen()],
  ['team', at => offer(counter(at, 'A', { target: 37 }, { reasons }))],
  ['leader', at => accept(at, 'A', { grants })],
];
/** As things are, for a goal to learn. */
const learning: Step[] = [
  ...bargaining,
  ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, goalKind: 'learning' } })],
  ['leader', at => accept(at, 'A')],
];
const newMeasure = (change: object): Step[] => [
  ['team', reopen('measure-wrong')],
  [
    'team',
    {
      ...assess,
      assessment: {
        ...assess.assessment,
        measure: { ...assess.assessment.measure, ...change },
        baseline: { value: 30, on: '2027-01-14', source: 'Payments warehouse' },
      },
    },
  ],
  ['team', offer(asThingsAre)],
  ['leader', at => accept(at, 'A')],
];

const expected = {
  quarter: '2027-Q1',
  measureName: 'Appointments paid online',
  direction: 'higher',
  baseline: 35,
  forecast: { p10: 36, p50: 38.5, p90: 41.2 },
  target: 38.5,
  originalTarget: 38.5,
  stated: 0.5,
  actual: 38.6,
};
const early = (chance: number): Step[] => [on(days.early), ['team', checkIn({ chance })]];

describe('a quarter as a past result', () => {
  test.each<[string, Step[], object]>([
    ['as agreed', closed, {}],
    [
      'with the first of two chances',
      [...agreed, ...early(0.35), ['team', checkIn({ chance: 0.9 })], ...ended()],
      { stated: 0.35 },
    ],
    [
      'with what its forecast gives where nobody checked in',
      [...agreed, ...ended({ final: reading('2027-03-31', 36.2) })],
      { stated: 0.5, actual: 36.2 },
    ],
    [
      'with the target in force and the one first signed',
      [...agreed, ...early(0.35), ...lowered, ...ended()],
      { stated: 0.35, target: 37 },
    ],
    [
      'with a chance that was not of the amended target',
      [...agreed, on(days.early), ...lowered, ['team', checkIn({ chance: 0.9 })], ...ended()],
      { stated: 0.5, target: 37 },
    ],
    [
      'by the amendment where the measure is another',
      [
        ...agreed,
        ...early(0.35),
        ...newMeasure({ name: 'Visits paid online' }),
        ['team', checkIn({ chance: 0.65 })],
        ...ended(),
      ],
      {
        measureName: 'Visits paid online',
        baseline: 30,
        forecast: asThingsAre.terms.forecast,
        target: 37.5,
        originalTarget: 37.5,
        stated: 0.65,
      },
    ],
    [
      'by the amendment where the unit is another',
      [...agreed, on(days.early), ...newMeasure({ unit: 'points' }), ...ended()],
      { baseline: 30, forecast: asThingsAre.terms.forecast, target: 37.5, originalTarget: 37.5 },
    ],
    [
      'by the first agreement where only the definition is another',
      [...agreed, on(days.early), ...newMeasure({ definition: 'Deposits count as well' }), ...ended()],
      { target: 37.5 },
    ],
    [
      'by the amendment that made a goal to learn one to reach',
      [
        ...learning,
        ['team', reopen('learned-better')],
        ['team', at => offer(counter(at, 'A', { goalKind: 'performance', target: 38 }, { reasons }))],
        ['leader', at => accept(at, 'A')],
        ...early(0.35),
        ...ended(),
      ],
      { forecast: asThingsAre.terms.forecast, target: 38, originalTarget: 38, stated: 0.35 },
    ],
    [
      'without a chance given while the leader had not signed yet',
      [
        ...notAgreed,
        on(days.early),
        ['leader', reopen()],
        ['team', offer(asThingsAre)],
        ...early(0.1),
        ['leader', at => accept(at, 'A')],
        ...ended(),
      ],
      { forecast: asThingsAre.terms.forecast, target: 37.5, originalTarget: 37.5, stated: 0.5 },
    ],
    [
      'without a chance given while the team had not signed yet',
      [
        ...notAgreed,
        on(days.early),
        ['leader', reopen()],
        ['team', offer(asThingsAre)],
        ['leader', at => offer(counter(at, 'A', { rhythm: 'weekly' }, { reasons }))],
        ...early(0.1),
        ['team', at => accept(at, 'A')],
        ...ended(),
      ],
      { forecast: asThingsAre.terms.forecast, target: 37.5, originalTarget: 37.5, stated: 0.5 },
    ],
    [
      'without the chance given before there was an agreement',
      [
        ...notAgreed,
        ...early(0.1),
        ['leader', reopen()],
        ['team', offer(asThingsAre)],
        ['leader', at => accept(at, 'A')],
        ...ended(),
      ],
      { forecast: asThingsAre.terms.forecast, target: 37.5, originalTarget: 37.5, stated: 0.5 },
    ],
  ])('[RULES 6] is remembered %s', (_name, steps, change) => {
    expect(pastResultOf(given(...steps))).toEqual({ ...expected, ...change });
  });

  test('[RULES 6] the chance that a forecast gives is of the target first signed', () => {
    const bold: Step[] = [
      ...bargaining,
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, target: 40 } })],
      [
        'leader',
        at => accept(at, 'A', { acceptances: [{ risk: 'odds', words: 'We may miss it, and I stand by it' }] }),
      ],
    ];
    expect(pastResultOf(given(...bold, ...ended()))?.stated).toBeCloseTo(0.1, 12);
  });

  test('[RULES 6] a direction that turned makes another measure', () => {
    const state = given(...closed);
    const { agreement } = state;
    if (!agreement) throw new Error('a closed quarter has an agreement');
    const forecast = { p10: 40, p50: 38, p90: 36 };
    const turned: Negotiation['agreement'] = {
      ...agreement,
      measure: { ...agreement.measure, direction: 'lower' },
      terms: { ...agreement.terms, forecast },
    };
    expect(pastResultOf({ ...state, agreement: turned })).toMatchObject({ direction: 'lower', forecast });
  });

  const stopped: Step[] = [
    ...running,
    ['team', stop],
    ['leader', stop],
    ['team', report({ final: reading('2027-01-14', 36) })],
    ...reviewed,
  ];
  test.each<[string, Step[]]>([
    ['is not looked back on yet', running],
    ['is not closed', [...inReview, ['team', review()]]],
    ['was not measured', [...running, ...ended({ final: null, unmeasured: 'The warehouse was moved' })]],
    ['was to learn', [...learning, ...ended()]],
    ['was stopped', stopped],
    ['ran without agreement', [...notAgreed, ...ended()]],
  ])('[RULES 6] nothing is remembered of one that %s', (_name, steps) => {
    expect(pastResultOf(given(...steps))).toBeNull();
  });
});
