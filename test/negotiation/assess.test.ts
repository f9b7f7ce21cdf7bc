import { type Assessment, type Attempt, type RefusalCode, turnOf } from '../../src/negotiation';
import { assess } from './moves';
import { assessing, bargaining, days } from './stages';
import { type Draft, given, refusalOf, today } from './story';

const inAssessment = () => given(...assessing);
const { measure, baseline, forecast } = assess.assessment;
const assessment = (change: Partial<Assessment>): Draft => ({
  ...assess,
  assessment: { ...assess.assessment, ...change },
});

const deposits: Attempt = {
  what: 'Deposits',
  when: '2026-Q2',
  effect: 1.2,
  interval: { low: 0.4, high: 2 },
  verdict: 'moved',
  learned: '',
};
const tried = (change: Partial<Attempt>): Partial<Assessment> => ({
  history: { kind: 'tried', attempts: [deposits, { ...deposits, ...change }] },
});

describe('N5 assess', () => {
  test('[N5] opens bargaining, the team to move', () => {
    const state = given(...bargaining);
    expect(state).toMatchObject({ phase: 'bargaining', assessment: { forecast, by: { party: 'team' } } });
    expect(turnOf(state, today)).toBe('team');
  });

  test.each<[string, Partial<Assessment>, RefusalCode, string[]]>([
    ['a name', { measure: { ...measure, name: '' } }, 'measure-incomplete', ['name']],
    ['a unit', { measure: { ...measure, unit: '' } }, 'measure-incomplete', ['unit']],
    ['a definition', { measure: { ...measure, definition: '' } }, 'measure-incomplete', ['definition']],
    ['a source of the measure', { measure: { ...measure, source: '' } }, 'measure-incomplete', ['source']],
    [
      'an outcome, not an output',
      { measure: { ...measure, name: 'Ship public API v2', unit: 'done', definition: 'Live' } },
      'output-not-outcome',
      ['name'],
    ],
    ['a source of the baseline', { baseline: { ...baseline, source: '' } }, 'baseline-incomplete', ['source']],
    ['a baseline of today or before', { baseline: { ...baseline, on: '2026-11-24' } }, 'baseline-incomplete', ['on']],
    ['a baseline of the last 28 days', { baseline: { ...baseline, on: '2026-10-25' } }, 'baseline-stale', ['on']],
    ['an attempt or "never tried"', { history: { kind: 'tried', attempts: [] } }, 'history-missing', []],
    ['attempts that say what was tried', tried({ what: '' }), 'history-missing', ['1']],
    ['attempts that say when', tried({ when: '' }), 'history-missing', ['1']],
    ['an effect within its interval', tried({ interval: { low: 1.3, high: 2 } }), 'history-missing', ['1']],
    ['an effect below the upper end', tried({ interval: { low: 0.4, high: 1.1 } }), 'history-missing', ['1']],
    ['no interval without an effect', tried({ effect: null }), 'history-missing', ['1']],
    ['an ordered forecast', { forecast: { p10: 37, p50: 37, p90: 40 } }, 'forecast-unordered', ['forecast']],
    [
      'a forecast ordered for its direction',
      { measure: { ...measure, direction: 'lower' } },
      'forecast-unordered',
      ['forecast'],
    ],
  ])('[N5] wants %s', (_name, change, code, about) => {
    expect(refusalOf(inAssessment(), 'team', assessment(change))).toEqual({ code, about });
  });

  test.each<[string, Partial<Assessment>]>([
    ['an effect at the lower end of its interval', tried({ interval: { low: 1.2, high: 2 } })],
    ['an effect at the upper end', tried({ interval: { low: 0.4, high: 1.2 } })],
    ['an effect without an interval', tried({ interval: null })],
    ['an attempt whose effect nobody knows', tried({ effect: null, interval: null, verdict: 'pending' })],
    ['a baseline of today', { baseline: { ...baseline, on: today } }],
  ])('[N5] takes %s', (_name, change) => {
    expect(refusalOf(inAssessment(), 'team', assessment(change))).toBeNull();
  });

  test('[N5] a baseline of 28 days and an explicit "never tried" are enough', () => {
    const change = { baseline: { ...baseline, on: '2026-10-26' }, history: { kind: 'never-tried' as const } };
    expect(refusalOf(inAssessment(), 'team', assessment(change))).toBeNull();
  });

  test.each(['leader', 'observer'] as const)('[N24] never by the %s', viewer => {
    expect(refusalOf(inAssessment(), viewer, assess)?.code).toBe(viewer === 'leader' ? 'not-your-move' : 'not-a-party');
  });

  test('[N5] once: what bargaining starts from is assessed anew only in a re-opening', () => {
    expect(refusalOf(given(...bargaining), 'team', assess)?.code).toBe('wrong-phase');
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N5] on %s: %s', (day, code) => {
    const draft = assessment({ baseline: { ...baseline, on: days.ends } });
    expect(refusalOf(inAssessment(), 'team', draft, day)?.code ?? null).toBe(code);
  });
});
