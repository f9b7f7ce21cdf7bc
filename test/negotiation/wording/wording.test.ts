import {
  businessWords,
  dictatesSolution,
  isBusinessOutcome,
  isOutput,
  isTraction,
  outputWords,
  solutionWords,
  tractionWords,
} from '../../../src/negotiation/wording';

const measure = (name: string, unit = '%', definition = '') => ({ name, unit, definition });

describe('[A3] output or outcome', () => {
  test.each([
    ['Ship public API v2', 'done'],
    ['Launch the shift planner', 'yes/no'],
    ['Redesign of the calendar', '%'],
    ['Migrate everybody to the new billing', '%'],
    ['The migration of the search index', 'complete'],
    ['Roll out single sign-on', 'done'],
  ])('[N5] "%s" (%s) is an output', (name, unit) => {
    expect(isOutput(measure(name, unit))).toBe(true);
  });

  test.each([
    ['Appointments paid online', '%'],
    ['Accounts that launched a campaign in their first week', '%'],
    ['Time to first booking', 'days'],
    ['Add-to-cart rate', '%'],
    ['Help sessions resolved without contacting support', '%'],
    ['Release notes read per active user', 'per week'],
  ])('[N5] "%s" (%s) is an outcome', (name, unit) => {
    expect(isOutput(measure(name, unit))).toBe(false);
  });

  test.each([
    ['an order', measure('We will SHIP the new editor'), ['SHIP']],
    ['an order of two words', measure('Roll out tablets'), ['Roll out']],
    ['a politely put order', measure('Please now launch in Ghent'), ['launch']],
    ['an order with a number', measure('Fix top 10 leaks'), ['Fix']],
    ['an order before a thing', measure('Build mobile app'), ['Build']],
    ['what is to be completed', measure('Complete API documentation'), ['Complete']],
    ['a project', measure('Ledger migration'), ['migration']],
    ['a project that has an end', measure('Ledger migration complete'), ['migration']],
    ['a thing that is there', measure('New portal live'), ['live']],
    ['a thing that is there for somebody', measure('Portal for all partners available'), ['available']],
    ['work that is over', measure('Epics of the quarter closed'), ['closed']],
    ['work', measure('Technical debt'), ['Technical debt']],
    ['work with one word between', measure('Sprint commitments met'), ['Sprint']],
    ['the unit', measure('Dark mode', 'Yes/No'), ['Yes/No']],
    ['progress as a unit', measure('Dark mode', '% of the work complete'), ['complete']],
    ['percent in letters', measure('Dark mode', 'percent done'), ['done']],
    ['pieces of work as a unit', measure('Scope', '% of features'), ['features']],
    ['name and unit', measure('Ghent rollout', 'done'), ['rollout', 'done']],
  ])('%s gives an output away', (_what, output, given) => {
    expect(outputWords(output)).toEqual(given);
  });

  test.each([
    ['Build minutes', '%'],
    ['Build app time', '%'],
    ['Release day visits', '%'],
    ['Release the customers wait for', '%'],
    ['Ship 40 parcels', '%'],
    ['Add three users', '%'],
    ['Migration questions', '%'],
    ['Migration of customers back to paper', '%'],
    ['Errors after the launch', '%'],
    ['Sprint races', '%'],
    ['Screens closed', '%'],
    ['Portals live within a day', 'done'],
    ['Portals released by small shops', 'done'],
    ['The new shops with a portal', 'done'],
    ['Portals that shops released', 'done'],
    ['Customer portals used', 'features of each'],
  ])('"%s" (%s) gives nothing away', (name, unit) => {
    expect(outputWords(measure(name, unit))).toEqual([]);
  });

  test('a portal of customers that is live is still a portal', () => {
    expect(outputWords(measure('Customers live', 'done'))).toEqual(['done']);
    expect(outputWords(measure('Customer portal live', '%'))).toEqual(['live']);
  });

  test('a definition that counts somebody by their doing saves a project, and no order', () => {
    const definition = 'All new customers with a ledger who move it themselves';
    expect(outputWords(measure('Ledger migration', '%', definition))).toEqual([]);
    expect(outputWords(measure('Ledger migration', 'done', definition))).toEqual(['done']);
    expect(outputWords(measure('Migrate the ledger', '%', definition))).toEqual(['Migrate']);
    expect(outputWords(measure('Ledger migration', '%', 'Ledgers of customers'))).toEqual(['migration']);
  });

  test('the name of a rate is no order, but a thing may be named after one', () => {
    expect(outputWords(measure('Install rate'))).toEqual([]);
    expect(outputWords(measure('Launch success'))).toEqual([]);
    expect(outputWords(measure('Launch the retention dashboard'))).toEqual(['Launch']);
  });
});

