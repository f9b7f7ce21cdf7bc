import { shareIntent } from '../negotiation/moves';
import { type AppSite, HARBOR, openAs, roomOf, startSite } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
});
afterAll(() => site.stop());

const goal = { link: 'https://home.atlassian.com/o/7f3c/goal/BRA-7', title: 'Clients pay online' };
const shown = { title: 'Clients pay online', address: 'https://home.atlassian.com/o/7f3c/goal/BRA-7' };
const set = (slug: string, payload: object) => site.ask(slug, 'setGoal', { outcomeId: HARBOR.outcomeId, ...payload });

test.each([
  ['an observer', 'beatrix', { goal, seen: null }, 'not-a-party'],
  ['a page elsewhere', 'odile', { goal: { ...goal, link: 'https://evil.example/' }, seen: null }, 'goal-incomplete'],
  ['a goal without a name', 'odile', { goal: { ...goal, title: ' ' }, seen: null }, 'goal-incomplete'],
  ['more than a goal', 'odile', { goal: { ...goal, more: 1 }, seen: null }, 'bad-input'],
])('refuses %s', async (_name, slug, payload, code) => {
  expect(await set(slug, payload)).toMatchObject({ ok: false, refusal: { code } });
});

test('whoever may not browse the work item can neither set nor read it', async () => {
  const elsewhere = { module: 'leader-page' };
  const payload = { outcomeId: HARBOR.outcomeId, goal, seen: null };
  expect(await site.ask('yara', 'setGoal', payload, elsewhere)).toMatchObject({ refusal: { code: 'cannot-browse' } });
});

test('a member names it; the outcome’s page, the panel and the room show it, to observers as well', async () => {
  expect(await set('femi', { goal, seen: null })).toMatchObject({ ok: true, value: { shown, goal, seen: 0 } });
  expect(await site.ask('odile', 'outcome', { outcomeId: HARBOR.outcomeId })).toMatchObject({
    value: { goal: { shown, seen: 0 } },
  });
  expect(await site.ask('beatrix', 'workItem', {})).toMatchObject({ value: { goal: shown } });
  expect((await roomOf(site, 'beatrix')).goal).toEqual(shown);
});

test('the leader changes it; who has seen an older one is told what it is now', async () => {
  const ari = { link: 'ari:cloud:townsquare:a436116f:goal/c5dd', title: 'Clients pay early' };
  expect(await set('tomasz', { goal: ari, seen: 0 })).toMatchObject({
    value: { shown: { title: 'Clients pay early', address: null }, seen: 1 },
  });
  expect(await set('odile', { goal, seen: 0 })).toMatchObject({
    refusal: { code: 'moved-on', fresh: { goal: ari, seen: 1 } },
  });
});

test('it can be taken away, and named again', async () => {
  expect(await set('odile', { goal: null, seen: 1 })).toMatchObject({ value: { shown: null, goal: null, seen: 2 } });
  expect((await roomOf(site, 'odile')).goal).toBeNull();
  expect(await set('odile', { goal, seen: 2 })).toMatchObject({ value: { shown, seen: 3 } });
});
