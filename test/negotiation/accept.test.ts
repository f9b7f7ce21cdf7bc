import { canonicalText, decide, type Negotiation, type Party } from '../../src/negotiation';
import { hashOf } from '../../src/negotiation/canonical';
import {
  accept,
  answer,
  ask,
  assess,
  asThingsAre,
  counter,
  grants,
  odds,
  offer,
  ownWords,
  reopen,
  shareIntent,
  threePackages,
} from './moves';
import { bargaining, days, notAgreed, offered, reopened } from './stages';
import { addressed, as, given, nowOn, refusalOf, type Step, today } from './story';

const onTheTable = () => given(...offered);
const promises = { grants, acceptances: [...ownWords] };

describe('N8 accept', () => {
  test('[N8] both signatures make the agreement, bound by the hash', () => {
    const state = given(...offered, ['leader', at => accept(at, 'C', promises)]);
    expect(state).toMatchObject({
      phase: 'running',
      agreement: {
        offer: 1,
        letter: 'C',
        offeredBy: 'team',
        grants,
        signatures: {
          leader: { account: 'leader-1', at: nowOn(today, 4).at },
          team: { account: 'designer-1', at: nowOn(today, 3).at },
        },
      },
    });
    expect(state.agreement?.acceptances).toEqual([{ ...ownWords[0], hash: state.agreement?.hash }]);
  });

  test('[N8] the hash is that of the canonical text of what was signed', () => {
    const { agreement, assessment, outcomeId, quarter } = given(...offered, ['leader', at => accept(at, 'A')]);
    if (!agreement || !assessment) throw new Error('not agreed');
    const { offer: number, offeredBy, letter, bridge, terms, hash } = agreement;
    const { measure, baseline } = assessment;
    const signed = { outcomeId, quarter, offer: number, offeredBy, letter, bridge, measure, baseline, terms };
    expect(hashOf(signed)).toBe(hash);
    expect(hashOf({ ...signed, terms: { ...terms, target: terms.target + 0.1 } })).not.toBe(hash);
    expect(canonicalText(signed)).toContain('"target":37.5');
  });

  test.each([
    ['another hash', { hash: 'f'.repeat(64) }],
    ['another offer', { offer: 2 }],
    ['the hash of another package', { letter: 'B' as const }],
  ])('[N8] not with %s', (_name, more) => {
    expect(refusalOf(onTheTable(), 'leader', accept(onTheTable(), 'A', more))?.code).toBe('offer-moved-on');
  });

  test.each([
    ['no grant', []],
    ['a grant without a name', [{ ...grants[0], name: '' }]],
    ['a grant for a later day than asked', [{ ...grants[0], by: '2027-01-12' }]],
    ['two grants for one ask', [grants[0], grants[0]]],
    ['a grant for nothing asked', [grants[0], { ...grants[0], ask: 1 }]],
  ])('[N8] every ask is granted by name and date, not by %s', (_name, given_) => {
    const grantsGiven = given_ as typeof grants;
    expect(refusalOf(onTheTable(), 'leader', accept(onTheTable(), 'B', { grants: grantsGiven }))?.code).toBe(
      'ask-not-granted',
    );
  });

  test.each([
    ['nothing', []],
    ['too few words', [{ risk: 0, words: 'ok' }]],
    ['the team’s words', [{ risk: 0, words: 'Studios leave in their first month' }]],
    ['words for another risk', [{ risk: 1, words: ownWords[0].words }]],
  ])('[N8] a bold package needs the risk accepted in own words, not %s', (_name, acceptances) => {
    expect(refusalOf(onTheTable(), 'leader', accept(onTheTable(), 'C', { grants, acceptances }))).toEqual({
      code: 'risk-not-accepted',
      about: ['0'],
    });
  });

  test('[N8] without a listed risk the odds themselves are accepted', () => {
    const long: Step[] = [
      ...bargaining,
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, target: 39 } })],
    ];
    const state = given(...long);
    expect(refusalOf(state, 'leader', accept(state, 'A'))).toEqual({ code: 'risk-not-accepted', about: ['odds'] });
    const words = 'We will probably miss it, and that is all right';
    expect(refusalOf(state, 'leader', accept(state, 'A', { acceptances: [{ risk: 'odds', words }] }))).toBeNull();
  });

  test('[N8] a likely target whose P10 is worse than the baseline is bold too', () => {
    const wide = { ...asThingsAre, terms: { ...asThingsAre.terms, forecast: { p10: 34, p50: 38, p90: 40 } } };
    const state = given(...bargaining, ['team', offer(wide)]);
    expect(refusalOf(state, 'leader', accept(state, 'A'))?.code).toBe('risk-not-accepted');
  });

  test('[N8] a traction metric needs a counterweight', () => {
    const measure = { ...assess.assessment.measure, kind: 'traction' as const };
    const traction = { ...assess, assessment: { ...assess.assessment, measure } };
    const state = given(['leader', shareIntent], ['team', traction], ['team', threePackages]);
    expect(refusalOf(state, 'leader', accept(state, 'A'))?.code).toBe('counterweight-missing');
    const counterweights = [{ name: 'Refunds', unit: '%', limit: { bound: 'at-most' as const, level: 2 } }];
    const balanced = given(
      ['leader', shareIntent],
      ['team', traction],
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, counterweights } })],
    );
    expect(refusalOf(balanced, 'leader', accept(balanced, 'A'))).toBeNull();
  });

  test('[N8] not while a blocking question is open; a question that does not block may wait', () => {
    const blocked = given(...offered, ['leader', ask]);
    expect(refusalOf(blocked, 'leader', accept(blocked, 'A'))?.code).toBe('question-open');
    const answered = given(...offered, ['leader', ask], ['team', answer]);
    expect(refusalOf(answered, 'leader', accept(answered, 'A'))).toBeNull();
    const asked = given(...offered, ['leader', { ...ask, blocking: false }]);
    expect(refusalOf(asked, 'leader', accept(asked, 'A'))).toBeNull();
  });

  test('[N7] nobody accepts an own offer', () => {
    expect(refusalOf(onTheTable(), 'team', accept(onTheTable(), 'A'))?.code).toBe('not-your-turn');
  });

  test('[N24] the team accepts with what the leader promised, and adds nothing', () => {
    const counter_: Step = ['leader', at => offer(counter(at, 'C', { target: 40.5 }, promises))];
    const state = given(...offered, counter_);
    expect(refusalOf(state, 'team', accept(state, 'A', { grants }))?.code).toBe('not-yours-to-write');
    expect(refusalOf(state, 'team', accept(state, 'A', { acceptances: [...ownWords] }))?.code).toBe(
      'not-yours-to-write',
    );
    expect(given(...offered, counter_, ['team', at => accept(at, 'A')])).toMatchObject({
      phase: 'running',
      agreement: {
        offeredBy: 'leader',
        grants,
        acceptances: [{ words: ownWords[0].words }],
        signatures: {
          leader: { account: 'leader-1', at: nowOn(today, 4).at },
          team: { account: 'designer-1', at: nowOn(today, 5).at },
        },
      },
    });
  });

  describe('A1 too many outcomes at once', () => {
    const signed = (state: Negotiation, viewer: Party, otherAgreements: number) => {
      const result = decide(state, as(viewer), addressed(state, accept(state, 'A')), nowOn(today), { otherAgreements });
      return result.ok ? null : result.refusal.code;
    };
    const amending = () =>
      given(...reopened, ['leader', at => offer(counter(at, 'A', { target: 39 }, { grants, acceptances: odds }))]);

    test.each([
      [0, null],
      [1, null],
      [2, 'too-many-outcomes'],
      [3, 'too-many-outcomes'],
    ])('[A1] with %i other agreements of the team in the quarter: %s', (others, code) => {
      expect(signed(onTheTable(), 'leader', others)).toBe(code);
    });

    test('[A1] binds the team’s signature as it does the leader’s', () => {
      const countered = given(...offered, ['leader', at => offer(counter(at, 'A', { target: 38 }))]);
      expect(signed(countered, 'team', 1)).toBeNull();
      expect(signed(countered, 'team', 2)).toBe('too-many-outcomes');
    });

    test('[A1] amending an agreement adds none and is never refused for it', () => {
      expect(signed(amending(), 'team', 2)).toBeNull();
    });

    test('[A1] an agreement in place of a fallback is one more', () => {
      const late = given(...notAgreed, ['leader', reopen()], ['team', threePackages]);
      expect(signed(late, 'leader', 1)).toBeNull();
      expect(signed(late, 'leader', 2)).toBe('too-many-outcomes');
    });
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N8] on %s: %s', (day, code) => {
    expect(refusalOf(onTheTable(), 'leader', accept(onTheTable(), 'A'), day)?.code ?? null).toBe(code);
  });

  test('[N4] an old version is refused before anything else', () => {
    const state = onTheTable();
    const late = { ...addressed(state, accept(state, 'A')), seen: state.version - 1 };
    expect(decide(state, as('leader'), late, nowOn(today, 9))).toMatchObject({ refusal: { code: 'moved-on' } });
  });
});
