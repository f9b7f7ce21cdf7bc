import { randomUUID } from 'node:crypto';
import { account } from '../../local/demo/people';
import { assess, grants, moreResources, offer, shareIntent } from '../negotiation/moves';
import { hearing, hearingLists, passOf, told } from './hearing';
import { type AppSite, HARBOR, openAs, QUARTER, roomOf, startSite, TRIO, WHICH } from './site';

let site: AppSite;
afterEach(() => site.stop());

describe('who may listen', () => {
  beforeEach(async () => {
    site = await startSite();
    await openAs(site, 'tomasz');
  });

  test.each(['tomasz', 'odile', 'beatrix'])('%s, who may browse the work item, is given a pass', async slug => {
    const { channel, token, expiresAt, now } = await passOf(site, slug);
    expect({ channel, token }).toEqual({ channel: expect.stringContaining(QUARTER), token: expect.any(String) });
    expect(expiresAt > now).toBe(true);
  });

  test('who may not browse it is given none, wherever they ask from', async () => {
    for (const where of [{ module: 'leader-page' }, { module: 'work-item-context', issue: 'RHY-140' }])
      expect(await site.ask('yara', 'listen', WHICH, where)).toMatchObject({
        ok: false,
        refusal: { code: 'cannot-browse' },
      });
  });

  test('a pass is for one negotiation, and a channel without its token is silent', async () => {
    const { channel, token } = await passOf(site, 'odile');
    const without = await hearing(site, 'odile', { channel });
    await expect(hearing(site, 'odile', { channel: channel.replace(QUARTER, '2027-Q2'), token })).rejects.toThrow(
      'CHANNEL_NAME_MISMATCH',
    );
    const heard = await hearing(site, 'odile', { channel, token });
    await site.move('tomasz', shareIntent);
    expect({ heard, without }).toEqual({ heard: [told(1)], without: [] });
  });
});

describe('what is told', () => {
  beforeEach(async () => {
    site = await startSite();
  });

  test('[N23] every saved move, with the ids and the version and nothing else', async () => {
    const heard = await hearing(site, 'odile');
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    await site.move('odile', assess);
    expect(heard).toEqual([told(0), told(1), told(2)]);
  });

  test('[N26] a move that is refused, or repeated, is told to nobody again', async () => {
    await openAs(site, 'tomasz');
    const heard = await hearing(site, 'odile');
    const move = { ...shareIntent, id: randomUUID(), seen: 0 };
    await site.ask('tomasz', 'play', { ...WHICH, move });
    await site.ask('tomasz', 'play', { ...WHICH, move });
    expect(await site.ask('tomasz', 'play', { ...WHICH, move: { ...move, id: randomUUID() } })).toMatchObject({
      ok: false,
    });
    expect(heard).toEqual([told(1)]);
  });

  test('a change of what the outcome remembers, under no quarter and with the version of that', async () => {
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    await site.move('odile', assess);
    const heard = await hearing(site, 'tomasz');
    const { outcomeId } = WHICH;
    const page = await site.ask('odile', 'outcome', { outcomeId });
    if (!page.ok) throw new Error(page.refusal.code);
    const readings = [{ value: 36, on: '2026-11-20', source: 'Product analytics' }];
    const answer = await site.ask('odile', 'recordReadings', { outcomeId, seen: page.value.seen, readings });
    expect(answer).toMatchObject({ ok: true });
    expect(heard).toEqual([{ outcomeId, quarter: null, version: page.value.seen + 1 }]);
  });
});

