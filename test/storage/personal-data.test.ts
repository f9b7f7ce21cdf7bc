import { kvs } from '@forge/kvs';
import { stateAfter } from '../../src/negotiation';
import { hashOf } from '../../src/negotiation/canonical';
import {
  accountsKept,
  loadPriority,
  loadTeam,
  peopleChangesOf,
  replaceAccounts,
  saveBusinessOutcome,
} from '../../src/storage';
import { accounts } from '../negotiation/story';
import { type InProcess, storeInProcess } from './in-process';
import { everything, home, people, quarter, saveQuarter, stored, WHICH } from './whole';

let store: InProcess;
beforeEach(async () => {
  store = storeInProcess();
  await saveQuarter();
});
afterEach(() => store.close());

const at = '2027-05-03T09:00:00.000Z';
const both = new Map([
  [accounts.leader, 'closed-account-1'],
  [accounts.team, 'closed-account-2'],
]);

/** Every text of a value that is somebody's account id, wherever it stands. */
const mentions = (value: unknown, ids: string[]): string[] => {
  if (typeof value === 'string') return ids.filter(id => value.includes(id));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => [...mentions(name, ids), ...mentions(each, ids)])
    : [];
};

test('every account id that any record holds is reported, and nothing else is', async () => {
  expect((await accountsKept()).sort()).toEqual([accounts.team, 'engineer-1', accounts.leader].sort());
});

test('drafts and reminders are kept under somebody’s account, and are reported with it', async () => {
  await kvs.set('draft:712020:8d3c-1f:10301:2027-Q1:team:offer.1', { body: {} });
  await kvs.set('reminded:2027-01-14:712020:8d3c-2f', { at });
  expect(await accountsKept()).toEqual(expect.arrayContaining(['712020:8d3c-1f', '712020:8d3c-2f']));
  await replaceAccounts(
    new Map([
      ['712020:8d3c-1f', 'closed-account-1'],
      ['712020:8d3c-2f', 'closed-account-2'],
    ]),
    at,
  );
  expect(await accountsKept()).not.toEqual(expect.arrayContaining([expect.stringMatching('712020')]));
});

test('a closed account stands in no record and in no key any more', async () => {
  expect(mentions(await everything(), [...both.keys()])).not.toEqual([]);
  await replaceAccounts(both, at);
  expect(mentions(await everything(), [...both.keys()])).toEqual([]);
});

test('[N25] the same pseudonym stands everywhere: the moves still fold to the stored state', async () => {
  await replaceAccounts(both, at);
  const { state, moves } = await stored(WHICH.outcomeId);
  expect(stateAfter(state, moves, state.version)).toEqual(state);
  expect(state.agreement?.signatures).toMatchObject({
    leader: { account: 'closed-account-1' },
    team: { account: 'closed-account-2' },
  });
});

test('[N22] what the signatures are bound to is as it was', async () => {
  await replaceAccounts(both, at);
  const { agreement } = (await stored(WHICH.outcomeId)).state;
  if (!agreement) throw new Error('nothing was signed');
  const { offer, offeredBy, letter, bridge, measure, baseline, terms, hash } = agreement;
  expect(hashOf({ ...WHICH, offer, offeredBy, letter, bridge, measure, baseline, terms })).toBe(hash);
  expect(hash).toBe(quarter.state.agreement?.hash);
});

test('the leader’s priority is found under the pseudonym', async () => {
  const [first] = quarter.events;
  await replaceAccounts(both, at);
  const priority = { quarter: WHICH.quarter, id: first?.id ?? '' };
  expect(await loadPriority({ ...priority, leaderId: accounts.leader })).toBeNull();
  expect(await loadPriority({ ...priority, leaderId: 'closed-account-1' })).not.toBeNull();
});

test('a team loses the member and keeps the leader’s place empty; its history says that nobody changed it', async () => {
  await replaceAccounts(both, at);
  expect(await loadTeam(home.projectId)).toMatchObject({
    leaderId: 'closed-account-1',
    members: ['engineer-1'],
    version: 1,
  });
  const [last, first] = await peopleChangesOf(home.projectId);
  const leader = { before: 'closed-account-1', after: null };
  expect(last).toMatchObject({ number: 1, account: null, at, leader, joined: [], left: ['closed-account-2'] });
  expect(first).toMatchObject({ account: 'closed-account-1', joined: ['closed-account-2', 'engineer-1'] });
});

test('a team of which nobody is left keeps their places, which nobody can take', async () => {
  const all = new Map(people.members.map((member, place) => [member, `closed-account-${place + 1}`]));
  await replaceAccounts(all, at);
  expect(await loadTeam(home.projectId)).toMatchObject({ members: ['closed-account-1', 'closed-account-2'] });
});

test('done twice it changes nothing the second time', async () => {
  await replaceAccounts(both, at);
  const once = await everything();
  await replaceAccounts(both, at);
  expect(await everything()).toEqual(once);
});

test('interrupted anywhere, it ends in the same records when it is done again', async () => {
  await saveBusinessOutcome(
    {
      id: '00000000-0000-4000-8000-0000000000bb',
      leaderId: accounts.leader,
      name: 'Payments revenue',
      unit: 'USD',
      direction: 'higher',
      aim: null,
      readings: [],
    },
    null,
  );
  let left = 6;
  store.spoil = (path, handle) => {
    if (/get|query/.test(path)) return handle();
    left -= 1;
    if (left < 0) throw new Error('the process is gone');
    return handle();
  };
  await expect(replaceAccounts(both, at)).rejects.toThrow('the process is gone');
  store.spoil = null;
  await replaceAccounts(both, at);
  expect(mentions(await everything(), [...both.keys()])).toEqual([]);
  const { state, moves } = await stored(WHICH.outcomeId);
  expect(stateAfter(state, moves, state.version)).toEqual(state);
});

test('a record of a schema that is not known loses the account id as well, and nothing else', async () => {
  const value = { version: 3, body: { schema: 99, somewhere: { deep: [{ account: accounts.team, words: 'stay' }] } } };
  store.storage.handle('/api/v1/entity/set', { entityName: 'goal', key: '10444', value });
  await replaceAccounts(both, at);
  expect((await everything())['goal 10444']).toEqual({
    version: 3,
    body: { schema: 99, somewhere: { deep: [{ account: 'closed-account-2', words: 'stay' }] } },
  });
});
