/** Facts of each kind that a sentence is made of. A sentence is tried with all of them; those it understands are compared. */
const forecast = { p10: 35.5, p50: 37.5, p90: 40 };
const measure = { name: 'Appointments', unit: '%', direction: 'higher', kind: 'product' };
const reading = { value: 43.2, on: '2026-11-18', source: 'Dashboard', unit: '%' };
const clause = { kind: 'clause', place: 0, side: 'team', reading };
const promise = { kind: 'promise', place: 0, side: 'team', by: '2026-01-11' };
const by = { party: 'leader', at: '2026-03-02T10:00:00Z' };
const course = {
  measure,
  forecast,
  target: 46,
  asks: [{ what: 'Two engineers' }],
  counterweights: [{ name: 'Cancelled visits' }, { name: 'Late visits' }],
};

const view = (lived: object, rest: object = {}) => ({
  viewer: 'team',
  agreed: true,
  begins: '2026-11-18',
  agreement: { terms: { target: 46 } },
  ...rest,
  lived: { pending: [], course, reopening: null, report: null, fallenBack: null, checkInDue: '2026-11-01', ...lived },
});

const result = (kind: string, harmed: number[] = []) => ({ kind, actual: 47, harmed, reachedOriginal: false });
const report = { final: reading, unmeasured: 'No access', reason: '' };
const original = { terms: { target: 50 }, measure };

export const views = [
  view({}),
  view({ pending: [clause] }),
  view({ pending: [promise], checkInDue: null }),
  view({ reopening: { by, fact: 'measure-wrong' } }, { agreed: false, begins: '2126-01-01' }),
  view({ fallenBack: { fallback: { kind: 'team-p50' }, target: 46, measure } }),
  view({ fallenBack: { fallback: { kind: 'other', text: 'As before' }, target: null, measure } }),
  ...['reached', 'in-range', 'below-range', 'above-range', 'learned', 'stopped', 'not-measured'].map(kind =>
    view({ result: result(kind), report, original, stopped: { by } }),
  ),
  view({ result: result('reached-with-harm', [0]), report, original }),
  view({ result: result('reached-with-harm', [0, 1]), report }),
];

const findings = ['hint', 'block'].map(severity => ({
  severity,
  facts: {
    agreements: 3,
    most: 2,
    changes: 2,
    quarters: 4,
    measures: 'Appointments, Visits',
    measure: 'Appointments',
    words: 'launch',
    field: 'whyNow',
    constraint: severity === 'hint' ? '' : 'GDPR',
    packages: severity === 'hint' ? 'A' : 'A, B',
    signs: 'new-measure, few-readings, wide-range',
    readings: 1,
    range: 4.5,
    move: 3,
    minutes: severity === 'hint' ? 1 : 12,
    target: 46,
    settled: severity === 'hint' ? 'agreement' : 'fallback',
    package: 'B',
    offer: 2,
    need: 50,
    p50: 42,
    from: 44,
    to: 46,
    reason: severity === 'hint' ? '' : 'Contracts',
    sign: severity === 'hint' ? 'no-owner' : 'twice',
    ask: 'Data engineer',
    by: '2026-01-11',
    name: 'Milan',
    times: 2,
    inside: 4,
    results: 6,
    ranges: severity === 'hint' ? 'too-narrow' : 'too-wide',
    missed: 3,
    rhythm: 'weekly',
  },
}));

const event = {
  number: 3,
  by,
  need: { level: 5 },
  question: 'Why?',
  answer: 'Because',
  reason: 'Reasons',
  letter: 'B',
  on: '2026-01-12',
  ask: 0,
  fact: 'resource-missing',
  report,
  firings: [clause, promise],
  review: { view: 'Well', learnings: ['One'] },
};
const checkIn = { reading, noReading: '', chance: 0.4, learned: 'Much' };
const events = [
  { ...event, offer: { number: 2, packages: [1], reason: 'Reasons' }, checkIn },
  { ...event, offer: 2, checkIn: { ...checkIn, reading: null, noReading: 'Broken' }, review: null, need: null },
  {
    ...event,
    offer: { number: 2, packages: [1, 2], reason: 'Reasons' },
    report: { ...report, final: null, reason: 'x' },
  },
];

