import * as v from 'valibot';
import {
  type Assessment,
  type Attempt,
  historyFor,
  Move,
  Negotiation,
  type RefusalCode,
  turnOf,
  viewFor,
} from '../../src/negotiation';
import { Assessment as AssessmentShape } from '../../src/negotiation/assessment';
import { assess, asThingsAre, offer } from './moves';
import { assessing, bargaining, days } from './stages';
import { type Draft, given, moveId, refusalOf, today, told } from './story';

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

  const named = { levers: ['Ask for payment right after booking'], unknowns: ['Whether clients trust the page'] };

  test('[N5] carries levers and unknowns to the state, to every view of it and to its history', () => {
    const { state, events } = told(...assessing, ['team', assessment(named)]);
    expect(state.assessment).toMatchObject(named);
    expect(viewFor(state, 'leader', today).assessment).toMatchObject(named);
    expect(viewFor(state, 'observer', today).assessment).toBeNull();
    expect(historyFor(state, events, 'leader').at(-1)).toMatchObject({ assessment: named });
    expect(v.safeParse(Negotiation, JSON.parse(JSON.stringify(state)))).toMatchObject({ success: true, output: state });
  });

  test('[N5] an assessment from before there were levers and unknowns is read as it was written', () => {
    const state = given(...bargaining);
    const stored = JSON.parse(JSON.stringify(state));
    expect(stored.assessment).not.toHaveProperty('levers');
    expect(v.parse(Negotiation, stored)).toEqual(stored);
  });

  test.each([
    ['eight of each', { levers: Array(8).fill('x'), unknowns: Array(8).fill('x') }, true],
    ['none of either', { levers: [], unknowns: [] }, true],
    ['nine levers', { levers: Array(9).fill('x') }, false],
    ['nine unknowns', { unknowns: Array(9).fill('x') }, false],
    ['a blank lever', { levers: ['  '] }, false],
    ['an unknown longer than a line', { unknowns: ['x'.repeat(301)] }, false],
  ])('[N5] %s: shaped right %p', (_name, change, isRight) => {
    expect(v.is(AssessmentShape, { ...assess.assessment, ...change })).toBe(isRight);
  });

  test.each(['leader', 'observer'] as const)(
    '[N24] levers and unknowns are written by the team, never by the %s',
    viewer => {
      expect(refusalOf(inAssessment(), viewer, assessment(named))?.code).toBe(
        viewer === 'leader' ? 'not-your-move' : 'not-a-party',
      );
    },
  );

  test.each(['levers', 'unknowns'] as const)('[N24] the terms of an offer hold no %s, whoever writes them', field => {
    const terms = { ...asThingsAre.terms, [field]: ['x'] };
    const move = { ...offer(asThingsAre), id: moveId(9), seen: 2 };
    expect(v.is(Move, move)).toBe(true);
    expect(v.is(Move, { ...move, packages: [{ ...asThingsAre, terms }] })).toBe(false);
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
