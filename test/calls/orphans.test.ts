import { join } from 'node:path';
import { account } from '../../local/demo/people';
import { readManifest } from '../../local/manifest';
import { openStorage } from '../../local/storage';
import { stateAfter } from '../../src/negotiation';
import { assess, shareIntent, threePackages } from '../negotiation/moves';
import { inJira } from './jira';
import { type AppSite, HARBOR, openAs, QUARTER, startSite, WHICH } from './site';

/** Harbor's negotiation with three offers on the table, and its work item gone. */
let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
  await site.move('odile', threePackages);
  await site.forge.runQueue();
});
afterEach(() => site.stop());

const administration = { module: 'administration' };
const found = async () => {
  const page = await site.ask('mirko', 'orphans', { from: null }, administration);
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value;
};
const take = (to: string) => site.ask('mirko', 'reattach', { outcomeId: HARBOR.outcomeId, to }, administration);
const erase = () =>
  site.ask('mirko', 'eraseOrphan', { outcomeId: HARBOR.outcomeId, confirmed: 'erase' }, administration);
const records = async (entity: string) => {
  const answer = await site.ask('mirko', 'exportRecords', { entity, from: null }, administration);
  return answer.ok ? answer.value.records : [];
};
const idOf = (key: string): string => {
  const issue = site.forge.site.issues.find(each => each.key === key);
  if (!issue) throw new Error(`${key} is not in the demo company`);
  return issue.id;
};
/** The process was gone when it had only written down what it was about to do. */
const begunFor = (to: string) => (dataDir: string) => {
  const { entities } = readManifest(join(__dirname, '../..'));
  const storage = openStorage({ file: join(dataDir, 'storage.db'), entities, now: () => Date.now() });
  const which = { entityName: 'orphan', key: `work-item:${HARBOR.outcomeId}` };
  const { value } = Object(storage.handle('/api/v1/entity/get', which).body);
  const attaching = { to, account: account('mirko'), at: '2026-11-23T09:00:00.000Z' };
  const next = { ...value, body: { ...value.body, attaching } };
  storage.handle('/api/v1/entity/set', { ...which, value: next });
  storage.close();
};

const OTHER = 'HRB-231';
const elsewhere = { module: 'leader-page' };

describe('the list', () => {
  test('is empty while every work item can be reached', async () => {
    expect(await found()).toMatchObject({ orphans: [], attached: [], next: null });
    expect(await take(idOf(OTHER))).toMatchObject({ refusal: { code: 'not-orphaned' } });
    expect(await erase()).toMatchObject({ refusal: { code: 'not-orphaned' } });
  });

  test('says what is gone, why and since when, and nothing of its content', async () => {
    await inJira(site).remove(HARBOR.outcomeId);
    const page = await found();
    expect(page.orphans).toEqual([
      {
        outcomeId: HARBOR.outcomeId,
        why: 'deleted',
        since: expect.stringMatching(/^2026-11-23T09:/),
        key: HARBOR.workItem,
        projectKey: null,
        quarters: [{ quarter: QUARTER, isClosed: false }],
        attachingTo: null,
      },
    ]);
  });

  test('of a deleted project Jira tells nothing of its work items, and they are found all the same', async () => {
    await inJira(site).project('HRB', 'trash');
    expect((await found()).orphans).toMatchObject([
      { why: 'trashed', key: null, projectKey: 'HRB', quarters: [{ quarter: QUARTER }] },
    ]);
    await inJira(site).project('HRB', 'delete');
    expect((await found()).orphans).toMatchObject([{ why: 'deleted', quarters: [{ quarter: QUARTER }] }]);
  });

  test('a message that never came is made up for by looking: not found, from now on', async () => {
    site.forge.jira.store.write([{ kind: 'issue', id: HARBOR.outcomeId, body: undefined }]);
    expect((await found()).orphans).toMatchObject([{ why: 'not-found', key: null }]);
    const [first] = (await found()).orphans;
    site.on('2026-11-30');
    expect((await found()).orphans).toEqual([first]);
  });

  test('what came back stands in it no longer', async () => {
    await inJira(site).project('HRB', 'archive');
    expect((await found()).orphans).toMatchObject([{ why: 'archived' }]);
    await inJira(site).project('HRB', 'restore');
    expect((await found()).orphans).toEqual([]);
  });

  test('only an administrator of Jira sees or changes it', async () => {
    const refusal = { refusal: { code: 'not-jira-administrator' } };
    for (const slug of ['odile', 'tomasz', 'beatrix']) {
      const ask = (call: 'orphans' | 'reattach' | 'eraseOrphan', payload: object) =>
        site.ask(slug, call, payload, elsewhere);
      expect(await ask('orphans', { from: null })).toMatchObject(refusal);
      expect(await ask('reattach', { outcomeId: HARBOR.outcomeId, to: idOf(OTHER) })).toMatchObject(refusal);
      expect(await ask('eraseOrphan', { outcomeId: HARBOR.outcomeId, confirmed: 'erase' })).toMatchObject(refusal);
    }
  });
});

