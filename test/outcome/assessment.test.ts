import type { OutcomeView } from '../../src/api';
import { assessmentFrom, proposalFrom, readAssessment } from '../../static/assessment/values';
import { assess } from '../negotiation/moves';

const { measure, history } = assess.assessment;
const remembered = (more: Partial<OutcomeView> = {}): OutcomeView => ({
  measure,
  readings: [
    { value: 34.2, on: '2026-09-20', source: 'Week 3' },
    { value: 35, on: '2026-11-20', source: 'Week 8' },
    { value: 34.8, on: '2026-11-13', source: 'Week 7' },
  ],
  history,
  ...more,
});
const noNeed = { need: { state: 'none' as const } };

describe('an assessment starts from what the outcome remembers', () => {
  test('[N5] measure, latest reading and attempts; with a forecast and a goal it can be given as it stands', () => {
    const start = assessmentFrom(remembered(), noNeed, '2026-11-23');
    expect(start).toMatchObject({ measure, baseline: { value: '35', on: '2026-11-20', source: 'Week 8' } });
    const filled = { ...start, p10: '35.5', p50: '37.5', p90: '40', goalKind: 'performance' as const };
    const given = readAssessment({ ...filled, conditions: assess.assessment.conditions });
    const baseline = { value: 35, on: '2026-11-20', source: 'Week 8' };
    expect(given).toEqual({ ok: true, value: { ...assess, assessment: { ...assess.assessment, baseline } } });
  });

  test.each([
    ['2026-12-18', false],
    ['2026-12-19', true],
  ])('[N5] on %s the latest reading is 28 days old or older: too old %p', (day, isStale) => {
    expect(proposalFrom(remembered(), day)).toMatchObject({ reading: { value: 35 }, isStale });
    const { baseline } = assessmentFrom(remembered(), noNeed, day);
    expect(baseline.value).toBe(isStale ? '' : '35');
    // An old reading's source may name its week: the measure's own is where a new one comes from.
    expect(baseline.source).toBe(isStale ? measure.source : 'Week 8');
  });

  test('nothing remembered: what the need is stated in, and a blank for the rest', () => {
    const need = { state: 'sealed' as const, measure: 'Appointments paid online', unit: '%' };
    expect(assessmentFrom(null, { need }, '2026-11-23')).toMatchObject({
      measure: { name: 'Appointments paid online', unit: '%', direction: '', definition: '' },
      baseline: { value: '', on: '', source: '' },
      history: '',
    });
    expect(proposalFrom(null, '2026-11-23')).toBeNull();
  });

  test('of many attempts, as many as one assessment holds: those that were noted last', () => {
    const attempts = Array.from({ length: 40 }, (_, number) => ({
      what: `Attempt ${number}`,
      when: '2026-Q2',
      effect: null,
      interval: null,
      verdict: 'pending' as const,
      learned: '',
    }));
    const start = assessmentFrom(remembered({ history: { kind: 'tried', attempts } }), noNeed, '2026-11-23');
    expect(start.attempts.map(each => each.what)).toEqual(attempts.slice(10).map(each => each.what));
  });
});
