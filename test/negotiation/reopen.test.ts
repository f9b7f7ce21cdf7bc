import { type Fact, packageOf, type RefusalCode, turnOf, viewFor } from '../../src/negotiation';
import {
  accept,
  answer,
  ask,
  asThingsAre,
  checkIn,
  counter,
  fallBack,
  grants,
  keep,
  odds,
  offer,
  park,
  remeasured,
  reopen,
  report,
  stop,
  threePackages,
} from './moves';
import { agreed, closed, days, inReview, notAgreed, offered, reopened, running, wrongMeasure } from './stages';
import { given, on, refusalOf, type Step } from './story';

const promises = { grants, acceptances: odds };

describe('N12 reopen', () => {
  test.each<[string, Step[], RefusalCode | null]>([
    ['while there is nothing signed', offered, 'wrong-phase'],
    ['once it is agreed, before the quarter begins', agreed, null],
    ['while the quarter runs', running, null],
    ['in a quarter without agreement', notAgreed, null],
    ['while it is re-opened already', reopened, 'wrong-phase'],
    ['while one party asks to stop', [...running, ['leader', stop]], 'already-stopping'],
    ['in review', inReview, 'wrong-phase'],
    ['when closed', closed, 'wrong-phase'],
  ])('[N12] %s', (_name, steps, code) => {
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(given(...steps), party, reopen(), days.middle)?.code ?? null).toBe(code);
  });

  test.each([
    [days.eve, null],
    [days.begins, null],
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N12] on %s: %s', (day, code) => {
    expect(refusalOf(given(...agreed), 'team', reopen(), day)?.code ?? null).toBe(code);
  });

  test('[N12] wants a reason', () => {
    expect(refusalOf(given(...running), 'team', { ...reopen(), reason: '' }, days.early)).toEqual({
      code: 'reason-missing',
      about: ['reason'],
    });
  });

  test('[N24] is not for an observer', () => {
    expect(refusalOf(given(...running), 'observer', reopen(), days.early)?.code).toBe('not-a-party');
  });

  test.each<[Fact, 'leader' | 'team', 'leader' | 'team']>([
    ['fact-changed', 'leader', 'leader'],
    ['fact-changed', 'team', 'team'],
    ['resource-missing', 'team', 'team'],
    ['learned-better', 'team', 'team'],
    ['priority-changed', 'leader', 'leader'],
    ['measure-wrong', 'leader', 'team'],
    ['measure-wrong', 'team', 'team'],
  ])('[N12] with %s, by the %s: the %s makes the first new offer', (fact, by, first) => {
    const state = given(...running, [by, reopen(fact)]);
    expect(state).toMatchObject({
      phase: 'bargaining',
      reopening: { fact, by: { party: by } },
      reopened: [{ fact, by: { party: by } }],
    });
    expect(turnOf(state, days.early)).toBe(first);
    expect(refusalOf(state, first === 'leader' ? 'team' : 'leader', threePackages, days.early)?.code).toBe(
      'not-your-turn',
    );
  });

  test('[N12] every re-opening is counted, with who and why', () => {
    const state = given(...reopened, ['team', keep], ['team', reopen('learned-better')]);
    expect(state.reopened).toMatchObject([
      { fact: 'fact-changed', by: { party: 'leader' } },
      { fact: 'learned-better', by: { party: 'team' } },
    ]);
  });

  test('[N12] the agreement stays in force, and lies on the table as what the first new offer answers', () => {
    const { agreement } = given(...running);
    const state = given(...reopened);
    expect(state.agreement).toEqual(agreement);
    expect(state.standing?.number).toBe(agreement?.offer);
    expect(packageOf(state.standing, 'A')).toMatchObject({ terms: agreement?.terms, hash: agreement?.hash });
    expect(viewFor(state, 'observer', days.early)).toMatchObject({ stage: 'reopened', agreed: true });
  });

  test('[N12] of three packages only the one that was signed lies there', () => {
    const signed: Step[] = [...offered, ['leader', at => accept(at, 'B', { grants })], ['team', reopen()]];
    expect(given(...signed).standing?.packages.map(({ letter }) => letter)).toEqual(['B']);
  });

  test('[N8] what is agreed already cannot be signed again', () => {
    const state = given(...reopened);
    expect(refusalOf(state, 'leader', accept(state, 'A', promises), days.early)?.code).toBe('offer-moved-on');
    expect(viewFor(state, 'leader', days.early).legal).not.toContain('accept');
  });

  test('[N7] the first new offer differs from the agreement, and says why', () => {
    const state = given(...reopened);
    const countered = (change: object, more = {}) => offer(counter(state, 'A', change, { ...promises, ...more }));
    expect(refusalOf(state, 'leader', countered({}), days.early)?.code).toBe('no-change');
    expect(refusalOf(state, 'leader', countered({ target: 39 }, { reasons: {} }), days.early)?.code).toBe(
      'reason-missing',
    );
    expect(refusalOf(state, 'leader', countered({ target: 39 }, { answers: null }), days.early)?.code).toBe(
      'offer-moved-on',
    );
    expect(refusalOf(state, 'leader', countered({ target: 39 }), days.early)).toBeNull();
  });

  test.each([
    ['parked', park],
    ['left to its fallback', fallBack],
  ])('[N9] is not %s', (_name, draft) => {
    expect(refusalOf(given(...reopened), 'leader', draft, days.early)?.code).toBe('wrong-phase');
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N7] an offer on %s: %s', (day, code) => {
    const state = given(...reopened);
    const draft = offer(counter(state, 'A', { target: 39 }, promises));
    expect(refusalOf(state, 'leader', draft, day)?.code ?? null).toBe(code);
  });

  test('[N14] the end of the quarter ends it: the team reports on what was agreed', () => {
    const state = given(...wrongMeasure, ['team', remeasured], ['team', offer(asThingsAre)]);
    expect(turnOf(state, days.over)).toBe('team');
    const reported = given(...wrongMeasure, ['team', remeasured], ['team', offer(asThingsAre)], on(days.over), [
      'team',
      report(),
    ]);
    const { agreement, assessment } = given(...running);
    expect(reported).toMatchObject({ phase: 'review', reopening: null, agreement, assessment });
    expect(reported.standing?.number).toBe(agreement?.offer);
  });

  test('[N4] a blocking question of the running quarter passes the turn once it is re-opened', () => {
    const asked: Step[] = [...running, ['team', ask]];
    expect(turnOf(given(...asked), days.early)).toBeNull();
    const state = given(...asked, ['team', reopen()]);
    expect(turnOf(state, days.early)).toBe('leader');
    expect(turnOf(given(...asked, ['team', reopen()], ['leader', answer]), days.early)).toBe('team');
  });
});

