import { type Bet, leaderLedger, type PromiseRecord } from '../../src/negotiation/ledger';

const today = '2027-02-10';
const ledgerOf = (...promises: PromiseRecord[]) => leaderLedger({ promises, today, changes: 0, bets: [] }).promises;

test('[6] an empty ledger counts nothing', () => {
  expect(leaderLedger({ promises: [], today, changes: 0, bets: [] })).toEqual({
    promises: { due: 0, inTime: 0, late: 0, open: 0 },
    changes: 0,
    bets: { n: 0, cameTrue: 0 },
  });
});

test.each([
  ['kept before its day', { by: '2027-01-31', keptOn: '2027-01-30' }, { due: 1, inTime: 1, late: 0, open: 0 }],
  ['kept on its day', { by: '2027-01-31', keptOn: '2027-01-31' }, { due: 1, inTime: 1, late: 0, open: 0 }],
  ['kept a day late', { by: '2027-01-31', keptOn: '2027-02-01' }, { due: 1, inTime: 0, late: 1, open: 0 }],
  [
    'kept long before its day comes',
    { by: '2027-03-31', keptOn: '2027-02-01' },
    { due: 1, inTime: 1, late: 0, open: 0 },
  ],
  ['kept today, on its day', { by: today, keptOn: today }, { due: 1, inTime: 1, late: 0, open: 0 }],
  ['not kept, its day was yesterday', { by: '2027-02-09', keptOn: null }, { due: 1, inTime: 0, late: 0, open: 1 }],
  ['not kept, its day is today', { by: today, keptOn: null }, { due: 1, inTime: 0, late: 0, open: 0 }],
  ['not kept, its day is tomorrow', { by: '2027-02-11', keptOn: null }, { due: 0, inTime: 0, late: 0, open: 0 }],
  ['across a year', { by: '2026-12-31', keptOn: '2027-01-01' }, { due: 1, inTime: 0, late: 1, open: 0 }],
])('[6] a promise %s', (_name, promise, expected) => {
  expect(ledgerOf(promise)).toEqual(expected);
});

test('[6] promises add up', () => {
  expect(
    ledgerOf(
      { by: '2027-01-10', keptOn: '2027-01-08' },
      { by: '2027-01-15', keptOn: '2027-01-15' },
      { by: '2027-04-01', keptOn: '2027-01-20' },
      { by: '2027-01-31', keptOn: '2027-02-05' },
      { by: '2027-02-01', keptOn: '2027-02-05' },
      { by: '2027-02-05', keptOn: null },
      { by: '2027-03-01', keptOn: null },
    ),
  ).toEqual({ due: 6, inTime: 3, late: 2, open: 1 });
});

test('[6] changes are reported as counted', () => {
  expect(leaderLedger({ promises: [], today, changes: 3, bets: [] }).changes).toBe(3);
});

test.each<[Bet['came'][], { n: number; cameTrue: number }]>([
  [['true'], { n: 1, cameTrue: 1 }],
  [['false'], { n: 1, cameTrue: 0 }],
  [['unclear'], { n: 0, cameTrue: 0 }],
  [['true', 'unclear', 'false', 'true', 'unclear'], { n: 3, cameTrue: 2 }],
])('[6] bets %j: unclear ones are in neither number', (came, expected) => {
  const bets = came.map(of => ({ came: of }));
  expect(leaderLedger({ promises: [], today, changes: 0, bets }).bets).toEqual(expected);
});