const about = (all: string[], rest: object = {}) => ({
  all,
  has: (name: string) => all.includes(name),
  knownIn: (names: Record<string, string>) => all.flatMap(each => names[each] ?? []),
  letter: null,
  places: [],
  rows: [],
  ...rest,
});
const abouts = [
  about(['whyNow', 'on', 'unit', 'reason', 'when', 'asks'], { letter: 'B', places: ['1', '3'], rows: ['2', '4'] }),
  about(['odds', 'counterweights', 'interval', 'attempts', 'unmeasured'], { rows: ['2'] }),
  about([]),
  about(['source', 'title']),
];

const fan = {
  measure,
  baseline: reading,
  forecast,
  actual: null,
  ends: '2026-12-31',
  readings: [],
  target: 46,
  need: null,
};
const fans = [
  fan,
  { ...fan, actual: reading, need: 50, target: null },
  { ...fan, forecast: null, readings: [{ value: 44, on: '2026-03-01' }] },
  { ...fan, forecast: null, target: null },
  { ...fan, forecast: null, target: null, actual: reading },
];

export const samples: readonly unknown[] = [
  1,
  5,
  0.4,
  'Appointments',
  '2026-11-18',
  'need',
  'below',
  ['Ada'],
  ['2026-11-18', '2026-02-17'],
  null,
  true,
  false,
  reading,
  forecast,
  { distance: 3.5, chance: 0.04, open: true },
  { distance: -2, chance: 0.9, open: false },
  { words: 'More visits', chance: 0.6 },
  { measure, from: 35, target: 38.5, chance: 0.47 },
  { measure: null, from: null, target: null, chance: null },
  { low: -1, high: 2 },
  'higher',
  'lower',
  { kind: 'same-day', row: 3 },
  { kind: 'not-a-day' },
  { promises: { due: 5, inTime: 2, late: 1, open: 1 }, changes: 2, bets: { n: 1, cameTrue: 1 } },
  { promises: { due: 0, inTime: 0, late: 0, open: 0 }, changes: 0, bets: { n: 0, cameTrue: 0 } },
  { turns: 3, reasons: 2, changes: 4, moved: ['leader'], learned: 2 },
  { turns: 1, reasons: 0, changes: 0, moved: [], learned: 0 },
  { n: 6, withRatio: 5, ratio: 0.8, inside: 4 },
  { n: 6, brier: 0.2, inside: 4, bias: 0.3, reached: 3 },
  { n: 6, brier: null, inside: 4, bias: null, reached: 3 },
  { fallback: { kind: 'team-p50' }, target: 46, measure },
  { fallback: { kind: 'other', text: 'As before' }, target: null, measure },
  { turn: 'leader', viewer: 'leader' },
  { turn: 'team', viewer: 'leader' },
  ...abouts,
  ...fans,
  ...events,
  ...findings,
  ...views,
];

const early = { value: 40, on: '2026-01-05' };

const ask = { what: 'Two engineers', howMuch: '6 weeks', by: '2026-01-11' };
const bridges = ['as-things-are', 'more-resources', 'bigger-risk', 'change-the-ask'];
const bounds = ['at-least', 'at-most'];
const sides = ['leader', 'team'];
const whose = ['own', ...sides];
const gaps = [
  { distance: 7.5, chance: 0.02, open: true },
  { distance: -1, chance: 0.8, open: false },
  { distance: 0, chance: 0.5, open: false },
];
const times = [[{ times: 1, of: 10 }], [{ times: 3, of: 10 }]];