describe('N12 a quarter without agreement', () => {
  const reopenedLate: Step[] = [...notAgreed, on(days.early), ['leader', reopen('priority-changed')]];

  test.each(['leader', 'team'] as const)('[N12] re-opened by the %s, it starts with an empty table', party => {
    const state = given(...notAgreed, [party, reopen()]);
    expect(state).toMatchObject({ phase: 'bargaining', standing: null, answered: null, agreement: null });
    expect(turnOf(state, days.early)).toBe('team');
    expect(refusalOf(state, 'team', threePackages, days.early)).toBeNull();
    expect(refusalOf(state, 'team', remeasured, days.early)).toBeNull();
  });

  test('[N12] goes on with its fallback meanwhile', () => {
    const state = given(...reopenedLate);
    expect(viewFor(state, 'team', days.early)).toMatchObject({ stage: 'reopened', agreed: false });
    expect(refusalOf(state, 'team', checkIn(), days.early)).toBeNull();
  });

  test('[N12] an agreement made then takes the place of the fallback', () => {
    const state = given(...reopenedLate, ['team', threePackages], ['leader', at => accept(at, 'A')]);
    expect(state).toMatchObject({ phase: 'running', agreement: { terms: { target: 37.5 } } });
    expect(state.original).toEqual(state.agreement);
    expect(viewFor(state, 'observer', days.early)).toMatchObject({ stage: 'running', agreed: true });
  });

  test('[N13] or it is left at that: nothing of the offers stays, nor of another measure', () => {
    const state = given(...reopenedLate, ['team', remeasured], ['team', threePackages], ['team', keep]);
    expect(state).toMatchObject({ phase: 'running', agreement: null, standing: null, answered: null });
    expect(state.assessment).toEqual(given(...notAgreed).assessment);
  });
});
