import { type AppSite, openAs, startSite, WHICH } from '../../calls/site';
import { outputsOf } from './run';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const open = (slug: string, inputs: object) => outputsOf(site, slug, 'open-negotiations', { ...inputs });
const none = { openedKeys: null, alreadyOpenKeys: null, refusedKeys: null, why: null, left: 0 };

test('[N1] one outcome is opened for the quarter that is negotiated now, once', async () => {
  const opened = { ...none, quarter: '2027-Q1', opened: 1, openedKeys: 'HRB-230', alreadyOpen: 0, refused: 0 };
  expect(await open('odile', { issue: 'HRB-230' })).toEqual(opened);
  const again = { ...opened, opened: 0, openedKeys: null, alreadyOpen: 1, alreadyOpenKeys: 'HRB-230' };
  expect(await open('tomasz', { issue: '10101' })).toEqual(again);
  expect(await site.ask('tomasz', 'room', WHICH)).toMatchObject({
    value: { negotiation: { phase: 'intent', version: 0, opened: { party: 'team' } } },
  });
});

test('of a project every outcome that was negotiated before, and the ones that are open stay as they are', async () => {
  const other = { outcomeId: '10102', quarter: '2026-Q4', id: '0f000000-0000-4000-8000-000000000001' };
  await site.ask('odile', 'open', other, { module: 'work-item-context', issue: 'HRB-185' });
  expect(await open('tomasz', { project: 'hrb' })).toEqual({
    ...none,
    quarter: '2027-Q1',
    opened: 1,
    openedKeys: 'HRB-185',
    alreadyOpen: 1,
    alreadyOpenKeys: 'HRB-230',
    refused: 0,
  });
  expect(await open('tomasz', { project: '10001' })).toMatchObject({ opened: 0, alreadyOpen: 2, left: 0 });
  expect(await openAs(site, 'tomasz')).toMatchObject({ refusal: { code: 'already-open' } });
});

test('of a quarter that is over none is opened, and each is told with the reason', async () => {
  expect(await open('odile', { project: 'HRB', quarter: '2026-Q2' })).toMatchObject({
    opened: 0,
    refused: 2,
    refusedKeys: 'HRB-230,HRB-185',
    why: expect.stringMatching(/quarter is over/),
  });
});
