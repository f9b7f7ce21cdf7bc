import type { RefusalCode } from '../../src/negotiation';
import { accept, answer, ask, asThingsAre, counter, grants, keep, odds, offer, remeasured, reopen } from './moves';
import { days, inReview, offered, reopened, running, wrongMeasure } from './stages';
import { given, refusalOf, type Step } from './story';

const promises = { grants, acceptances: odds };

describe('N13 keep', () => {
  test.each<['leader' | 'team', 'leader' | 'team', RefusalCode | null]>([
    ['leader', 'team', null],
    ['leader', 'leader', 'nothing-to-keep'],
    ['team', 'leader', null],
    ['team', 'team', 'nothing-to-keep'],
  ])('[N13] re-opened by the %s, kept by the %s: %s', (by, keeper, code) => {
    expect(refusalOf(given(...running, [by, reopen()]), keeper, keep, days.early)?.code ?? null).toBe(code);
  });

  test.each<[string, Step[], RefusalCode]>([
    ['before there is an agreement', offered, 'nothing-to-keep'],
    ['while nothing is re-opened', running, 'nothing-to-keep'],
    ['in review', inReview, 'wrong-phase'],
  ])('[N13] there is nothing to keep %s', (_name, steps, code) => {
    expect(refusalOf(given(...steps), 'team', keep, days.middle)?.code).toBe(code);
  });

  test('[N13] wants a reason', () => {
    expect(refusalOf(given(...reopened), 'team', { ...keep, reason: '' }, days.early)?.code).toBe('reason-missing');
  });

  test('[N13] after offers went to and fro as well, and while a question blocks', () => {
    const steps: Step[] = [
      ...reopened,
      ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))],
      ['leader', ask],
    ];
    expect(refusalOf(given(...steps), 'team', keep, days.early)).toBeNull();
  });

  test('[N13] leaves everything as it was agreed, but for the count', () => {
    const before = given(...running);
    const after = given(
      ...reopened,
      ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))],
      ['team', keep],
    );
    const { agreement, assessment } = before;
    expect(after).toMatchObject({ phase: 'running', reopening: null, agreement, original: agreement, assessment });
    expect(after.standing?.number).toBe(agreement?.offer);
    expect(after.answered).toBeNull();
    expect(after.reopened).toHaveLength(1);
  });

  test('[N13] goes back to the measure and forecast that were agreed', () => {
    const after = given(
      ...wrongMeasure,
      ['team', remeasured],
      ['team', offer(asThingsAre)],
      ['team', ask],
      ['leader', answer],
    );
    expect(after.assessment?.measure.name).toBe('Appointments and deposits paid online');
    const kept = given(...wrongMeasure, ['team', remeasured], ['team', keep]);
    expect(kept.assessment).toEqual(given(...running).assessment);
    expect(kept.standing?.number).toBe(1);
  });

  test('[N13] an offer of a re-opening that ended can never be signed in the next', () => {
    const steps: Step[] = [
      ...reopened,
      ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))],
      ['team', keep],
    ];
    const ended = given(...reopened, ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))]);
    const again = given(...steps, ['team', reopen()]);
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(again, party, accept(ended, 'A'), days.early)).not.toBeNull();
  });

  test.each([days.ends, days.over])('[N13] can still be said on %s', day => {
    expect(refusalOf(given(...reopened), 'team', keep, day)).toBeNull();
  });
});
