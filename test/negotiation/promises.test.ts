import { turnOf, viewFor } from '../../src/negotiation';
import { accept, confirm, grants, keep, offer, reading, reopen, wellKept } from './moves';
import { agreed, bargaining, days, running } from './stages';
import { given, kindsFound, on, type Step } from './story';

describe('N12 a promise whose day passed', () => {
  test.each([
    ['2027-01-10', false],
    ['2027-01-11', false],
    ['2027-01-12', true],
    [days.ends, true],
  ])('[N12] promised for 11 January, on %s: fires %s', (day, fires) => {
    expect(kindsFound(agreed, [], day)).toEqual(fires ? ['promise 0'] : null);
  });

  test('[N12] is judged by the day that was granted, not by the day that was asked for', () => {
    const sooner = grants.map(grant => ({ ...grant, by: '2027-01-04' }));
    const steps: Step[] = [
      ...bargaining,
      ['team', offer(wellKept)],
      ['leader', at => accept(at, 'A', { grants: sooner })],
    ];
    expect(kindsFound(steps, [], '2027-01-04')).toBeNull();
    expect(kindsFound(steps, [], '2027-01-05')).toEqual(['promise 0']);
  });

  test('[N12] does not fire where the team said that it came', () => {
    expect(kindsFound([...running, ['team', confirm]], [], days.middle)).toBeNull();
  });

  test('[N12] is the team’s to answer: it re-opens, keeps, or says that it came after all', () => {
    const fired: Step[] = [...agreed, on(days.early), ['clock', []]];
    const state = given(...fired);
    expect(state.fired).toMatchObject([{ kind: 'promise', place: 0, side: 'team', by: '2027-01-11', settled: false }]);
    expect(turnOf(state, days.early)).toBe('team');
    for (const draft of [keep, confirm, reopen('resource-missing')]) {
      const answered = given(...fired, ['team', draft]);
      expect(answered.fired).toMatchObject([{ settled: true }]);
      expect(viewFor(answered, 'leader', days.early).lived.pending).toEqual([]);
    }
  });

  test('[N12] fires once, however often it is answered', () => {
    expect(kindsFound([...agreed, on(days.early), ['clock', []]], [], days.ends)).toBeNull();
    expect(kindsFound([...agreed, on(days.early), ['clock', []], ['team', keep]], [], days.ends)).toBeNull();
  });

  test('[N11] what came settles its own promise and nothing else', () => {
    const both: Step[] = [...agreed, on(days.middle), ['clock', [reading('2027-02-15', 38)]]];
    const state = given(...both, ['team', confirm]);
    expect(state.fired).toMatchObject([
      { kind: 'clause', place: 0, settled: false },
      { kind: 'promise', place: 0, settled: true },
    ]);
    expect(turnOf(state, days.middle)).toBe('leader');
  });
});
