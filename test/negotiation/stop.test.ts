import { type RefusalCode, turnOf, viewFor } from '../../src/negotiation';
import { checkIn, keep, reading, reopen, report, review, stop } from './moves';
import { agreed, assessing, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { given, on, refusalOf, type Step } from './story';

const asked: Step[] = [...running, ['leader', stop]];
const stopped: Step[] = [...asked, on(days.middle), ['team', stop]];

describe('N14 stop', () => {
  test.each<[string, Step[], RefusalCode | null]>([
    ['while the team assesses', assessing, 'wrong-phase'],
    ['while an offer waits', offered, 'wrong-phase'],
    ['once it is agreed', agreed, null],
    ['while the quarter runs', running, null],
    ['in a quarter without agreement', notAgreed, null],
    ['while re-opened', reopened, 'wrong-phase'],
    ['in review', inReview, 'wrong-phase'],
    ['when closed', closed, 'wrong-phase'],
  ])('[N14] %s', (_name, steps, code) => {
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(given(...steps), party, stop, days.middle)?.code ?? null).toBe(code);
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N14] on %s: %s', (day, code) => {
    expect(refusalOf(given(...running), 'team', stop, day)?.code ?? null).toBe(code);
    expect(refusalOf(given(...asked), 'team', stop, day)?.code ?? null).toBe(code);
  });

  test('[N14] wants a reason, of who asks and of who answers', () => {
    const silent = { ...stop, reason: '' };
    const refusal = { code: 'reason-missing', about: ['reason'] };
    expect(refusalOf(given(...running), 'leader', silent, days.early)).toEqual(refusal);
    expect(refusalOf(given(...asked), 'team', silent, days.early)).toEqual(refusal);
  });

  test('[N24] is not for an observer', () => {
    expect(refusalOf(given(...running), 'observer', stop, days.early)?.code).toBe('not-a-party');
  });

  test.each(['leader', 'team'] as const)('[N14] asked by the %s is a question: the quarter runs on', party => {
    const other = party === 'leader' ? 'team' : 'leader';
    const state = given(...running, [party, stop]);
    expect(state).toMatchObject({ phase: 'running', stopped: null, stopping: { reason: stop.reason, by: { party } } });
    expect(turnOf(state, days.early)).toBe(other);
    expect(refusalOf(state, party, stop, days.early)?.code).toBe('already-stopping');
    expect(refusalOf(state, other, stop, days.early)).toBeNull();
    expect(refusalOf(state, party, keep, days.early)?.code).toBe('nothing-to-keep');
    expect(refusalOf(state, other, keep, days.early)).toBeNull();
  });

  test('[N11] the team checks in meanwhile', () => {
    expect(refusalOf(given(...asked), 'team', checkIn(), days.early)).toBeNull();
  });

  test('[N13] the other party keeps: nothing was stopped, and it may be asked again', () => {
    const state = given(...asked, ['team', keep]);
    expect(state).toMatchObject({ phase: 'running', stopping: null, stopped: null, reopening: null });
    expect(turnOf(state, days.early)).toBeNull();
    expect(refusalOf(state, 'leader', stop, days.early)).toBeNull();
    expect(refusalOf(state, 'leader', reopen(), days.early)).toBeNull();
  });

  test('[N14] both agree: the quarter is looked back on at once, and the team reports', () => {
    const state = given(...stopped);
    expect(state).toMatchObject({
      phase: 'review',
      stopping: null,
      stopped: { by: { party: 'team' }, reason: stop.reason },
    });
    expect(viewFor(state, 'leader', days.middle)).toMatchObject({ stage: 'report-due', turn: 'team' });
    expect(refusalOf(state, 'leader', review(), days.middle)?.code).toBe('not-reported');
  });

  test.each([
    ['2027-01-18', 'report-incomplete'],
    ['2027-01-19', null],
    [days.middle, null],
  ])('[N14] stopped on 16 February, the final value is of %s: %s', (day, code) => {
    const told = report({ final: reading(day, 36) });
    expect(refusalOf(given(...stopped), 'team', told, days.middle)?.code ?? null).toBe(code);
  });

  test('[N14] a wish that nobody answered ends with the quarter', () => {
    const state = given(...asked, on(days.over), ['team', report()]);
    expect(state).toMatchObject({ phase: 'review', stopping: null, stopped: null });
  });

  test('[N14] is closed like any other quarter', () => {
    const state = given(
      ...stopped,
      ['team', report({ final: reading(days.middle, 36) })],
      ['leader', review()],
      ['team', review()],
    );
    expect(state).toMatchObject({ phase: 'closed', result: { kind: 'stopped', agreed: true, actual: 36 } });
  });
});
