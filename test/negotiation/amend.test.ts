import { turnOf, viewFor } from '../../src/negotiation';
import {
  accept,
  assess,
  asThingsAre,
  confirm,
  counter,
  grants,
  moreResources,
  odds,
  offer,
  reading,
  remeasured,
  reopen,
  wellKept,
} from './moves';
import { bargaining, days, reopened, running, wrongMeasure } from './stages';
import { type Draft, given, on, refusalOf, type Step } from './story';

const promises = { grants, acceptances: odds };

/** The leader offers another target in the re-opening, and the team signs it. */
const amended: Step[] = [
  ...reopened,
  ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))],
  ['team', at => accept(at, 'A')],
];

describe('N12 an amended agreement', () => {
  const state = () => given(...amended);
  const first = () => given(...running).agreement;

  test('[N22] takes the place of the one before; the one first signed stays readable', () => {
    expect(state()).toMatchObject({ phase: 'running', reopening: null, agreement: { terms: { target: 39 } } });
    expect(state().original).toEqual(first());
    expect(viewFor(state(), 'observer', days.early).lived.original).toEqual(first());
  });

  test('[N22] is another text with another hash', () => {
    expect(state().agreement?.hash).not.toBe(first()?.hash);
    expect(state().agreement?.offer).toBe(2);
  });

  test('[N22] amended again, the original is still the first', () => {
    const again = given(
      ...amended,
      ['team', reopen('learned-better')],
      ['team', at => offer(counter(at, 'A', { target: 40 }))],
      ['leader', at => accept(at, 'A', promises)],
    );
    expect([again.original?.terms.target, again.agreement?.terms.target]).toEqual([38.5, 40]);
  });

  test('[N12] keeps what came: a promise kept follows its ask into the new terms', () => {
    const kept = given(
      ...running,
      ['team', confirm],
      ['leader', reopen()],
      ['leader', at => offer(counter(at, 'A', { target: 39 }, promises))],
      ['team', at => accept(at, 'A')],
    );
    expect(kept.kept).toMatchObject([{ ask: 0, on: '2027-01-11' }]);
  });

  const engineers = moreResources.terms.asks[0] ?? { what: '', howMuch: '', by: '' };
  const analyst = { what: 'A week of the analyst', howMuch: '1', by: '2027-02-01' };
  const amendedTo = (asks: (typeof engineers)[]): Step[] => [
    ['team', reopen('resource-missing')],
    ['team', at => offer(counter(at, 'A', { asks }))],
    ['leader', at => accept(at, 'A', { grants: asks.map(({ by }, place) => ({ ask: place, name: 'Ada', by })) })],
  ];

  test.each([
    ['to its new place', [analyst, engineers], [1]],
    ['though its day moved', [{ ...engineers, by: '2027-02-01' }], [0]],
    ['not into another amount', [{ ...engineers, howMuch: '1 for 8 weeks' }], []],
    ['not into another resource', [{ ...engineers, what: 'Engineers' }], []],
    ['nowhere, where it is asked for no longer', [], []],
  ])('[N12] a promise kept follows %s', (_name, asks, places) => {
    const state_ = given(...running, ['team', confirm], ...amendedTo(asks));
    expect(state_.kept.map(({ ask: place }) => place)).toEqual(places);
  });

  const twins: Step[] = [
    ...bargaining,
    [
      'team',
      offer({ ...wellKept, terms: { ...wellKept.terms, asks: [engineers, { ...engineers, by: '2027-02-01' }] } }),
    ],
    ['leader', at => accept(at, 'A', { grants: [...grants, { ask: 1, name: 'Linus', by: '2027-02-01' }] })],
    on(days.early),
  ];

  test.each([
    ['the first', [0], [0]],
    ['the second', [1], [1]],
    ['both', [0, 1], [0, 1]],
    ['both, the second first', [1, 0], [1, 0]],
  ])('[N12] of two asks that read the same, %s kept stays so', (_name, confirmed, places) => {
    const confirming = confirmed.map((place): Step => ['team', { ...confirm, ask: place }]);
    const again = [engineers, { ...engineers, by: '2027-02-08' }];
    const state_ = given(...twins, ...confirming, ...amendedTo(again));
    expect(state_.kept.map(({ ask: place }) => place)).toEqual(places);
  });
});

describe('N12 another measure in a re-opening', () => {
  test('[N12] the team assesses anew, which clears the table for its offer', () => {
    const state = given(...wrongMeasure, ['team', remeasured]);
    expect(state).toMatchObject({ phase: 'bargaining', standing: null, answered: null });
    expect(state.assessment?.measure.name).toBe('Appointments and deposits paid online');
    expect(turnOf(state, days.early)).toBe('team');
  });

  test('[N12] and once more, until there is an offer', () => {
    const state = given(...wrongMeasure, ['team', remeasured]);
    expect(refusalOf(state, 'team', remeasured, days.early)).toBeNull();
    const after = given(...wrongMeasure, ['team', remeasured], ['team', offer(asThingsAre)]);
    expect(refusalOf(after, 'team', remeasured, days.early)?.code).toBe('not-your-turn');
    const countered = given(
      ...wrongMeasure,
      ['team', remeasured],
      ['team', offer(asThingsAre)],
      ['leader', at => offer(counter(at, 'A', { target: 38 }, { acceptances: odds }))],
    );
    expect(refusalOf(countered, 'team', remeasured, days.early)?.code).toBe('wrong-phase');
  });

  test('[N12] not out of turn: where the leader re-opened with another fact, the leader offers first', () => {
    expect(refusalOf(given(...reopened), 'team', remeasured, days.early)?.code).toBe('not-your-turn');
    expect(refusalOf(given(...running, ['team', reopen()]), 'team', remeasured, days.early)).toBeNull();
  });

  test('[N5] by the rules of any assessment', () => {
    const stale: Draft = { ...remeasured, assessment: { ...assess.assessment, baseline: reading('2026-11-20', 35) } };
    expect(refusalOf(given(...wrongMeasure), 'team', stale, days.early)?.code).toBe('baseline-stale');
  });

  test('[N12] what is agreed then is in the new measure; the original keeps its own', () => {
    const state = given(
      ...wrongMeasure,
      ['team', remeasured],
      ['team', offer(asThingsAre)],
      ['leader', at => accept(at, 'A', { acceptances: odds })],
    );
    expect(state.agreement).toMatchObject({
      measure: { name: 'Appointments and deposits paid online' },
      baseline: { value: 36.2 },
    });
    expect(state.original?.measure.name).toBe('Appointments paid online');
  });
});
