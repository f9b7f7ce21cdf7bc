import { account } from '../../local/demo/people';
import { beforeUninstall, lifeCycle } from '../../src/calls/life-cycle';
import { handBack, shareIntent } from '../negotiation/moves';
import { inJira } from './jira';
import { type AppSite, HARBOR, openAs, QUARTER, roomOf, startSite, WHICH } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.forge.runQueue();
});
afterEach(() => site.stop());

const records = async (entity: string) => {
  const answer = await site.ask('mirko', 'exportRecords', { entity, from: null }, { module: 'administration' });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.records;
};
const homes = async () => (await records('negotiation')).map(({ value }) => value);
const marks = async () => (await records('orphan')).map(({ key, value }) => [key, Object(value).body.why]);
const elsewhere = { module: 'leader-page' };
const SLIPSTREAM = { projectId: '10002', leader: 'tomasz', trio: ['renske', 'mateo', 'anahit'] };

const setUpSlipstream = async () => {
  const team = { leaderId: account('ines'), members: SLIPSTREAM.trio.map(account), seen: null };
  const set = await site.ask('renske', 'setTeam', team, { module: 'team-page', project: 'SLP' });
  if (!set.ok) throw new Error(set.refusal.code);
};

/** A message as Forge would send it again, or late. */
const moved = (from: string, to: string, at: string) => ({
  name: 'avi:jira:updated:issue',
  selfGenerated: false,
  payload: {
    eventType: 'avi:jira:updated:issue',
    timestamp: String(Date.parse(at)),
    issue: { id: HARBOR.outcomeId, key: 'SLP-99', fields: { project: { id: to } } },
    changelog: { items: [{ field: 'project', from, to }] },
    jiraEventTypeName: 'issue_moved',
  },
});
const ofProject = (what: string, at: string) => ({
  name: `avi:jira:${what}:project`,
  selfGenerated: false,
  payload: {
    eventType: `avi:jira:${what}:project`,
    timestamp: String(Date.parse(at)),
    project: { id: HARBOR.projectId, key: HARBOR.project },
  },
});
const tell = async (...events: ReturnType<typeof moved>[] | ReturnType<typeof ofProject>[]) => {
  for (const event of events) {
    site.forge.publish(event);
    await site.forge.runQueue();
  }
};

describe('a work item that is moved', () => {
  test('takes its negotiation and its memory along, to the new project’s leader, without a move', async () => {
    await setUpSlipstream();
    await inJira(site).move(HARBOR.outcomeId, 'SLP');
    expect(await homes()).toMatchObject([{ projectId: SLIPSTREAM.projectId, leaderId: account('ines'), version: 1 }]);
    expect(await records('outcome')).toMatchObject([{ value: { projectId: SLIPSTREAM.projectId } }]);
    const page = { quarter: QUARTER, from: null };
    expect(await site.ask('renske', 'teamPage', page, { module: 'team-page', project: 'SLP' })).toMatchObject({
      value: { lines: [{ negotiation: { outcomeId: HARBOR.outcomeId } }] },
    });
    expect(await marks()).toEqual([]);
  });

  test('is the new team’s to play, and no longer the former one’s', async () => {
    await setUpSlipstream();
    await inJira(site).move(HARBOR.outcomeId, 'SLP');
    const move = { ...handBack, id: crypto.randomUUID(), seen: 1 };
    expect(await site.ask('odile', 'play', { ...WHICH, move }, elsewhere)).toMatchObject({
      refusal: { code: 'not-a-party' },
    });
    expect(await site.ask('renske', 'play', { ...WHICH, move }, elsewhere)).toMatchObject({ ok: true });
  });

  test('to a project without a team it waits for one, and comes back to life with it', async () => {
    await inJira(site).move(HARBOR.outcomeId, 'SLP');
    expect(await marks()).toEqual([[`work-item:${HARBOR.outcomeId}`, 'no-team']]);
    expect(await site.ask('odile', 'room', WHICH, elsewhere)).toMatchObject({ refusal: { code: 'no-team' } });
    await setUpSlipstream();
    expect(await site.ask('mirko', 'orphans', { from: null }, { module: 'administration' })).toMatchObject({
      value: { orphans: [] },
    });
    expect(await homes()).toMatchObject([{ leaderId: account('ines') }]);
    expect(await marks()).toEqual([]);
  });

  test('told twice, or of two moves in the wrong order, it is found where it is', async () => {
    await setUpSlipstream();
    await inJira(site).move(HARBOR.outcomeId, 'SLP');
    const there = await records('negotiation');
    await tell(
      moved('10001', '10002', '2026-11-23T09:00:01Z'),
      moved('10001', '10002', '2026-11-23T09:00:01Z'),
      moved('10002', '10001', '2026-11-23T08:00:00Z'),
    );
    expect(await records('negotiation')).toEqual(there);
  });

  test('a change that is no move looks nothing up and writes nothing', async () => {
    const before = await records('negotiation');
    const event = moved('10001', '10002', '2026-11-23T09:00:01Z');
    const { payload } = event;
    await tell({ ...event, payload: { ...payload, changelog: { items: [{ field: 'labels', from: '', to: 'x' }] } } });
    expect(await records('negotiation')).toEqual(before);
  });
});

