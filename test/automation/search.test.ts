import { deliver } from '../../src/automation/outbox/deliver';
import { assess, moreResources, offer, shareIntent } from '../negotiation/moves';
import { type Background, begin, playOn, startBackground, WORK_ITEM, which } from './in-process';

let site: Background;
let key = '';
beforeAll(async () => {
  site = await startBackground();
  key = site.jira.store.get('issue', WORK_ITEM)?.key ?? '';
  const shared = await playOn(site, await begin(site), 'leader', shareIntent);
  await playOn(site, await playOn(site, shared, 'team', assess), 'team', offer(moreResources));
  await deliver({ body: { ...which, errands: [] } });
});
afterAll(() => site.close());

const found = () => [key];

test.each([
  ['negotiationTurn = leader AND negotiationQuarter = "2027-Q1"', found],
  ['negotiationTurn = team', () => []],
  ['negotiationStatus = bargaining AND negotiationGap = open ORDER BY updated', found],
  ['negotiationChance < 40 AND negotiationStatus in (agreed, running)', () => []],
  ['labels = negotiation-bargaining', found],
  ['issue.property[negotiation].status = bargaining', found],
  ['Negotiation ~ "Bargaining"', found],
])('%s', async (jql, expected) => {
  expect(await site.search('willemijn', jql)).toEqual(expected());
});

test('what waits for somebody is found by them and by nobody else, though Jira asked the app once', async () => {
  expect(await site.search('willemijn', 'issue in negotiationsWaitingForMe()')).toEqual([key]);
  expect(await site.search('ngozi', 'issue in negotiationsWaitingForMe()')).toEqual([]);
  expect(await site.search('ngozi', `issue not in negotiationsWaitingForMe() AND key = ${key}`)).toEqual([key]);
  expect(await site.search('willemijn', `issue not in negotiationsWaitingForMe() AND key = ${key}`)).toEqual([]);
});

test('a work item without a negotiation waits for nobody', async () => {
  const all = await site.search('willemijn', `project = ${key.split('-')[0]}`);
  const others = await site.search(
    'willemijn',
    `project = ${key.split('-')[0]} AND issue not in negotiationsWaitingForMe()`,
  );
  expect(others.toSorted()).toEqual(all.filter(each => each !== key).toSorted());
});
