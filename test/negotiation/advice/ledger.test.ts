import { type Fact, ledgerOf, type Review } from '../../../src/negotiation';
import { accept, confirm, grants, keep, moreResources, offer, reopen, review, stop } from '../moves';
import { agreed, bargaining, closed, days, inReview, notAgreed, offered, running } from '../stages';
import { given, on, type Step } from '../story';

describe('the leader’s ledger, from negotiations', () => {
  const empty = { promises: { due: 0, inTime: 0, late: 0, open: 0 }, changes: 0, bets: { n: 0, cameTrue: 0 } };
  const promises = (due: number, inTime: number, late: number, open: number) => ({
    ...empty,
    promises: { due, inTime, late, open },
  });
  const today = '2027-01-12';
  const cameOn = (day: string): Step[] => [on(days.early), ['team', { ...confirm, on: day }]];
  const called: Step[] = [
    ['team', stop],
    ['leader', stop],
  ];

  test.each<[string, Step[], object]>([
    ['nothing was promised', offered, empty],
    ['it is not kept and overdue', agreed, promises(1, 0, 0, 1)],
    ['it was kept on its day', [...agreed, ...cameOn('2027-01-11')], promises(1, 1, 0, 0)],
    ['it was kept too late', [...agreed, ...cameOn('2027-01-12')], promises(1, 0, 1, 0)],
    ['the quarter was stopped before its day', [...agreed, on('2027-01-10'), ...called], empty],
    ['the quarter was stopped on its day', [...agreed, on('2027-01-11'), ...called], promises(1, 0, 0, 1)],
    [
      'it was kept before the quarter was stopped',
      [...agreed, on('2027-01-10'), ['team', { ...confirm, on: '2027-01-09' }], ...called],
      promises(1, 1, 0, 0),
    ],
    ['there is no agreement', notAgreed, empty],
  ])('[RULES 6] counts a promise where %s', (_name, steps, ledger) => {
    expect(ledgerOf([given(...steps)], today)).toEqual(ledger);
  });

  test('[RULES 6] the second of two promises is kept or open by itself', () => {
    const asks = [...moreResources.terms.asks, { what: 'A designer', howMuch: '1 day a week', by: '2027-01-11' }];
    const both = [...grants, { ask: 1, name: 'Lin', by: '2027-01-04' }];
    const steps: Step[] = [
      ...bargaining,
      ['team', offer({ ...moreResources, terms: { ...moreResources.terms, asks } })],
      ['leader', at => accept(at, 'A', { grants: both })],
      on(days.early),
      ['team', { ...confirm, ask: 1, on: '2027-01-04' }],
    ];
    expect(ledgerOf([given(...steps)], today)).toEqual(promises(2, 1, 0, 1));
  });

  const reopenedBy = (party: 'leader' | 'team', fact: Fact): Step[] => [
    [party, reopen(fact)],
    [party === 'leader' ? 'team' : 'leader', keep],
  ];
  test.each<[string, Step[], number]>([
    ['by the leader', reopenedBy('leader', 'priority-changed'), 1],
    [
      'by the leader, twice',
      [...reopenedBy('leader', 'priority-changed'), ...reopenedBy('leader', 'priority-changed')],
      2,
    ],
    ['by the leader for a fact', reopenedBy('leader', 'fact-changed'), 0],
    ['by the team', reopenedBy('team', 'priority-changed'), 0],
  ])('[RULES 6] counts changed priorities: %s', (_name, steps, changes) => {
    expect(ledgerOf([given(...running, ...steps)], today).changes).toBe(changes);
  });

  const betting = (bet: Review['bet']): Step[] => [...inReview, ['team', review()], ['leader', review({ bet })]];
  test.each<[Review['bet'], object]>([
    ['came-true', { n: 1, cameTrue: 1 }],
    ['did-not', { n: 1, cameTrue: 0 }],
    ['unclear', { n: 0, cameTrue: 0 }],
    [null, { n: 0, cameTrue: 0 }],
  ])('[RULES 6] counts a bet: %s', (bet, bets) => {
    expect(ledgerOf([given(...betting(bet))], today).bets).toEqual(bets);
  });

  test('[N15] a bet judged in a blind review is not told', () => {
    const blind = given(...inReview, ['leader', review({ bet: 'came-true' })]);
    expect(blind.reviews.leader?.bet).toBe('came-true');
    expect(ledgerOf([blind], today).bets).toEqual({ n: 0, cameTrue: 0 });
  });

  test('[RULES 6] adds up over all negotiations', () => {
    const changed = given(...running, ...reopenedBy('leader', 'priority-changed'));
    const kept = given(...agreed, ...cameOn('2027-01-11'));
    expect(ledgerOf([changed, kept, given(...closed), changed], today)).toEqual({
      promises: { due: 4, inTime: 1, late: 0, open: 3 },
      changes: 2,
      bets: { n: 1, cameTrue: 1 },
    });
    expect(ledgerOf([], today)).toEqual(empty);
  });
});
