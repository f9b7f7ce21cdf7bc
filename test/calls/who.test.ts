import { randomUUID } from 'node:crypto';
import { account } from '../../local/demo/people';
import { answer, assess, handBack, shareIntent, threePackages } from '../negotiation/moves';
import { type AppSite, HARBOR, openAs, QUARTER, roomOf, startSite, TRIO, WHICH } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'odile');
  await site.move('tomasz', shareIntent);
});
afterAll(() => site.stop());

/** Every number of an answer, however deep. Digits of a random move id are no number. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('who is asking', () => {
  test.each([
    ['tomasz', 'leader'],
    ['odile', 'team'],
    ['jussi', 'team'],
    ['beatrix', 'observer'],
    ['willemijn', 'observer'],
    ['mirko', 'observer'],
  ])('[N24] %s acts as %s: the team’s record says so', async (slug, viewer) => {
    expect((await roomOf(site, slug)).negotiation.viewer).toBe(viewer);
  });

  test.each(['beatrix', 'mirko'])('[N24] %s may look, and moves nothing', async slug => {
    for (const draft of [shareIntent, assess, handBack, answer, threePackages])
      expect(await site.move(slug, draft)).toMatchObject({ ok: false, refusal: { code: 'not-a-party' } });
    expect(await openAs(site, slug)).toMatchObject({ refusal: { code: 'not-a-party' } });
  });

  test.each(['room', 'history', 'open', 'play'] as const)(
    'whoever may not browse the work item is refused by %s, wherever they ask from',
    async call => {
      const move = { ...handBack, id: randomUUID(), seen: 1 };
      const payload = {
        ...WHICH,
        ...(call === 'open' ? { id: randomUUID() } : {}),
        ...(call === 'play' ? { move } : {}),
      };
      for (const where of [
        { module: 'leader-page' },
        { module: 'team-page', project: 'RHY' },
        { module: 'work-item-context', issue: 'RHY-140' },
      ])
        expect(await site.ask('yara', call, payload, where)).toMatchObject({
          ok: false,
          refusal: { code: 'cannot-browse' },
        });
    },
  );

  test('a work item with a security level is hidden from colleagues of other teams, as in Jira', async () => {
    const hidden = { outcomeId: '10302', quarter: QUARTER };
    expect(await site.ask('tomasz', 'room', hidden)).toMatchObject({ refusal: { code: 'cannot-browse' } });
    expect(await site.ask('ngozi', 'room', hidden)).toMatchObject({ refusal: { code: 'no-team' } });
  });

  test('a claim of party, person or time in a payload is refused, not believed', async () => {
    for (const claim of [{ party: 'leader' }, { accountId: account('tomasz') }, { now: '2027-01-01' }]) {
      const answered = await site.ask('beatrix', 'room', { ...WHICH, ...claim });
      expect(answered).toMatchObject({ ok: false, refusal: { code: 'bad-input', about: Object.keys(claim) } });
    }
  });

  test('[N23] the need is in no answer to the team before its forecast', async () => {
    const told = [
      await site.ask('odile', 'room', WHICH),
      await site.ask('odile', 'history', WHICH),
      await site.ask('odile', 'workItem', {}),
      await site.ask('odile', 'teamPage', { quarter: QUARTER, from: null }, { module: 'team-page', project: 'HRB' }),
      await site.ask('odile', 'leaderPage', { quarter: QUARTER, from: null }, { module: 'leader-page' }),
    ];
    for (const one of told) {
      expect(one.ok).toBe(true);
      expect(numbersIn(one)).not.toContain(41);
      expect(JSON.stringify(one)).not.toContain('"level"');
    }
    expect(JSON.stringify(await site.ask('tomasz', 'room', WHICH))).toContain('"level":41');
  });
});

describe('setting up a team', () => {
  const onPage = { module: 'team-page', project: 'HRB' };
  const team = { leaderId: account('tomasz'), members: TRIO, seen: 0 };

  test.each([
    ['anybody but leader, members and project administrators', 'beatrix', team, 'not-of-this-team'],
    ['a leader who is in the team', 'odile', { ...team, members: [...TRIO, account('tomasz')] }, 'leader-in-team'],
    ['people whom Jira does not know', 'odile', { ...team, members: ['5f1a6b0c2d7e4a0067c1dfff'] }, 'unknown-person'],
    ['no member', 'odile', { ...team, members: [] }, 'bad-input'],
    ['an old version', 'odile', { ...team, seen: null }, 'moved-on'],
  ])('refuses %s', async (_name, slug, payload, code) => {
    expect(await site.ask(slug, 'setTeam', payload, onPage)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is a matter of the project’s page: elsewhere there is no project to set it up for', async () => {
    expect(await site.ask('odile', 'setTeam', team, { module: 'leader-page' })).toMatchObject({
      refusal: { code: 'cannot-browse' },
    });
  });

  test('who leaves the team acts for it no longer, from the next call on', async () => {
    const without = { ...team, members: TRIO.slice(0, 2) };
    expect(await site.ask('odile', 'setTeam', without, onPage)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await site.move('jussi', handBack)).toMatchObject({ refusal: { code: 'not-a-party' } });
    expect(await site.ask('odile', 'setTeam', { ...team, seen: 1 }, onPage)).toMatchObject({ ok: true });
  });
});

describe('lists', () => {
  test('a list holds what Jira shows to the person who asks, and nothing of the rest', async () => {
    const page = { quarter: QUARTER, from: null };
    const listed = async (slug: string) => {
      const answered = await site.ask(slug, 'leaderPage', page, { module: 'leader-page' });
      return answered.ok ? answered.value.lines.map(line => line.workItem.key) : answered.refusal.code;
    };
    expect(await listed('tomasz')).toEqual([HARBOR.workItem]);
    expect(await listed('beatrix')).toEqual([HARBOR.workItem]);
    expect(await listed('yara')).toEqual([]);
  });

  test('the leader’s page names the teams led; the team’s page says who may set it up', async () => {
    const page = { quarter: null, from: null };
    expect(await site.ask('tomasz', 'leaderPage', page, { module: 'leader-page' })).toMatchObject({
      value: { leads: [{ projectId: HARBOR.projectId }], quarter: QUARTER },
    });
    const onPage = { module: 'team-page', project: 'HRB' };
    expect(await site.ask('odile', 'teamPage', page, onPage)).toMatchObject({
      value: { maySetUp: true, viewer: 'team' },
    });
    expect(await site.ask('beatrix', 'teamPage', page, onPage)).toMatchObject({ value: { maySetUp: false } });
  });

  test.each([
    [null, QUARTER, ['2026-Q3', '2026-Q4', '2027-Q1']],
    ['2026-Q4', '2026-Q4', ['2026-Q3', '2026-Q4', '2027-Q1']],
    ['2026-Q3', '2026-Q3', ['2026-Q2', '2026-Q3', '2026-Q4']],
    ['2025-Q1', '2025-Q1', ['2024-Q4', '2025-Q1', '2025-Q2']],
  ])('each step back leads to the next: asked for %s, %s is listed', async (asked, quarter, choices) => {
    const answer = await site.ask('tomasz', 'leaderPage', { quarter: asked, from: null }, { module: 'leader-page' });
    expect(answer).toMatchObject({ value: { quarter, choices, quarters: ['2026-Q4', '2027-Q1'] } });
  });

  test('a cursor that the platform did not give is bad input', async () => {
    const page = { quarter: QUARTER, from: 'not-a-cursor' };
    expect(await site.ask('tomasz', 'leaderPage', page, { module: 'leader-page' })).toMatchObject({
      refusal: { code: 'bad-input', about: ['from'] },
    });
  });

  test('a work item’s panel asks nothing of Jira', async () => {
    expect(await site.ask('beatrix', 'workItem', {})).toMatchObject({
      ok: true,
      value: { viewer: 'observer', mayOpen: [], negotiations: [{ phase: 'assessment', priority: null }] },
    });
  });
});
