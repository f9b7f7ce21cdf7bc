import { audit, goalsIn, MOST_GOALS, type Sign } from '../../static/start/audit';

const signsOf = (text: string): Sign[][] => audit(goalsIn(text)).goals.map(({ signs }) => signs.map(each => each.sign));

describe('pasted goals, one a line', () => {
  test.each([
    ['a goal alone', 'Time to first booking', { name: 'Time to first booking', unit: '' }],
    ['a unit after a tab', 'No-shows\t%', { name: 'No-shows', unit: '%' }],
    ['a unit after a semicolon', 'Time to first booking ; days', { name: 'Time to first booking', unit: 'days' }],
    [
      'the last semicolon parts',
      'Clients who come; and come back; %',
      { name: 'Clients who come; and come back', unit: '%' },
    ],
    ['a tab parts before a semicolon', 'Clients; new ones\t%', { name: 'Clients; new ones', unit: '%' }],
    ['further cells of a row', 'No-shows\t%\tOdile\tdone', { name: 'No-shows', unit: '%' }],
    ['a bullet', '  - No-shows', { name: 'No-shows', unit: '' }],
    ['another bullet', '• No-shows; %', { name: 'No-shows', unit: '%' }],
    ['a number', '12. No-shows', { name: 'No-shows', unit: '' }],
    ['a number that belongs to the goal', '3 bookings a week', { name: '3 bookings a week', unit: '' }],
    ['nothing after the semicolon', 'No-shows;', { name: 'No-shows', unit: '' }],
  ])('%s', (_what, line, goal) => {
    expect(goalsIn(line)).toEqual([goal]);
  });

  test('empty lines, bullets without words and units without a goal are none', () => {
    expect(goalsIn('\n  \r\n- \n; %\n\t%\nNo-shows\r\n')).toEqual([{ name: 'No-shows', unit: '' }]);
  });
});

describe('the report', () => {
  test.each<[string, string, Sign[]]>([
    ['[A3] an output by its name', 'Launch the new booking page', ['output']],
    ['[A3] an output by its unit', 'The new billing; done', ['output']],
    ['[A4] a dictated solution', 'We need a mobile app for stylists', ['solution']],
    ['[A3] an order to ship is named once', 'Roll out single sign-on', ['output']],
    ['[A5] a business outcome', 'Revenue from payments; M€', ['business']],
    ['[A6] a traction metric', 'Clicks on the export button', ['traction']],
    ['a change in what customers do', 'Accounts with a first booking in 14 days; %', []],
  ])('%s', (_what, line, signs) => {
    expect(signsOf(line)).toEqual([signs]);
  });

  test('says by which words, and counts each sign', () => {
    const report = audit(goalsIn('Launch the portal\nReduce churn to 3%\nClicks on the export button\nNo-shows; %'));
    expect(report.goals[0]?.signs).toEqual([{ sign: 'output', words: ['Launch'] }]);
    expect(report.counts).toEqual({ output: 1, solution: 0, business: 1, traction: 1, clear: 1 });
  });

  test.each([
    [1, null],
    [2, 'warn'],
    [3, 'block'],
  ])('[A1] %i goals of one team in one quarter: %s', (count, tooMany) => {
    expect(audit(goalsIn('No-shows\n'.repeat(count))).tooMany).toBe(tooMany);
  });

  test('reads no more goals than anybody has, and says how many are left', () => {
    const { goals, left } = audit(goalsIn('No-shows\n'.repeat(MOST_GOALS + 3)));
    expect([goals.length, left]).toEqual([MOST_GOALS, 3]);
  });
});