describe('taking it to another work item', () => {
  beforeEach(() => inJira(site).remove(HARBOR.outcomeId));

  test('[N25] the negotiation goes on there as it was, with its whole history', async () => {
    const to = idOf(OTHER);
    const [before] = await records('negotiation');
    expect(await take(to)).toMatchObject({
      value: {
        from: HARBOR.outcomeId,
        to,
        fromKey: HARBOR.workItem,
        toKey: OTHER,
        quarters: [QUARTER],
        account: account('mirko'),
      },
    });
    const [after] = await records('negotiation');
    const body = Object(before?.value).body;
    expect(after).toMatchObject({ key: `${to}:${QUARTER}`, value: { version: 3, body: { ...body, outcomeId: to } } });
    const moves = (await records('move')).map(({ value }) => {
      const { schema: _, ...event } = Object(value).body;
      return event;
    });
    const { schema: _, ...state } = Object(after?.value).body;
    expect(stateAfter(state, moves, 3)).toEqual(state);
    const which = { outcomeId: to, quarter: QUARTER };
    expect(await site.ask('tomasz', 'room', which, elsewhere)).toMatchObject({
      value: { negotiation: { turn: 'leader', standing: { number: 1 } }, outcome: { readings: [{ value: 35 }] } },
    });
    expect(await site.ask('tomasz', 'history', which, elsewhere)).toMatchObject({ value: { length: 3 } });
  });

  test('leaves nothing under the former work item, and a note of who took it where', async () => {
    await take(idOf(OTHER));
    const page = await found();
    expect(page.orphans).toEqual([]);
    expect(page.attached).toMatchObject([{ from: HARBOR.outcomeId, toKey: OTHER, account: account('mirko') }]);
    for (const entity of ['negotiation', 'move', 'outcome'])
      expect((await records(entity)).filter(({ key }) => key.startsWith(HARBOR.outcomeId))).toEqual([]);
  });

  test('refuses itself, what is not there, and what has no team', async () => {
    const refused: [to: string, code: string][] = [
      [HARBOR.outcomeId, 'bad-input'],
      ['99999', 'cannot-browse'],
      [idOf('RHY-140'), 'no-team'],
    ];
    for (const [to, code] of refused) expect(await take(to)).toMatchObject({ refusal: { code } });
    expect((await found()).orphans).toMatchObject([{ attachingTo: null }]);
  });

  test('refuses one that negotiates the same quarter, and one that remembers something', async () => {
    const to = idOf(OTHER);
    await site.ask('tomasz', 'open', { outcomeId: to, quarter: QUARTER, id: crypto.randomUUID() }, elsewhere);
    expect(await take(to)).toMatchObject({ refusal: { code: 'work-item-taken', about: [QUARTER] } });
    const third = idOf('HRB-234');
    const goal = { link: 'https://home.atlassian.com/goal/1', title: 'Another' };
    await site.ask('odile', 'setGoal', { outcomeId: third, goal, seen: null }, elsewhere);
    expect(await take(third)).toMatchObject({ refusal: { code: 'work-item-taken', about: ['memory'] } });
  });

  test('one that was begun is finished with the same work item, and with no other', async () => {
    const to = idOf(OTHER);
    await site.restart(begunFor(to));
    expect((await found()).orphans).toMatchObject([{ attachingTo: to }]);
    expect(await take(idOf('HRB-234'))).toMatchObject({ refusal: { code: 'being-attached', about: [to] } });
    expect(await erase()).toMatchObject({ refusal: { code: 'being-attached' } });
    expect(await take(to)).toMatchObject({ ok: true });
    expect((await found()).orphans).toEqual([]);
  });
});

describe('erasing it', () => {
  test('takes away what belongs to it, and nothing of others', async () => {
    const other = { outcomeId: idOf(OTHER), quarter: QUARTER };
    await site.ask('tomasz', 'open', { ...other, id: crypto.randomUUID() });
    await inJira(site).remove(HARBOR.outcomeId);
    expect(await erase()).toMatchObject({ value: { erased: HARBOR.outcomeId } });
    expect((await records('negotiation')).map(({ key }) => key)).toEqual([`${other.outcomeId}:${QUARTER}`]);
    expect(await records('move')).toEqual([]);
    expect((await found()).orphans).toEqual([]);
    expect(await erase()).toMatchObject({ refusal: { code: 'not-orphaned' } });
    expect(await site.ask('odile', 'room', WHICH, elsewhere)).toMatchObject({ refusal: { code: 'cannot-browse' } });
  });

  test('takes the word for it', async () => {
    await inJira(site).remove(HARBOR.outcomeId);
    const payload = { outcomeId: HARBOR.outcomeId, confirmed: 'yes' };
    expect(await site.ask('mirko', 'eraseOrphan', payload, administration)).toMatchObject({
      refusal: { code: 'bad-input' },
    });
  });
});
