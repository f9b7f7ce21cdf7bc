import { type Report, turnOf, viewFor } from '../../src/negotiation';
import { reading, report, review } from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { given, on, refusalOf, type Step } from './story';

const value = (place: number, level: number) => ({ place, value: level });
const corrected = (change: Partial<Report> = {}) =>
  report({ final: reading('2027-03-31', 38.2), reason: 'Late bookings came in', ...change });

describe('N14 report', () => {
  test.each([
    [days.ends, 'quarter-running'],
    [days.over, null],
    ['2027-06-30', null],
  ])('[N14] on %s: %s', (day, code) => {
    const told = report({ final: reading(days.ends, 38.6) });
    for (const steps of [running, reopened, notAgreed])
      expect(refusalOf(given(...steps), 'team', told, day)?.code ?? null).toBe(code);
  });

  test.each<[string, Step[]]>([
    ['before anything is shared', []],
    ['while the team assesses', assessing],
    ['with an empty table', bargaining],
    ['with an offer that nobody signed', offered],
  ])('[N14] never %s', (_name, steps) => {
    expect(refusalOf(given(...steps), 'team', report(), days.over)?.code).toBe('wrong-phase');
  });

  test.each([
    ['leader', 'not-your-move'],
    ['observer', 'not-a-party'],
  ] as const)('[N24] never by the %s', (viewer, code) => {
    expect(refusalOf(given(...running), viewer, report(), days.over)?.code).toBe(code);
  });

  test.each<[string, Partial<Report>, string[]]>([
    ['a value or why it could not be measured', { final: null }, ['unmeasured']],
    ['a value of today or before', { final: reading('2027-04-02', 38.6) }, ['on']],
    ['a value of the last 28 days of the quarter', { final: reading('2027-03-02', 38.6) }, ['on']],
    ['a source', { final: { ...reading('2027-03-31', 38.6), source: '' } }, ['source']],
    ['values of counterweights that were agreed', { counterweights: [value(2, 1)] }, ['counterweights']],
    ['one value of a counterweight', { counterweights: [value(1, 84), value(1, 85)] }, ['counterweights']],
    [
      'all of it at once',
      { final: { value: 38, on: '2027-04-02', source: '' }, counterweights: [value(9, 1)] },
      ['on', 'source', 'counterweights'],
    ],
  ])('[N14] wants %s', (_name, change, about) => {
    expect(refusalOf(given(...running), 'team', report(change), days.over)).toEqual({
      code: 'report-incomplete',
      about,
    });
  });

  test.each<[string, Partial<Report>]>([
    ['a value of 28 days before the end', { final: reading('2027-03-03', 38.6) }],
    ['a value of the last day', { final: reading('2027-03-31', 38.6) }],
    ['a value of today', { final: reading('2027-04-01', 38.6) }],
    ['why it could not be measured', { final: null, unmeasured: 'The warehouse was switched off' }],
    ['each counterweight once', { counterweights: [value(0, 1.4), value(1, 84)] }],
  ])('[N14] takes %s', (_name, change) => {
    expect(refusalOf(given(...running), 'team', report(change), days.over)).toBeNull();
  });

  test('[N14] opens the review, the team to move', () => {
    const state = given(...inReview);
    expect(state).toMatchObject({
      phase: 'review',
      report: { final: { value: 38.6 }, by: { party: 'team' } },
      result: null,
    });
    expect(turnOf(state, days.over)).toBe('team');
  });

  test('[N14] a value leaves no excuse for having none', () => {
    const told = report({ unmeasured: 'left over from before' });
    expect(given(...running, on(days.over), ['team', told]).report).toMatchObject({ unmeasured: '' });
    const silent = report({ final: null, unmeasured: 'The warehouse was switched off' });
    expect(given(...running, on(days.over), ['team', silent]).report).toMatchObject({
      final: null,
      unmeasured: 'The warehouse was switched off',
    });
  });
});

describe('N14 a report that is corrected', () => {
  test.each<[string, Step[]]>([
    ['in review', inReview],
    ['with one review in', [...inReview, ['leader', review()]]],
    ['when closed', closed],
  ])('[N14] %s, with a reason', (_name, steps) => {
    const state = given(...steps);
    expect(refusalOf(state, 'team', corrected(), days.over)).toBeNull();
    expect(refusalOf(state, 'team', corrected({ reason: '' }), days.over)).toEqual({
      code: 'reason-missing',
      about: ['reason'],
    });
    expect(refusalOf(state, 'team', corrected({ final: null }), days.over)?.code).toBe('report-incomplete');
    expect(refusalOf(state, 'leader', corrected(), days.over)?.code).toBe('not-your-move');
  });

  test('[N14] leaves the reviews as they are', () => {
    const before: Step[] = [...inReview, ['leader', review()]];
    const state = given(...before, ['team', corrected()]);
    expect(state).toMatchObject({ phase: 'review', report: { final: { value: 38.2 } }, result: null });
    expect(state.reviews).toEqual(given(...before).reviews);
  });

  test('[N16] judges a closed quarter anew, which stays closed', () => {
    expect(given(...closed).result).toMatchObject({ kind: 'reached', actual: 38.6 });
    const state = given(...closed, ['team', corrected()]);
    expect(state).toMatchObject({ phase: 'closed', result: { kind: 'in-range', actual: 38.2 } });
    expect(turnOf(state, days.over)).toBeNull();
    expect(viewFor(state, 'observer', days.over).lived.report?.reason).toBe('Late bookings came in');
  });

  test('[N16] as often as it takes', () => {
    const steps: Step[] = [...closed, ['team', corrected()], on('2027-07-01')];
    const unmeasured = corrected({ final: null, unmeasured: 'The tracking was wrong all along' });
    expect(given(...steps, ['team', unmeasured]).result).toMatchObject({ kind: 'not-measured', actual: null });
    expect(given(...steps, ['team', unmeasured], ['team', corrected()]).result).toMatchObject({ kind: 'in-range' });
  });

  test('[N14] without an agreement just the same', () => {
    const state = given(...notAgreed, on(days.over), ['team', report()], ['team', corrected()]);
    expect(state.report?.final?.value).toBe(38.2);
    expect(refusalOf(given(...agreed), 'team', corrected(), days.over)).toBeNull();
  });
});
