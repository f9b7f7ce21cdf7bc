import { apply, type EventOf, type Negotiation } from '../../src/negotiation';
import { accept, fallBack, reopen, threePackages } from './moves';
import { agreed, bargaining, days, offered } from './stages';
import { type Draft, given, moveId, nowOn, refusalOf, today } from './story';

/** What no line of play leads to: a record that lost a part. It is not played on, and says so. */
const without = (state: Negotiation, ...lost: (keyof Negotiation)[]): Negotiation => ({
  ...state,
  ...Object.fromEntries(lost.map(part => [part, null])),
});

test.each<[string, 'leader' | 'team', Draft, Negotiation]>([
  ['an offer without an assessment', 'team', threePackages, without(given(...bargaining), 'assessment')],
  [
    'an agreement without an assessment',
    'leader',
    accept(given(...offered), 'A'),
    without(given(...offered), 'assessment'),
  ],
  ['a fallback without an assessment', 'team', fallBack, without(given(...offered), 'assessment')],
])('[N25] a damaged record is thrown: %s', (_name, party, draft, state) => {
  expect(() => refusalOf(state, party, draft, draft === fallBack ? days.afterDeadline : today)).toThrow('damaged');
});

describe('[N25] a damaged history is thrown', () => {
  const by = { party: 'leader' as const, account: 'leader-1', at: nowOn(today, 9).at };
  const stamped = { number: 4, id: moveId(4), by };
  const state = given(...offered);
  const hash = state.standing?.packages[0]?.hash ?? '';
  const accepted: EventOf<'accepted'> = {
    kind: 'accepted',
    ...stamped,
    offer: 1,
    letter: 'A',
    hash,
    grants: [],
    acceptances: [],
  };

  test.each<[string, Negotiation, EventOf<'accepted'>]>([
    ['a signature under another text', state, { ...accepted, hash: 'f'.repeat(64) }],
    ['a signature under nothing', without(state, 'standing'), accepted],
    ['a signature without an assessment', without(state, 'assessment'), accepted],
  ])('%s', (_name, before, event) => {
    expect(() => apply(before, event)).toThrow('move 4 accepts an offer that does not stand');
  });

  test('a re-opening without an assessment', () => {
    const event: EventOf<'reopened'> = { kind: 'reopened', ...stamped, fact: reopen().fact, reason: 'It is gone' };
    expect(() => apply(without(given(...agreed), 'assessment'), event)).toThrow('damaged');
  });
});
