import { firstOf, lackingIn, ownRange, stepsInOrder } from '../../static/assessment/steps';
import { type AssessmentValues, assessmentFrom, markAssessment, readAssessment } from '../../static/assessment/values';

const TODAY = '2026-11-23';
const empty = assessmentFrom(null, { need: { state: 'none' } }, TODAY);
const full: AssessmentValues = {
  ...empty,
  measure: {
    name: 'Appointments paid online',
    unit: '%',
    direction: 'higher',
    kind: 'product',
    definition: 'Of all that took place',
    source: 'Payments warehouse',
  },
  baseline: { value: '35', on: '2026-11-20', source: 'Week 8' },
  history: 'never-tried',
  p10: '35.5',
  p50: '37.5',
  p90: '40',
  goalKind: 'performance',
};
const { measure, baseline } = full;
const attempt = { ...empty.attempts[0], what: 'Deposits', when: '2026-Q2' } as AssessmentValues['attempts'][number];
const counts = (values: AssessmentValues) => stepsInOrder.map(step => lackingIn(values, TODAY)[step].length);

describe('what each step still lacks', () => {
  test('[N5] of an empty assessment all but levers and unknowns; of a full one nothing', () => {
    expect(counts(empty)).toEqual([6, 3, 1, 0, 4]);
    expect(counts(full)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each<[string, Partial<AssessmentValues>, number, string[]]>([
    ['a definition', { measure: { ...measure, definition: ' ' } }, 0, ['Definition']],
    ['a number', { baseline: { ...baseline, value: 'many' } }, 1, ['Baseline']],
    ['a day that is not stale', { baseline: { ...baseline, on: '2026-10-25' } }, 1, ['Date within the last 28 days']],
    ['a day that has come', { baseline: { ...baseline, on: '2026-11-24' } }, 1, ['Date within the last 28 days']],
    ['an attempt where something was tried', { history: 'tried', attempts: [] }, 2, ['What was tried, and when']],
    ['when it was', { history: 'tried', attempts: [{ ...attempt, when: '' }] }, 2, ['What was tried, and when']],
    ['a middle', { p50: '' }, 4, ['P50']],
    ['an order', { p50: '41' }, 4, ['P10, P50 and P90 from cautious to hopeful']],
    ['a kind of goal', { goalKind: '' }, 4, ['Kind of goal']],
  ])('[N5] %s', (_name, change, place, lacks) => {
    const lacking = lackingIn({ ...full, ...change }, TODAY);
    expect(stepsInOrder.map(step => lacking[step])).toEqual(stepsInOrder.map((_, at) => (at === place ? lacks : [])));
  });

  test('[N5] 28 days are not stale, and an attempt with its time is told', () => {
    const change = { baseline: { ...baseline, on: '2026-10-26' }, history: 'tried' as const, attempts: [attempt] };
    expect(counts({ ...full, ...change })).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the own range, before which no outside view is asked for', () => {
  test('[RULES 6] is there once baseline and range are filled in and in order', () => {
    expect(ownRange(full)).toEqual({ baseline: 35, direction: 'higher', forecast: { p10: 35.5, p50: 37.5, p90: 40 } });
  });

  test.each<[string, Partial<AssessmentValues>]>([
    ['a baseline', { baseline: { ...baseline, value: '' } }],
    ['P10', { p10: '' }],
    ['P90', { p90: 'x' }],
    ['an order', { p10: '38' }],
    ['the order of its direction', { measure: { ...measure, direction: 'lower' } }],
  ])('[RULES 6] is not there without %s', (_name, change) => {
    expect(ownRange({ ...full, ...change })).toBeNull();
  });
});

describe('the step to which a marked field leads', () => {
  test.each([
    [['goalKind', 'baseline.on', 'measure.direction'], 'measure'],
    [['p10', 'attempt.3.low'], 'history'],
    [['history'], 'history'],
    [['unknown.0'], 'levers'],
    [['conditions'], 'range'],
    [['elsewhere'], null],
    [[], null],
  ])('%p: %s', (fields, step) => {
    expect(firstOf(fields)).toBe(step);
  });

  test.each([
    ['measure-incomplete', ['unit'], 'measure'],
    ['output-not-outcome', ['name'], 'measure'],
    ['baseline-stale', ['on'], 'baseline'],
    ['history-missing', ['0'], 'history'],
    ['forecast-unordered', ['forecast'], 'range'],
  ] as const)('[N5] every refusal of an assessment: %s', (code, about, step) => {
    expect(firstOf(Object.keys(markAssessment({ sentence: '', code, about: [...about] })))).toBe(step);
  });

  test('what cannot be read of an empty assessment, too', () => {
    const read = readAssessment(empty);
    expect(read.ok ? null : firstOf(Object.keys(read.errors))).toBe('measure');
  });
});

describe('levers and unknowns', () => {
  test('[N5] are sent without blank lines and without saying one twice', () => {
    const read = readAssessment({ ...full, levers: [' Ask earlier ', '', 'Ask earlier'], unknowns: ['Who pays'] });
    expect(read).toMatchObject({
      ok: true,
      value: { assessment: { levers: ['Ask earlier'], unknowns: ['Who pays'] } },
    });
  });

  test('[N5] are left out where none was named', () => {
    const read = readAssessment({ ...full, levers: ['  '], unknowns: [] });
    expect(read.ok && Object.keys(read.value.assessment).filter(key => /levers|unknowns/.test(key))).toEqual([]);
  });
});
