import { allFound, firstFound, grammar, pluralsOf } from '../../../src/negotiation/grammar';

const { read, rule } = grammar({ order: ['roll', 'roll out'], thing: ['till', 'roll', 'version'], number: ['#'] });

test('[A3] the longest entry counts, and of two kinds the first', () => {
  expect(firstFound([rule('(thing)')], read('Roll'))).toEqual([]);
  expect(firstFound([rule('(order)')], read('We roll out tills'))).toEqual(['roll out']);
  expect(firstFound([rule('(order)')], read('We roll'))).toEqual(['roll']);
});

test('[A3] capitals, hyphens, apostrophes and the digits of a number make no difference', () => {
  const orders = ['TILL', 'ti-ll', 'till’', "till'", '(till)', '“till”', '- till,', 'v2', 'V2.1-beta'];
  expect(orders.map(text => firstFound([rule('^ (thing) $')], read(text)))).toEqual(
    ['TILL', 'ti-ll', 'till’', "till'", 'till', 'till', 'till', 'v2', 'V2.1-beta'].map(word => [word]),
  );
  expect(firstFound([rule('^ (number) any $')], read('2.5x tills'))).toEqual(['2.5x']);
});

test('[A3] a rule holds within a sentence', () => {
  const start = [rule('^ (thing)')];
  expect(allFound(start, read('till; Till: TILL! till? ti-ll\ntill. till’'))).toHaveLength(5);
  expect(allFound([rule('(thing) any')], read('till. a'))).toEqual([]);
  expect(allFound(start, read('v2.1 till'))).toEqual(['v2.1']);
});

test('[A3] the first rule that finds something is heard, or all of them, each word once', () => {
  const rules = [rule('(number)'), rule('(order)'), rule('(thing)')];
  expect(firstFound(rules, read('Roll a till. Roll a till'))).toEqual(['Roll', 'Roll']);
  expect(allFound(rules, read('Roll a till. Roll a till'))).toEqual(['Roll', 'till']);
});

test('[A3] plurals as English makes them', () => {
  expect(pluralsOf(['shop', 'company', 'day', 'search', 'dish', 'bus', 'box'])).toEqual([
    'shops',
    'companies',
    'days',
    'searches',
    'dishes',
    'buses',
    'boxes',
  ]);
});

test('[A3] a rule of an unknown kind is an error of ours', () => {
  expect(() => rule('^ (verb)')).toThrow('The lexicon has no kind "verb"');
});
