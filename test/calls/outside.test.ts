import { outside as outsideCall } from '../../src/calls/outside';
import { createNegotiation, saveTeam } from '../../src/storage';
import { shareIntent } from '../negotiation/moves';
import { closed } from '../negotiation/stages';
import { given, opened } from '../negotiation/story';
import { storeInProcess } from '../storage/in-process';
import { type AppSite, openAs, startSite, WHICH } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
});
afterAll(() => site.stop());

const range = { baseline: 35, direction: 'higher', forecast: { p10: 35.5, p50: 37.5, p90: 40 } };
const outside = (slug: string, change: object = {}) =>
  site.ask(slug, 'outside', { ...WHICH, ...range, ...change }, { module: 'leader-page' });

test('[RULES 6] the team is answered for the range it filled in; without a past, no number is given', async () => {
  expect(await outside('odile')).toMatchObject({ ok: true, value: { outside: { kind: 'too-little-history', n: 0 } } });
});

test.each([
  ['higher', { p10: 37, p50: 36, p90: 40 }],
  ['higher', { p10: 36, p50: 36, p90: 36 }],
  ['lower', range.forecast],
])('[RULES 6] before an own ordered range there is none: %s is better, %p', async (direction, forecast) => {
  const refusal = { code: 'forecast-unordered', about: ['forecast'] };
  expect(await outside('odile', { direction, forecast })).toEqual({ ok: false, refusal });
});

test('[RULES 6] half a range is none', async () => {
  const refusal = { code: 'bad-input', about: ['forecast.p90'] };
  expect(await outside('odile', { forecast: { p10: 35.5, p50: 37.5 } })).toMatchObject({ refusal });
});

test.each([
  ['tomasz', 'not-your-move'],
  ['beatrix', 'not-a-party'],
  ['mirko', 'not-a-party'],
  ['yara', 'cannot-browse'],
])('[N23] never for anybody but the team: %s is refused', async (slug, code) => {
  expect(await outside(slug)).toMatchObject({ ok: false, refusal: { code } });
});

test('a quarter that is not negotiated has none', async () => {
  expect(await outside('odile', { quarter: '2027-Q2' })).toMatchObject({ refusal: { code: 'not-open' } });
});

test('[RULES 6] from three earlier quarters on a number is given, and no later quarter counts', async () => {
  const store = storeInProcess();
  try {
    const home = { projectId: '10003', leaderId: 'leader-1' };
    await saveTeam({ ...home, members: ['designer-1'], timeZone: 'UTC' }, null);
    const past = given(...closed);
    for (const quarter of ['2026-Q1', '2026-Q2', '2027-Q1', '2027-Q3'])
      await createNegotiation({ ...past, quarter }, home);
    await createNegotiation({ ...opened(), quarter: '2027-Q2' }, home);
    await createNegotiation({ ...opened(), quarter: '2026-Q3' }, home);
    const context = { accountId: 'designer-1', extension: { issue: { id: '10301' }, project: { id: '10003' } } };
    const of = (quarter: string) => outsideCall({ payload: { ...range, outcomeId: past.outcomeId, quarter }, context });
    expect(await of('2026-Q3')).toMatchObject({ ok: true, value: { outside: { kind: 'too-little-history', n: 2 } } });
    // Each moved 3.6 where 3.5 was forecast, and ended within its range.
    expect(await of('2027-Q2')).toMatchObject({
      ok: true,
      value: { outside: { kind: 'shown', n: 3, inside: 3, ratio: expect.closeTo(3.6 / 3.5, 10) } },
    });
  } finally {
    store.close();
  }
});