/** Facts of sentences that take so many that trying would take long. */
export const known: Readonly<Record<string, unknown[][]>> = {
  'accept.acceptWords.title': bridges.map(bridge => ['A', bridge]),
  'leader.askWords.monthOf': [['2026-12-01']],
  'lived-forms.reopenForm.notCome': [[ask, ask.by]],
  'offer.writingWords.reasonFor': [['target'], ['asks']],
  'orphans.orphanWords.keeps': [
    [[]],
    [[{ quarter: '2026-Q1', isClosed: true }]],
    [
      [
        { quarter: '2026-Q1', isClosed: true },
        { quarter: '2026-Q2', isClosed: false },
      ],
    ],
  ],
  'orphans.orphanWords.why': ['deleted', 'trashed', 'archived', 'not-found', 'no-team', 'there'].map(why => [
    why,
    '2026-11-18T10:00:00Z',
  ]),
  'outcome.readingWords.course': [
    [4, early, reading, '%', 'higher'],
    [4, early, reading, '%', 'lower'],
    [2, early, early, 'days', 'lower'],
  ],
  'people-history.peopleHistory.joined': [['Ada'], ['Ada', 'Milan']],
  'people-history.peopleHistory.left': [['Ada'], ['Ada', 'Milan']],
  'portfolio.portfolioWords.place': [['KEY-390', 'Bookings', 'Data engineer', '2026-01-11']],
  'priority.priorityForm.deadlineHelp': [['18. Nov.']],
  'quarter.quarterWords.spark': [
    [forecast, 41, 38, '%'],
    [forecast, null, null, 'days'],
  ],
  'room-lived.resultWords.result': [['reached'], ['reached-with-harm'], ['not-measured']],
  'room-lived.runWords.goesOnWith': [[{ kind: 'team-p50' }], [{ kind: 'other', text: 'As before' }]],
  'room-lived.runWords.reopened': [
    [1, 0],
    [0, 2],
    [1, 2],
  ],
  'room-lived.runWords.rhythm': [
    ['weekly', null],
    ['monthly', '2026-11-18'],
  ],
  'room-lived.watchedWords.metAndWaits': sides.map(side => [reading, '%', side]),
  'room.pressingWords.promised': [[ask, ask.by]],
  'signals.parkedWords.event': ['opened', 'clock', 'reviewed'].map(kind => [kind]),
  'signals.parkedWords.tries': [
    [1, null],
    [3, 'PUT 403'],
  ],
  'signals.parkedWords.why': [403, 400, 404, 401, 429, 408, null, 503, 418].map(status => [status]),
  'signals.reminderWords.when': [
    [[1, 2, 3, 4, 5], 9, 17],
    [[1, 4], 20, 6],
    [[7], 0, 24],
  ],
  'sides.sideWords.constraint': [['law'], ['contract'], ['date']],
  'table.agreementWords.which': bridges.map(bridge => ['A', 2, bridge]),
  'table.gapWords.otherUnit': [[{ measure: 'Visits', level: 12, unit: 'visits' }]],
  'table.gapWords.sentence': gaps.map(gap => [gap, { level: 45, unit: '%' }, '%']),
  'table.offerWords.answers': whose.map(of => [2, of]),
  'table.offerWords.asItStands': whose.map(of => [2, of]),
  'table.offerWords.title': whose.map(of => [2, of]),
  'terms.termWords.ask': [[ask]],
  'terms.termWords.clause': bounds.map(bound => [
    { trigger: { bound, level: 40, on: '2026-11-18' }, consequence: 'Re-open' },
    '%',
  ]),
  'terms.termWords.counterweight': bounds.map(bound => [
    { name: 'Late visits', unit: 'days', limit: { bound, level: 3 } },
  ]),
  'terms.termWords.grantedBy': [[{ name: 'Milan', by: '2026-01-11' }]],
  'terms.termWords.happens': times,
  'terms.termWords.misses': times,
  'terms.termWords.risk': [[{ what: 'Clinics leave', chance: 0.2 }]],
};

/** Functions whose facts none of these samples has yet; the compiler alone compares them. */
export const unheard: readonly string[] = ['orphans.orphanWords.keeps', 'orphans.orphanWords.why'];
