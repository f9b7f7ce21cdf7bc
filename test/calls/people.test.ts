import { join } from 'node:path';
import { account } from '../../local/demo/people';
import { readManifest } from '../../local/manifest';
import { openStorage } from '../../local/storage';
import { assess, handBack, shareIntent } from '../negotiation/moves';
import { type AppSite, HARBOR, openAs, QUARTER, roomOf, startSite, TRIO, WHICH } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const onPage = { module: 'team-page', project: HARBOR.project };
const versionNow = async (): Promise<number> => {
  const page = await site.ask('odile', 'teamPage', { quarter: QUARTER, from: null }, onPage);
  if (!page.ok || !page.value.team) throw new Error('there is no team');
  return page.value.team.version;
};
const set = async (slug: string, leader: string, members: string[], where = onPage) =>
  site.ask(
    slug,
    'setTeam',
    { leaderId: account(leader), members: members.map(account), seen: await versionNow() },
    where,
  );
const changes = async () => {
  const answer = await site.ask('beatrix', 'peopleChanges', {}, onPage);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.changes;
};

describe('who changes a team', () => {
  test.each([
    ['the leader', 'tomasz'],
    ['a member', 'jussi'],
    ['a project administrator', 'mirko'],
  ])('%s may', async (_who, slug) => {
    expect(await set(slug, 'tomasz', ['odile', 'femi', 'jussi'])).toMatchObject({ ok: true });
  });

  test.each([
    ['an observer', 'beatrix'],
    ['the leader of another team', 'ines'],
  ])('%s may not', async (_who, slug) => {
    expect(await set(slug, 'tomasz', ['odile'])).toMatchObject({ refusal: { code: 'not-of-this-team' } });
  });

  test('whoever left the team may not from the next call on', async () => {
    expect(await set('jussi', 'tomasz', ['odile', 'femi'])).toMatchObject({ ok: true });
    expect(await set('jussi', 'tomasz', ['odile', 'femi', 'jussi'])).toMatchObject({
      refusal: { code: 'not-of-this-team' },
    });
    expect(await set('femi', 'tomasz', ['odile', 'femi', 'jussi'])).toMatchObject({ ok: true });
  });

  test('a leader is never in the team, whoever says so', async () => {
    expect(await set('tomasz', 'tomasz', ['odile', 'tomasz'])).toMatchObject({ refusal: { code: 'leader-in-team' } });
  });

  test('a member cannot take a project that has no team', async () => {
    const team = { leaderId: account('ines'), members: [account('callum')], seen: null };
    const rhythm = { module: 'team-page', project: 'RHY' };
    expect(await site.ask('sunniva', 'setTeam', team, rhythm)).toMatchObject({
      refusal: { code: 'not-project-administrator' },
    });
  });

  test('the page says so beforehand', async () => {
    const page = async (slug: string) => {
      const answer = await site.ask(slug, 'teamPage', { quarter: QUARTER, from: null }, onPage);
      return answer.ok && answer.value.maySetUp;
    };
    for (const slug of ['tomasz', 'jussi', 'mirko']) expect([slug, await page(slug)]).toEqual([slug, true]);
    for (const slug of ['beatrix', 'ines']) expect([slug, await page(slug)]).toEqual([slug, false]);
  });
});

describe('the history of a team', () => {
  test('begins with who set it up', async () => {
    expect((await changes()).at(-1)).toMatchObject({
      number: 0,
      account: account('odile'),
      leader: { before: null, after: account('tomasz') },
      joined: TRIO,
      left: [],
    });
  });

  test('says who changed what and when, newest first', async () => {
    await set('femi', 'ines', ['odile', 'femi']);
    const [newest] = await changes();
    expect(newest).toMatchObject({
      account: account('femi'),
      at: expect.stringMatching(/^2026-11-23T09/),
      leader: { before: account('tomasz'), after: account('ines') },
      joined: [],
      left: [account('jussi')],
    });
    await set('ines', 'tomasz', ['odile', 'femi', 'jussi']);
  });

  test('a save that changes nobody leaves no line', async () => {
    const before = (await changes()).length;
    await set('odile', 'tomasz', ['odile', 'femi', 'jussi']);
    expect(await changes()).toHaveLength(before);
  });

  test('is a matter of the project’s page', async () => {
    expect(await site.ask('odile', 'peopleChanges', {}, { module: 'leader-page' })).toMatchObject({
      refusal: { code: 'cannot-browse' },
    });
  });
});

describe('a negotiation under way when people change', () => {
  const stored = async () => {
    const answer = await site.ask('mirko', 'exportRecords', { entity: 'negotiation', from: null });
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value.records.map(({ value }) => value);
  };

  test('goes on with the new leader, whose lists it stands in at once, and no move was made', async () => {
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    expect(await stored()).toMatchObject([{ leaderId: account('tomasz'), version: 1 }]);
    await set('odile', 'ines', ['odile', 'femi', 'jussi']);
    expect(await stored()).toMatchObject([{ leaderId: account('ines'), version: 1, body: { phase: 'assessment' } }]);
    expect((await roomOf(site, 'ines')).negotiation.viewer).toBe('leader');
    expect((await roomOf(site, 'tomasz')).negotiation.viewer).toBe('observer');
  });

  test('what the former leader shared stays theirs, and the next legal person moves', async () => {
    expect(await site.move('tomasz', handBack)).toMatchObject({ refusal: { code: 'not-a-party' } });
    const moved = await site.move('odile', assess);
    expect(moved).toMatchObject({ value: { negotiation: { phase: 'bargaining' } } });
    expect(moved.ok && moved.value.negotiation.priority?.by.account).toBe(account('tomasz'));
  });

  test('what a crash has left with the former leader, the daily look finds', async () => {
    await site.restart(dataDir => {
      const { entities } = readManifest(join(__dirname, '../..'));
      const storage = openStorage({ file: join(dataDir, 'storage.db'), entities, now: () => Date.now() });
      const which = { entityName: 'negotiation', key: `${WHICH.outcomeId}:${WHICH.quarter}` };
      const { value } = Object(storage.handle('/api/v1/entity/get', which).body);
      const next = { ...value, leaderId: account('tomasz') };
      storage.handle('/api/v1/entity/set', { ...which, value: next });
      storage.close();
    });
    await site.forge.runSchedule('daily-look');
    expect(await stored()).toMatchObject([{ leaderId: account('ines'), version: 2 }]);
  });

  test('a member who joined acts for the team', async () => {
    await set('ines', 'ines', ['odile', 'mateo']);
    expect((await roomOf(site, 'mateo')).negotiation.viewer).toBe('team');
    expect(
      await site.ask('femi', 'play', { ...WHICH, move: { ...handBack, id: crypto.randomUUID(), seen: 2 } }),
    ).toMatchObject({
      refusal: { code: 'not-a-party' },
    });
  });
});