describe('[A4] what matters or how to solve it', () => {
  test.each([
    'Launch the public API',
    'We must ship a mobile app before spring',
    'Retention is falling. Please build a loyalty programme',
    'The team should redesign the calendar',
  ])('[N2] "%s" dictates a solution', text => {
    expect(dictatesSolution(text)).toBe(true);
  });

  test.each([
    'Studios get paid at booking time, without asking for their money',
    'Payments revenue pays for the clinic expansion in spring',
    'Our largest competitor launched a marketplace in June',
    'Contracts renew in February; studios that ship products pay more',
  ])('[N2] "%s" says what matters', text => {
    expect(dictatesSolution(text)).toBe(false);
  });

  test.each([
    ['Roll out terminals', ['Roll out']],
    ['Redesign onboarding', ['Redesign']],
    ['Launch in Ghent before Easter, when all shops close', ['Launch']],
    ['Add a button', ['Add', 'button']],
    ['To keep shops, build a portal', []],
    ['To win again, build a portal', ['build', 'portal']],
    ['Shops want a portal. Build it.', ['Build']],
    ['Create searches', ['Create', 'searches']],
    ['Finish the migration', ['Finish', 'migration']],
    ['This year we have to finish the migration', ['finish', 'migration']],
    ['Portal migration', ['Portal', 'migration']],
    ['Shops wait, so please launch it', ['launch']],
    ['Next year we are to ship it', ['ship']],
    ['In May we should finally add a portal', ['add', 'portal']],
    ['I want the team to add a portal', ['add', 'portal']],
    ['This quarter we launch the new portal', ['launch', 'portal']],
    ['In May we are building a portal', ['building', 'portal']],
    ['In May we want a portal', ['want', 'portal']],
    ['In May the portal has to be live', ['portal', 'live']],
    ['In May the portal must launch', ['portal', 'launch']],
    ['A new portal, live in May', ['portal', 'live']],
    ['More trust by adding a portal', ['adding', 'portal']],
    ['More trust by introducing prizes', ['introducing']],
    ['More trust with a portal', ['portal']],
    ['Redesigning the till', ['Redesigning']],
    ['Adding a portal for nurses', ['Adding', 'portal']],
    ['The answer to all this is a portal', ['answer', 'portal']],
  ])('"%s" gives away %j', (text, given) => {
    expect(solutionWords(text)).toEqual(given);
  });

  test('every sentence is read, and each word told once', () => {
    expect(solutionWords('Shops wait.\nLaunch a portal!\n- Launch an app v2.0: now')).toEqual([
      'Launch',
      'portal',
      'app',
    ]);
    expect(solutionWords('Let’s launch tills')).toEqual(['launch']);
  });

  test.each([
    'Shops must build a portal by themselves today',
    'Launch day brought many new shops',
    'Deliver on our promise',
    'Adding a portal takes shops a month',
    'We have to ship 40 orders a day',
    'Every time that we launch a portal, shops call us',
    'Fix what is slow',
    'We need shops in the portal',
    'A portal was launched by our rival',
    'The portals were launched by our rivals',
    'Create rev2',
    'Shops who came through a portal stay',
    'The goal is that shops trust the portal',
  ])('"%s" gives nothing away', text => {
    expect(solutionWords(text)).toEqual([]);
  });
});

describe('[A5] business outcome', () => {
  test.each([
    ['Payments revenue a quarter', '€', ['revenue']],
    ['Growth in net revenue', '%', ['revenue']],
    ['Revenue by region', '%', ['Revenue']],
    ['Share of ARR', '%', ['ARR']],
    ['Customers who churn', '%', ['churn']],
    ['Cost 2027', '€', ['Cost']],
    ['Self-service plan', 'k€ MRR', ['MRR']],
    ['Net Promoter Score', 'points', ['Net Promoter Score']],
  ])('"%s" (%s) gives away %j', (name, unit, given) => {
    expect(businessWords({ name, unit })).toEqual(given);
    expect(isBusinessOutcome({ name, unit })).toBe(true);
  });

  test.each([
    ['Revenue reports opened', '%'],
    ['Customers who compare costs', '%'],
    ['Orders cancelled because of cost', '%'],
    ['Invoices paid', '€'],
  ])('"%s" (%s) gives nothing away', (name, unit) => {
    expect(businessWords({ name, unit })).toEqual([]);
    expect(isBusinessOutcome({ name, unit })).toBe(false);
  });
});

describe('[A6] traction metric', () => {
  test.each([
    ['Clicks on the export button', 'A week', ['Clicks', 'button']],
    ['Click-through rate of the large banner', 'A week', ['Click-through', 'banner']],
    ['Dashboard page views', 'A week', ['Dashboard', 'page views']],
    ['Times bulk edit is used', 'A week', ['bulk edit', 'used']],
    ['Nurses who tried the editor', 'A week', ['tried', 'editor']],
    ['Searches with the map view', 'A week', ['with', 'map view']],
    ['Exports', 'All clicks on the export button', ['clicks', 'button']],
    ['Exports', 'Accounts that tried the new export', ['tried', 'export']],
  ])('"%s" (%s) gives away %j', (name, definition, given) => {
    expect(tractionWords({ name, definition })).toEqual(given);
    expect(isTraction({ name, definition })).toBe(true);
  });

  test.each([
    ['Features tried in the first month', 'A week'],
    ['Email users who never call', 'A week'],
    ['Time on page', 'A week'],
    ['Bookings', 'Bookings with the map view'],
  ])('"%s" (%s) gives nothing away', (name, definition) => {
    expect(tractionWords({ name, definition })).toEqual([]);
    expect(isTraction({ name, definition })).toBe(false);
  });
});

/** A text has up to 2,000 characters: what could make a rule try again and again is repeated to this length. */
const long = (text: string) => text.repeat(Math.ceil(2000 / text.length)).slice(0, 2000);

test.each([
  'a',
  '-',
  '- ',
  '.',
  '. ',
  '%',
  '1,000 ',
  'the ',
  'now ',
  'now to ',
  'please ',
  'to we must now ',
  'more by ',
  'we must be ',
  'launch ',
  'launch the new ',
  'the portal of the portal of ',
  'portal must portal ',
  'is the answer ',
  'migrating the roof is ',
  'customers ',
  'revenue ',
  'growth in ',
  'users of the ',
  'banner on banner ',
])('a long text of "%s" is judged by every rule', text => {
  const told = measure(long(text), long(text), long(text));
  for (const judged of [outputWords(told), solutionWords(long(text)), businessWords(told), tractionWords(told)])
    expect(judged.length).toBeLessThan(2000);
});