describe('what is gone', () => {
  test('a deleted work item is marked, nobody plays it any more, and lists are as they were without it', async () => {
    await inJira(site).remove(HARBOR.outcomeId);
    expect(await marks()).toEqual([[`work-item:${HARBOR.outcomeId}`, 'deleted']]);
    expect(await site.ask('odile', 'room', WHICH, elsewhere)).toMatchObject({ refusal: { code: 'cannot-browse' } });
    const page = { quarter: QUARTER, from: null };
    expect(await site.ask('tomasz', 'leaderPage', page, elsewhere)).toMatchObject({
      value: { lines: [], isNew: false },
    });
    expect(await site.ask('odile', 'teamPage', page, { module: 'team-page', project: 'HRB' })).toMatchObject({
      value: { lines: [] },
    });
  });

  test('a project in the trash takes its work items along, and brings them back', async () => {
    await inJira(site).project('HRB', 'trash');
    expect(await marks()).toEqual([[`project:${HARBOR.projectId}`, 'trashed']]);
    expect(await site.ask('odile', 'room', WHICH, elsewhere)).toMatchObject({ refusal: { code: 'cannot-browse' } });
    await inJira(site).project('HRB', 'restore');
    expect(await marks()).toEqual([[`project:${HARBOR.projectId}`, 'there']]);
    expect((await roomOf(site, 'odile')).negotiation.phase).toBe('assessment');
  });

  test('in an archived project everything can be read and nothing changed, until it is restored', async () => {
    await inJira(site).project('HRB', 'archive');
    expect((await roomOf(site, 'odile')).negotiation.phase).toBe('assessment');
    const refusal = { refusal: { code: 'project-archived' } };
    expect(await site.move('odile', handBack)).toMatchObject(refusal);
    const goal = { link: 'https://home.atlassian.com/goal/1', title: 'Paid online' };
    const payload = { outcomeId: HARBOR.outcomeId, goal, seen: null };
    expect(await site.ask('odile', 'setGoal', payload)).toMatchObject(refusal);
    await inJira(site).project('HRB', 'restore');
    expect(await site.move('odile', handBack)).toMatchObject({ ok: true });
  });

  test.each([
    [['softdeleted 09:00', 'restored 10:00'], 'there'],
    [['restored 10:00', 'softdeleted 09:00'], 'there'],
    [['softdeleted 09:00', 'restored 10:00', 'softdeleted 09:00'], 'there'],
    [['restored 10:00', 'archived 11:00', 'restored 10:00'], 'archived'],
    [['deleted 09:00', 'restored 10:00'], 'deleted'],
    [['softdeleted 09:00', 'deleted 10:00', 'deleted 10:00'], 'deleted'],
  ])('of %p, in whatever order, the later word counts: %s', async (told, why) => {
    for (const each of told) {
      const [what = '', at = ''] = each.split(' ');
      await tell(ofProject(what, `2026-11-23T${at}:00Z`));
    }
    expect(await marks()).toEqual([[`project:${HARBOR.projectId}`, why]]);
  });

  test('of work items and projects that the app never had to do with, nothing is kept', async () => {
    await inJira(site).remove('10102');
    await inJira(site).project('NDG', 'archive');
    expect(await marks()).toEqual([]);
  });
});

describe('the app itself', () => {
  test('that it was installed or upgraded needs nothing: every such message is taken', async () => {
    const messages = [{ id: 'ari:cloud:ecosystem::installation/1', installerAccountId: account('mirko') }, {}];
    for (const message of messages) expect(await lifeCycle(message)).toBeUndefined();
  });

  test('a message that cannot be handled now is asked for again', async () => {
    const broken = { eventType: 'avi:jira:deleted:issue', issue: { id: 'no id' } };
    expect(await lifeCycle(broken)).toMatchObject({ _retry: true, retryOptions: { retryAfter: 60 } });
  });

  test('before it is uninstalled it answers at once, and installed again it goes on with what is kept', async () => {
    expect(await beforeUninstall()).toEqual({ statusCode: 204 });
    await site.forge.uninstall();
    site.forge.installAgain();
    await site.forge.runQueue();
    expect((await roomOf(site, 'odile')).negotiation.phase).toBe('assessment');
  });
});
