import { doublePromises, type Negotiation } from '../../../src/negotiation';
import { hasOwner, namesIn } from '../../../src/negotiation/promised-names';
import { accept, moreResources, offer, stop } from '../moves';
import { bargaining, days, notAgreed } from '../stages';
import { given, on, type Step } from '../story';

const asks = [
  { what: 'Engineers', howMuch: '2 for 8 weeks', by: '2027-01-11' },
  { what: 'A budget', howMuch: '40k', by: '2027-01-18' },
];
const asking: Step[] = [...bargaining, ['team', offer({ ...moreResources, terms: { ...moreResources.terms, asks } })]];
const signing = (first: string, second: string): Step => [
  'leader',
  at =>
    accept(at, 'A', {
      grants: [
        { ask: 0, name: first, by: '2027-01-11' },
        { ask: 1, name: second, by: '2027-01-15' },
      ],
    }),
];
/** An agreement of an outcome that grants two asks, each by its own day. */
const granting = (
  outcomeId: string,
  first: string,
  second = `Budget of ${outcomeId}`,
  quarter = '2027-Q1',
): Negotiation => ({
  ...given(...asking, signing(first, second)),
  outcomeId,
  quarter,
});
const engineers = (outcomeId: string) => ({ outcomeId, quarter: '2027-Q1', ask: 'Engineers', by: '2027-01-11' });
const budget = (outcomeId: string) => ({ outcomeId, quarter: '2027-Q1', ask: 'A budget', by: '2027-01-15' });

describe('double promises', () => {
  test.each([
    ['Ada', 'Ada', 'Ada'],
    ['Ada and Grace from Keystone', 'grace', 'Grace'],
    ['Ada Lovelace, Grace', '  ADA   lovelace', 'Ada Lovelace'],
    ['Lin & Ada', 'Ada + Grace', 'Ada'],
    ['Ada from Keystone', 'Ada for eight weeks', 'Ada'],
    ['40k USD from the growth budget', '40K  usd from the Growth budget', '40k USD from the growth budget'],
  ])('[A12] %s here and %s there: %s was promised twice', (here, there, name) => {
    expect(doublePromises([granting('1', here), granting('2', there)])).toEqual([
      { name, grants: [engineers('1'), engineers('2')] },
    ]);
  });

  test.each([
    ['Ada', 'Grace'],
    ['Grace', 'Grace Hopper'],
    ['Ada from Keystone', 'Grace from Keystone'],
    ['40k USD from the growth budget', '40k USD from the travel budget'],
    ['TBD', 'tbd'],
    ['two engineers', 'two engineers'],
  ])('[A12] %s here and %s there are no double promise', (here, there) => {
    expect(doublePromises([granting('1', here), granting('2', there)])).toEqual([]);
  });

  test('[A12] what one agreement grants twice counts once', () => {
    expect(doublePromises([granting('1', 'Ada', 'Ada')])).toEqual([]);
    expect(doublePromises([granting('1', 'Ada', 'Ada and Grace'), granting('2', 'Lin', 'Ada')])).toEqual([
      { name: 'Ada', grants: [engineers('1'), budget('2')] },
    ]);
  });

  test('[A12] each name has its own line, with all who were promised it', () => {
    const states = [
      granting('1', 'Ada', '40k'),
      granting('2', 'Grace', '40k'),
      granting('3', 'ada'),
      granting('4', 'Ada'),
    ];
    expect(doublePromises(states)).toEqual([
      { name: 'Ada', grants: [engineers('1'), engineers('3'), engineers('4')] },
      { name: '40k', grants: [budget('1'), budget('2')] },
    ]);
  });

  test('[A12] only what one quarter holds can be promised twice', () => {
    expect(doublePromises([granting('1', 'Ada'), granting('2', 'Ada', 'A sum', '2027-Q2')])).toEqual([]);
  });

  test('[A12] offers, fallbacks and stopped quarters promise nothing', () => {
    const stopped = given(...asking, signing('Ada', '40k'), on(days.early), ['team', stop], ['leader', stop]);
    expect(doublePromises([granting('1', 'Ada'), given(...asking), given(...notAgreed), stopped])).toEqual([]);
    expect(doublePromises([])).toEqual([]);
  });
});

describe('names in a grant', () => {
  test.each([
    ['Ada', ['Ada']],
    ['Ada and Grace from Keystone', ['Ada', 'Grace']],
    ['Ada, Grace, and Lin', ['Ada', 'Grace', 'Lin']],
    ['Ada,Grace', ['Ada', 'Grace']],
    ['Ada & Grace + Lin', ['Ada', 'Grace', 'Lin']],
    ['Ada&Grace+Lin', ['Ada', 'Grace', 'Lin']],
    ['Ada AND Grace FROM Keystone', ['Ada', 'Grace']],
    ['  Ada \n and   Grace  ', ['Ada', 'Grace']],
    ['Sandy Anderson', ['Sandy Anderson']],
    ['The R&D lead', ['The R&D lead']],
    ['A C++ expert', ['A C++ expert']],
    ['Frome Formby', ['Frome Formby']],
    ['Ada for 8 weeks', ['Ada']],
    ['40,000 USD', ['40,000 USD']],
    ['40k USD from the growth budget', ['40k USD from the growth budget']],
    ['Ada, 40k USD from the growth budget', ['Ada', '40k USD from the growth budget']],
    ['the budget for travel', ['the budget for travel']],
    ['Money from the clinic fund', ['Money from the clinic fund']],
    ['The clinic fund for deposits', ['The clinic fund for deposits']],
    ['Funds from finance', ['Funds from finance']],
    ['Funding from finance', ['Funding from finance']],
    ['Fundy from Keystone', ['Fundy']],
    ['2 engineers from Keystone', ['2 engineers from Keystone']],
    ['Ada and someone', ['Ada']],
    ['TBD', []],
    ['', []],
  ])('[A12] "%s"', (granted, names) => {
    expect(namesIn(granted)).toEqual(names);
  });

  test.each([
    'Ada',
    'Keystone',
    'a designer from Till',
    '40k USD',
    'The growth budget',
    'Marketing',
    'Team Keystone',
    'Åsa',
    'Ada, Grace, and Lin',
    'Ada,',
    'Will',
  ])('[A12] "%s" names an owner', granted => {
    expect(hasOwner(granted)).toBe(true);
  });

  test.each([
    'someone',
    'Somebody from the team',
    'TBD',
    't.b.d.',
    'to be decided',
    'To be confirmed.',
    'n/a',
    '???',
    '-',
    '',
    'the team',
    'one of us',
    'Two engineers',
    '2 engineers',
    'Ada and another engineer',
    'whoever, later',
  ])('[A12] "%s" names nobody', granted => {
    expect(hasOwner(granted)).toBe(false);
  });
});
