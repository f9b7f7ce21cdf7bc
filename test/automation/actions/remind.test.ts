import { account } from '../../../local/demo/people';
import { type AppSite, openAs, startSite, TRIO } from '../../calls/site';
import { shareIntent } from '../../negotiation/moves';
import { outputsOf } from './run';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'odile');
});
afterAll(() => site.stop());

const remind = (slug: string) => outputsOf(site, slug, 'remind-parties', { issue: 'HRB-230', quarter: '' });

test('whoever is to move gets one message a day, whoever’s rule asks', async () => {
  expect(await remind('odile')).toEqual({ reminded: 1, remindedIds: account('tomasz'), notReminded: 0, why: null });
  expect(await remind('tomasz')).toEqual({
    reminded: 0,
    remindedIds: null,
    notReminded: 1,
    why: 'they had their one message of the day',
  });
});

test('of the team all of the trio', async () => {
  await site.move('tomasz', shareIntent);
  expect(await remind('tomasz')).toMatchObject({ reminded: 3, remindedIds: TRIO.join(',') });
});

test('and nobody on a Saturday, or while it is parked', async () => {
  site.on('2026-11-28');
  expect(await remind('odile')).toMatchObject({
    reminded: 0,
    notReminded: 3,
    why: expect.stringMatching(/working hours/),
  });
  await site.move('odile', { kind: 'park', reason: 'The law may change next week' });
  expect(await remind('odile')).toMatchObject({ reminded: 0, notReminded: 0, why: 'nobody is to move' });
});
