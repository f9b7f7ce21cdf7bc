import { packageOf, turnOf } from '../../src/negotiation';
import { asThingsAre, biggerRisk, counter, grants, moreResources, offer, ownWords, threePackages } from './moves';
import { bargaining, days, offered } from './stages';
import { type Draft, given, refusalOf, type Step, today } from './story';

const inBargaining = () => given(...bargaining);
const onTheTable = () => given(...offered);
const promises = { grants, acceptances: [...ownWords] };
const withTerms = (change: object): Draft => offer({ ...asThingsAre, terms: { ...asThingsAre.terms, ...change } });

describe('N7 offer', () => {
  test('[N7] one to three packages stand, hashed and lettered, and the other party is to move', () => {
    const state = onTheTable();
    expect(state.standing?.packages.map(each => each.letter)).toEqual(['A', 'B', 'C']);
    expect(new Set(state.standing?.packages.map(each => each.hash)).size).toBe(3);
    expect(turnOf(state, today)).toBe('leader');
  });

  test('[N7] the team offers first', () => {
    expect(refusalOf(inBargaining(), 'leader', threePackages)?.code).toBe('not-your-turn');
  });

  test.each([
    ['a reason for the offer', { ...threePackages, reason: '' }, 'reason-missing', ['reason']],
    ['packages that differ from each other', offer(asThingsAre, asThingsAre), 'no-change', ['B']],
    ['the team’s forecast', withTerms({ forecast: null }), 'forecast-missing', ['A']],
    ['an ordered forecast', withTerms({ forecast: { p10: 3, p50: 2, p90: 1 } }), 'forecast-unordered', ['A']],
    [
      'asks that say what',
      withTerms({ asks: [{ what: '', howMuch: '2', by: '2027-01-11' }] }),
      'terms-incomplete',
      ['A', 'asks'],
    ],
    ['risks that say what', withTerms({ risks: [{ what: '', chance: 0.2 }] }), 'terms-incomplete', ['A', 'risks']],
    ['an answer only to what stands', offer({ ...asThingsAre, answers: 'A' }), 'offer-moved-on', ['A']],
  ] as const)('[N7] the first offer wants %s', (_name, draft, code, about) => {
    expect(refusalOf(inBargaining(), 'team', draft)).toEqual({ code, about });
  });

  test.each([
    ['grants', { grants }],
    ['acceptances', { acceptances: [...ownWords] }],
  ])('[N24] the team cannot write %s', (what, more) => {
    expect(refusalOf(inBargaining(), 'team', offer({ ...moreResources, ...more }))).toEqual({
      code: 'not-yours-to-write',
      about: ['A', what],
    });
  });

  test('[N7] a counter names the package it answers', () => {
    const state = onTheTable();
    expect(refusalOf(state, 'leader', offer(counter(state, 'A', { target: 38 }, { answers: null })))?.code).toBe(
      'offer-moved-on',
    );
  });

  test('[N7] a counter that changes nothing is none', () => {
    const state = onTheTable();
    expect(refusalOf(state, 'leader', offer(counter(state, 'A', {})))).toEqual({ code: 'no-change', about: ['A'] });
  });

  test('[N7] every changed term owes a reason', () => {
    const state = onTheTable();
    const silent = counter(state, 'A', { target: 38, rhythm: 'weekly' }, { reasons: { target: 'A little more' } });
    expect(refusalOf(state, 'leader', offer(silent))).toEqual({ code: 'reason-missing', about: ['A', 'rhythm'] });
  });

  test('[N24] the leader cannot write forecast or conditions', () => {
    const state = onTheTable();
    const bolder = counter(state, 'A', { target: 38, forecast: { p10: 36, p50: 39, p90: 42 } });
    expect(refusalOf(state, 'leader', offer(bolder))).toEqual({ code: 'not-yours-to-write', about: ['A', 'forecast'] });
    const free = counter(state, 'A', { target: 38, conditions: 'None at all' });
    expect(refusalOf(state, 'leader', offer(free))).toEqual({ code: 'not-yours-to-write', about: ['A', 'conditions'] });
  });

  test('[N7] a leader’s counter under the same asks and risks keeps the forecast, and is signed with its promises', () => {
    const state = onTheTable();
    expect(refusalOf(state, 'leader', offer(counter(state, 'C', { target: 40.5 })))?.code).toBe('ask-not-granted');
    expect(refusalOf(state, 'leader', offer(counter(state, 'C', { target: 40.5 }, { grants })))).toEqual({
      code: 'risk-not-accepted',
      about: ['A', '0'],
    });
    const signed = given(...offered, ['leader', at => offer(counter(at, 'C', { target: 40.5 }, promises))]);
    const [kept] = signed.standing?.packages ?? [];
    expect(kept?.terms.forecast).toEqual(biggerRisk.terms.forecast);
    expect(kept?.acceptances).toEqual([{ ...ownWords[0], hash: kept?.hash }]);
  });

  const fewerAsks = { asks: [{ what: 'One engineer', howMuch: '1 for 8 weeks', by: '2027-01-11' }] };
  const counteredAsks: Step[] = [...offered, ['leader', at => offer(counter(at, 'B', fewerAsks))]];

  test('[N7] a leader who changes the asks leaves the package without a forecast; it cannot be accepted yet', () => {
    const state = given(...counteredAsks);
    const [changed] = state.standing?.packages ?? [];
    expect(changed?.terms.forecast).toBeNull();
    expect(
      refusalOf(state, 'team', {
        kind: 'accept',
        offer: 2,
        letter: 'A',
        hash: changed?.hash ?? '',
        grants: [],
        acceptances: [],
      })?.code,
    ).toBe('forecast-missing');
  });

  test('[N7] the same terms plus the team’s forecast are an answer, and need no reason', () => {
    const state = given(...counteredAsks);
    const forecast = { p10: 35.6, p50: 38, p90: 40.8 };
    expect(refusalOf(state, 'team', offer(counter(state, 'A', { forecast }, { reasons: {} })))).toBeNull();
  });

  test('[N7] a forecast that changes owes a reason like any term', () => {
    const state = given(...offered, ['leader', at => offer(counter(at, 'A', { target: 38 }))]);
    const forecast = { p10: 36, p50: 38, p90: 40.8 };
    expect(refusalOf(state, 'team', offer(counter(state, 'A', { forecast }, { reasons: {} })))).toEqual({
      code: 'reason-missing',
      about: ['A', 'forecast'],
    });
  });

  test('[N22] the offer that was answered stays as it was', () => {
    const before = onTheTable();
    const state = given(...offered, ['leader', at => offer(counter(at, 'A', { target: 38 }))]);
    expect(state.answered).toEqual(before.standing);
    expect(packageOf(state.standing, 'A')?.answers).toBe('A');
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N7] on %s: %s', (day, code) => {
    expect(refusalOf(inBargaining(), 'team', threePackages, day)?.code ?? null).toBe(code);
  });
});
