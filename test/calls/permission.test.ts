import { assess, shareIntent } from '../negotiation/moves';
import { inJira } from './jira';
import { type AppSite, openAs, startSite } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
});
afterAll(() => site.stop());

const PERMISSION = 'set-business-priorities';
const outcome = {
  id: '00000000-0000-4000-8000-0000000000be',
  name: 'Payments revenue a quarter',
  unit: 'M USD',
  direction: 'higher',
  aim: null,
  readings: [],
  seen: null,
};
const save = (slug: string) => site.ask(slug, 'saveBusinessOutcome', outcome, { module: 'leader-page' });

test('who lacks the permission cannot say what matters most, though they lead the team', async () => {
  await inJira(site).onlyThese(PERMISSION, []);
  const refusal = { ok: false, refusal: { code: 'may-not-set-priorities' } };
  expect(await site.move('tomasz', shareIntent)).toMatchObject(refusal);
  expect(await save('tomasz')).toMatchObject(refusal);
});

test('whom the move does not belong to is told that, and nothing of permissions', async () => {
  expect(await site.move('odile', shareIntent)).toMatchObject({ refusal: { code: 'not-your-move' } });
  expect(await site.move('beatrix', shareIntent)).toMatchObject({ refusal: { code: 'not-a-party' } });
});

test('from the moment it is granted, they can; no other move asks for it', async () => {
  await inJira(site).onlyThese(PERMISSION, ['tomasz']);
  expect(await site.move('tomasz', shareIntent)).toMatchObject({ ok: true });
  expect(await save('tomasz')).toMatchObject({ ok: true });
  await inJira(site).onlyThese(PERMISSION, []);
  expect(await site.move('odile', assess)).toMatchObject({ ok: true });
});
