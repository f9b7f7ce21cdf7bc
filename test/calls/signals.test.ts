import { type AppSite, startSite } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const admin = { module: 'administration' };
const shipped = {
  property: true,
  labels: true,
  field: true,
  comment: {
    on: false,
    occasions: ['phase', 'turn'],
    wording: 'Negotiation of {quarter}: {status}. To move: {turn}.',
  },
};
const office = { on: true, workingDays: [1, 2, 3, 4, 5], quiet: { from: 17, to: 9 } };

describe('what Jira is told', () => {
  test('as shipped, what can be searched for is on and comments are off', async () => {
    expect(await site.ask('odile', 'signals', {})).toMatchObject({
      value: { ...shipped, version: null, maySet: false },
    });
  });

  test('only an administrator of Jira says it', async () => {
    expect(await site.ask('tomasz', 'setSignals', { settings: shipped, seen: null })).toMatchObject({
      refusal: { code: 'not-jira-administrator' },
    });
  });

  test('a placeholder that nothing stands behind is refused, by name', async () => {
    const comment = { ...shipped.comment, wording: '{turn} of {team} and {need}' };
    expect(
      await site.ask('mirko', 'setSignals', { settings: { ...shipped, comment }, seen: null }, admin),
    ).toMatchObject({
      refusal: { code: 'placeholder-unknown', about: ['team', 'need'] },
    });
  });

  test.each([
    ['an occasion that there is not', { ...shipped, comment: { ...shipped.comment, occasions: ['often'] } }],
    ['no wording', { ...shipped, comment: { ...shipped.comment, wording: ' ' } }],
    ['an endless wording', { ...shipped, comment: { ...shipped.comment, wording: 'x'.repeat(501) } }],
    ['another signal', { ...shipped, mail: true }],
  ])('%s is bad input', async (_name, settings) => {
    expect(await site.ask('mirko', 'setSignals', { settings, seen: null }, admin)).toMatchObject({
      refusal: { code: 'bad-input' },
    });
  });

  test('of two who set it at once the second sees what the first set', async () => {
    const quiet = { ...shipped, labels: false };
    expect(await site.ask('mirko', 'setSignals', { settings: quiet, seen: null }, admin)).toMatchObject({
      value: { labels: false, version: 0, maySet: true },
    });
    expect(await site.ask('mirko', 'setSignals', { settings: shipped, seen: null }, admin)).toMatchObject({
      refusal: { code: 'moved-on', fresh: { labels: false, version: 0 } },
    });
    expect(await site.ask('mirko', 'setSignals', { settings: shipped, seen: 0 }, admin)).toMatchObject({
      value: { labels: true, version: 1 },
    });
  });
});

describe('when people are reminded', () => {
  test('for everybody to read, and for an administrator of Jira to say', async () => {
    expect(await site.ask('odile', 'reminders', {})).toMatchObject({
      value: { ...office, version: null, maySet: false },
    });
    expect(await site.ask('odile', 'setReminders', { settings: office, seen: null })).toMatchObject({
      refusal: { code: 'not-jira-administrator' },
    });
    const settings = { ...office, on: false };
    expect(await site.ask('mirko', 'setReminders', { settings, seen: null }, admin)).toMatchObject({
      value: { on: false, version: 0 },
    });
    expect(await site.ask('mirko', 'setReminders', { settings, seen: null }, admin)).toMatchObject({
      refusal: { code: 'moved-on', fresh: { on: false, version: 0 } },
    });
  });

  test.each([
    { ...office, workingDays: [] },
    { ...office, workingDays: [0] },
    { ...office, quiet: { from: 24, to: 9 } },
    { ...office, quiet: { from: 8.5, to: 9 } },
  ])('%j is bad input', async settings => {
    expect(await site.ask('mirko', 'setReminders', { settings, seen: 0 }, admin)).toMatchObject({
      refusal: { code: 'bad-input' },
    });
  });
});

describe('what Jira could not be told', () => {
  test.each([
    ['parked', { from: null }],
    ['retryErrand', { key: '10101:2027-Q1:errand:0001' }],
    ['dropErrand', { key: '10101:2027-Q1:errand:0001' }],
  ] as const)('%s is for administrators of Jira', async (call, payload) => {
    expect(await site.ask('tomasz', call, payload)).toMatchObject({ refusal: { code: 'not-jira-administrator' } });
  });

  test.each(['retryErrand', 'dropErrand'] as const)('%s of what is not parked is refused', async call => {
    expect(await site.ask('mirko', call, { key: '10101:2027-Q1:errand:0001' }, admin)).toMatchObject({
      refusal: { code: 'errand-unknown' },
    });
    expect(await site.ask('mirko', call, { key: 'settings' }, admin)).toMatchObject({ refusal: { code: 'bad-input' } });
  });

  test('nothing is parked, and an unknown cursor is bad input', async () => {
    expect(await site.ask('mirko', 'parked', { from: null }, admin)).toMatchObject({
      value: { errands: [], unreadable: [], next: null },
    });
    expect(await site.ask('mirko', 'parked', { from: 'elsewhere' }, admin)).toMatchObject({
      refusal: { code: 'bad-input' },
    });
  });
});