describe('lists', () => {
  const CHANGED = { changed: true };
  beforeEach(async () => {
    site = await startSite();
  });

  test('[N23] every saved move is told to the project’s lists and the leader’s, without a word of what it is', async () => {
    const [project, leader] = [
      await hearingLists(site, 'beatrix', 'project'),
      await hearingLists(site, 'tomasz', 'leader'),
    ];
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    expect([project, leader]).toEqual([
      [CHANGED, CHANGED],
      [CHANGED, CHANGED],
    ]);
  });

  test('a leader hears of their own teams alone', async () => {
    const team = { leaderId: account('willemijn'), members: [account('ngozi')], seen: null };
    await site.ask('ngozi', 'setTeam', team, { module: 'team-page', project: 'TIL' });
    const heard = await hearingLists(site, 'willemijn', 'leader');
    await openAs(site, 'tomasz');
    expect(heard).toEqual([]);
  });

  test('a team that changes is told to its lists, and to the leader it leaves', async () => {
    const [project, leader] = [
      await hearingLists(site, 'odile', 'project'),
      await hearingLists(site, 'tomasz', 'leader'),
    ];
    const team = { leaderId: account('willemijn'), members: TRIO, seen: 0 };
    await site.ask('odile', 'setTeam', team, { module: 'team-page', project: HARBOR.project });
    expect([project.length > 0, leader]).toEqual([true, [CHANGED]]);
  });

  test('a promise that the clock finds overdue is told as well', async () => {
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    await site.move('odile', assess);
    await site.move('odile', offer(moreResources));
    await site.move('tomasz', ({ negotiation: { standing } }) => {
      const hash = standing?.packages[0]?.hash ?? '';
      return { kind: 'accept', offer: 1, letter: 'A', hash, grants, acceptances: [] };
    });
    site.on('2027-03-01');
    const [room, leader] = [await hearing(site, 'odile'), await hearingLists(site, 'tomasz', 'leader')];
    await site.forge.runSchedule('daily-look');
    expect([room, leader]).toEqual([[told(5)], [CHANGED]]);
  });

  test.each([
    ['of a leader’s page, where nobody is led', 'odile', 'leader', { module: 'leader-page' }, 'not-a-leader'],
    ['of a project, outside of any', 'odile', 'project', { module: 'leader-page' }, 'cannot-browse'],
    ['of a project without a team', 'ngozi', 'project', { module: 'team-page', project: 'TIL' }, 'no-team'],
    ['of anything else', 'odile', 'site', { module: 'leader-page' }, 'bad-input'],
  ])('no pass is given to the lists %s', async (_name, slug, of, where, code) => {
    expect(await site.ask(slug, 'listenToLists', { of }, where)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('a pass to one list is none to another', async () => {
    const where = { module: 'team-page', project: HARBOR.project };
    const pass = await site.ask('odile', 'listenToLists', { of: 'project' }, where);
    if (!pass.ok) throw new Error(pass.refusal.code);
    const { channel, token } = pass.value;
    await expect(
      hearing(site, 'odile', { channel: channel.replace(HARBOR.projectId, '10003'), token }),
    ).rejects.toThrow('CHANNEL_NAME_MISMATCH');
    const without = await hearing(site, 'odile', { channel });
    await openAs(site, 'tomasz');
    expect(without).toEqual([]);
  });

  test('a move costs six realtime operations: a signature and a message for each of three channels', async () => {
    await site.stop();
    // Setting up the team costs four.
    site = await startSite({ realtimeOperations: 10 });
    await openAs(site, 'tomasz');
    expect(site.lines.filter(line => line.includes('[announce]'))).toEqual([]);
  });
});

describe('where realtime fails', () => {
  beforeEach(async () => {
    site = await startSite({ realtimeOperations: 0 });
  });

  test('a move is made all the same, and the log says what was not told', async () => {
    await openAs(site, 'tomasz');
    expect(await site.move('tomasz', shareIntent)).toMatchObject({ ok: true, value: { negotiation: { version: 1 } } });
    expect((await roomOf(site, 'odile')).negotiation.version).toBe(1);
    expect(site.lines.join('\n')).toMatch(/\[announce\] .*10101 2027-Q1 version 1.*RATE_LIMIT_EXCEEDED/s);
  });

  test('a page that asks for a pass is told that there is none at the moment', async () => {
    await openAs(site, 'tomasz');
    await expect(site.ask('tomasz', 'listen', WHICH)).rejects.toThrow('Something failed on our side');
  });
});
