import { turnOf } from '../../src/negotiation';
import { newOutcome, outcomeAfter } from '../../src/negotiation/outcome';
import { assess, shareIntent } from './moves';
import { type Draft, decided, given, refusalOf } from './story';

const inAssessment = () => given(['leader', shareIntent]);
const { measure, baseline, forecast, history } = assess.assessment;
const assessment = (change: object): Draft => ({ ...assess, assessment: { ...assess.assessment, ...change } }) as Draft;

describe('N5 assess', () => {
  test('[N5] opens bargaining, the team to move', () => {
    const state = given(['leader', shareIntent], ['team', assess]);
    expect(state).toMatchObject({ phase: 'bargaining', assessment: { forecast, by: { party: 'team' } } });
    expect(turnOf(state)).toBe('team');
  });

  test.each([
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
    [
      'attempts that say what was tried',
      { history: { kind: 'tried', attempts: [{ what: '', when: 'Q2', effect: null, verdict: 'moved', learned: '' }] } },
      'history-missing',
      ['0'],
    ],
    ['an ordered forecast', { forecast: { p10: 37, p50: 37, p90: 40 } }, 'forecast-unordered', ['forecast']],
    [
      'a forecast ordered for its direction',
      { measure: { ...measure, direction: 'lower' } },
      'forecast-unordered',
      ['forecast'],
    ],
  ] as const)('[N5] wants %s', (_name, change, code, about) => {
    expect(refusalOf(inAssessment(), 'team', assessment(change))).toEqual({ code, about });
  });

  test('[N5] a baseline of 28 days and an explicit "never tried" are enough', () => {
    const change = { baseline: { ...baseline, on: '2026-10-26' }, history: { kind: 'never-tried' } };
    expect(refusalOf(inAssessment(), 'team', assessment(change))).toBeNull();
  });

  test.each(['leader', 'observer'] as const)('[N24] never by the %s', viewer => {
    expect(refusalOf(inAssessment(), viewer, assess)?.code).toBe(viewer === 'leader' ? 'not-your-move' : 'not-a-party');
  });
});

describe('what the outcome remembers', () => {
  const event = (change: object) => {
    const result = decided(inAssessment(), 'team', assessment(change));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };

  test('[N5] measure, baseline as a reading, and attempts live on with the outcome', () => {
    expect(outcomeAfter(newOutcome, event({}))).toEqual({
      measure,
      readings: [baseline],
      attempts: history.kind === 'tried' ? history.attempts : [],
    });
  });

  test('[N5] nothing is forgotten; what is told again replaces itself', () => {
    const before = outcomeAfter(newOutcome, event({}));
    if (!before) throw new Error('nothing remembered');
    const later = { value: 35.2, on: '2026-11-22', source: 'Warehouse' };
    expect(outcomeAfter(before, event({ baseline: later, history: { kind: 'never-tried' } }))).toEqual({
      ...before,
      readings: [baseline, later],
    });
    expect(outcomeAfter(before, event({ baseline: { ...baseline, value: 34.9 } }))?.readings).toEqual([
      { ...baseline, value: 34.9 },
    ]);
  });
});
