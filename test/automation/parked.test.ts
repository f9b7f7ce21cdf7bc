import { account } from '../../local/demo/people';
import { deliver } from '../../src/automation/outbox/deliver';
import { dropErrand, parked, retryErrand } from '../../src/calls/errands';
import { type Background, begin, inJira, startBackground, WORK_ITEM, which } from './in-process';

let site: Background;
const key = `${WORK_ITEM}:2027-Q1:errand:0000`;
const asAdministrator = { context: { accountId: account('mirko') } };

beforeEach(async () => {
  site = await startBackground();
  site.person = account('mirko');
  await begin(site);
  site.spoil = ({ path, method }, go) =>
    method !== 'GET' && path.includes('/properties/') ? Promise.resolve(new Response('{}', { status: 403 })) : go();
  await deliver({ body: { ...which, errands: [] } });
  site.spoil = null;
});
afterEach(() => site.close());

test('an administrator sees where and why, and nothing of the content', async () => {
  expect(await parked({ payload: { from: null }, ...asAdministrator })).toEqual({
    ok: true,
    value: {
      now: expect.any(String),
      errands: [
        {
          ...which,
          key,
          event: 'opened',
          at: '2026-11-23T09:00:00.000Z',
          tries: 1,
          failure: { status: 403, reason: 'issue property answered 403' },
        },
      ],
      unreadable: [],
      next: null,
    },
  });
});

test('retried, it goes the usual way and is gone', async () => {
  expect(await retryErrand({ payload: { key }, ...asAdministrator })).toMatchObject({ value: { key, tries: 0 } });
  expect(site.pushed).toEqual([{ queue: 'outbox', body: { ...which, errands: [key] } }]);
  expect(await retryErrand({ payload: { key }, ...asAdministrator })).toMatchObject({
    refusal: { code: 'errand-unknown' },
  });
  await deliver({ body: site.pushed[0]?.body });
  expect(inJira(site).labels).toEqual(['negotiation-intent']);
  expect(await parked({ payload: { from: null }, ...asAdministrator })).toMatchObject({ value: { errands: [] } });
});

test('dropped, it is gone and nothing is written', async () => {
  expect(await dropErrand({ payload: { key }, ...asAdministrator })).toMatchObject({ value: { key } });
  await deliver({ body: { ...which, errands: [key] } });
  expect(site.writes).toEqual([]);
  expect(await parked({ payload: { from: null }, ...asAdministrator })).toMatchObject({ value: { errands: [] } });
});

test('whoever does not administer Jira sees and does nothing', async () => {
  site.person = account('willemijn');
  const asked = { context: { accountId: site.person } };
  for (const answer of [
    await parked({ payload: { from: null }, ...asked }),
    await retryErrand({ payload: { key }, ...asked }),
    await dropErrand({ payload: { key }, ...asked }),
  ])
    expect(answer).toMatchObject({ refusal: { code: 'not-jira-administrator' } });
});
