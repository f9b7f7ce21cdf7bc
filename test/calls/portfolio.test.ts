import { randomUUID } from 'node:crypto';
import { account } from '../../local/demo/people';
import { assess, grants, moreResources, offer, shareIntent } from '../negotiation/moves';
import type { Draft } from '../negotiation/story';
import { type AppSite, openAs, startSite, WHICH } from './site';

/** Tomasz leads two teams: Harbor, and Slipstream with Renske. */
const SLIPSTREAM = { outcomeId: '10201', quarter: WHICH.quarter };
const REVENUE = '00000000-0000-4000-8000-0000000000b0';
const revenue = {
  id: REVENUE,
  name: 'New self-serve recurring revenue a quarter',
  unit: 'k USD',
  direction: 'higher' as const,
  aim: { level: 450, by: '2027-12-31' },
  readings: [
    { value: 381, on: '2026-11-15', source: 'Finance' },
    { value: 362, on: '2026-09-30', source: 'Finance' },
  ],
};

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  const team = { leaderId: account('tomasz'), members: ['renske', 'mateo', 'anahit'].map(account), seen: null };
  await site.ask('renske', 'setTeam', team, { module: 'team-page', project: 'SLP' });
  await site.ask('tomasz', 'saveBusinessOutcome', { ...revenue, seen: null });
});
afterEach(() => site.stop());

const play = async (slug: string, which: typeof WHICH, draft: Draft) => {
  const room = await site.ask(slug, 'room', which);
  if (!room.ok) return room;
  return site.ask(slug, 'play', {
    ...which,
    move: { ...draft, id: randomUUID(), seen: room.value.negotiation.version },
  });
};

const portfolio = async (slug = 'tomasz') => {
  const answer = await site.ask(slug, 'portfolio', { quarter: WHICH.quarter }, { module: 'leader-page' });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

const bet = { words: 'Whoever books in the first two weeks pays in the third', chance: 0.7 };
const priority = { ...shareIntent.priority, businessOutcomeId: REVENUE, bet };

/** Tomasz shares one priority with both teams; the second time by choosing it. */
const shareWithBoth = async () => {
  await openAs(site, 'tomasz');
  await play('tomasz', WHICH, { ...shareIntent, priority });
  const [shared] = (await portfolio()).priorities;
  await site.ask('tomasz', 'open', { ...SLIPSTREAM, id: randomUUID() });
  return {
    id: shared?.id ?? '',
    again: await play('tomasz', SLIPSTREAM, {
      ...shareIntent,
      priority: { ...priority, id: shared?.id ?? null, deadline: '2026-12-18' },
      need: null,
    }),
  };
};

const signed = async (which: typeof WHICH, member: string) => {
  await play(member, which, assess);
  await play(member, which, offer(moreResources));
  const room = await site.ask('tomasz', 'room', which);
  if (!room.ok) throw new Error(room.refusal.code);
  const hash = room.value.negotiation.standing?.packages[0]?.hash ?? '';
  return play('tomasz', which, { kind: 'accept', offer: 1, letter: 'A', hash, grants, acceptances: [] });
};

test('one priority, several teams: shared once, chosen the second time', async () => {
  const { id, again } = await shareWithBoth();
  expect(again).toMatchObject({ ok: true, value: { negotiation: { priority: { id, deadline: '2026-12-18' } } } });
  const { priorities } = await portfolio();
  expect(priorities).toMatchObject([{ id, mattersMost: priority.mattersMost }]);
  expect(priorities[0]?.sharedWith.map(({ workItem }) => workItem.key)).toEqual(['HRB-230', 'SLP-380']);
});

test.each([
  ['other words', { whyNow: 'Because' }, 'priority-differs'],
  ['an id that nobody shared', { id: randomUUID() }, 'priority-unknown'],
  ['a business outcome that is not there', { id: null, businessOutcomeId: randomUUID() }, 'business-outcome-unknown'],
])('what was shared is never edited: %s', async (_name, change, code) => {
  await openAs(site, 'tomasz');
  await play('tomasz', WHICH, { ...shareIntent, priority });
  const [shared] = (await portfolio()).priorities;
  await site.ask('tomasz', 'open', { ...SLIPSTREAM, id: randomUUID() });
  const proposed = { ...priority, id: shared?.id ?? null, ...change };
  expect(await play('tomasz', SLIPSTREAM, { ...shareIntent, priority: proposed })).toMatchObject({ refusal: { code } });
});

test('a business outcome shows what each team’s negotiation adds to it, and whether that is agreed', async () => {
  await shareWithBoth();
  await signed(WHICH, 'odile');
  const [outcome] = (await portfolio()).businessOutcomes;
  expect(outcome).toMatchObject({ name: revenue.name, readings: [{ value: 362 }, { value: 381 }] });
  expect(outcome?.contributions).toMatchObject([
    { workItem: { key: 'HRB-230' }, agreed: true, from: 35, target: 38.5, chance: 0.5, bet },
    { workItem: { key: 'SLP-380' }, agreed: null, from: null, target: null, chance: null },
  ]);
});

test('[A12] the same people promised to two teams are found, with both places', async () => {
  await shareWithBoth();
  await signed(WHICH, 'odile');
  expect((await portfolio()).doublePromises).toEqual([]);
  await signed(SLIPSTREAM, 'renske');
  const { doublePromises, ledger } = await portfolio();
  expect(doublePromises.map(({ grants: places }) => places.map(({ workItem }) => workItem.key))).toEqual(
    doublePromises.map(() => ['HRB-230', 'SLP-380']),
  );
  expect(doublePromises.length).toBeGreaterThan(0);
  expect(ledger.promises).toMatchObject({ due: 0, open: 0 });
  expect(await site.ask('odile', 'advice', WHICH)).toMatchObject({
    value: { findings: expect.arrayContaining([expect.objectContaining({ code: 'A12' })]) },
  });
});

describe('asks', () => {
  const asks = async (slug?: string) =>
    (await portfolio(slug)).asks.map(({ workItem, what, state }) => [workItem.key, what, state.kind]);
  const ENGINEERS = 'Engineers who know the ledger';

  test('those on the table and those granted stand together, over all teams this leader leads', async () => {
    const { id } = await shareWithBoth();
    await signed(WHICH, 'odile');
    await play('renske', SLIPSTREAM, assess);
    await play('renske', SLIPSTREAM, offer(moreResources));
    expect(await asks()).toEqual([
      ['HRB-230', ENGINEERS, 'granted'],
      ['SLP-380', ENGINEERS, 'asked'],
    ]);
    expect((await portfolio()).asks.map(({ priorityId }) => priorityId)).toEqual([id, id]);
    site.on('2027-01-12');
    expect((await asks())[0]).toEqual(['HRB-230', ENGINEERS, 'overdue']);
  });

  test('[N23] another leader reads none of them, though what is agreed is open to them', async () => {
    await shareWithBoth();
    await signed(WHICH, 'odile');
    const team = { leaderId: account('willemijn'), members: ['ngozi'].map(account), seen: null };
    await site.ask('ngozi', 'setTeam', team, { module: 'team-page', project: 'TIL' });
    expect(await asks('willemijn')).toEqual([]);
  });
});

describe('business outcomes', () => {
  test('only a leader makes one, and only its leader changes it', async () => {
    expect(await site.ask('odile', 'saveBusinessOutcome', { ...revenue, seen: null })).toMatchObject({
      refusal: { code: 'not-a-leader' },
    });
    const team = { leaderId: account('willemijn'), members: ['ngozi'].map(account), seen: null };
    await site.ask('ngozi', 'setTeam', team, { module: 'team-page', project: 'TIL' });
    expect(await site.ask('willemijn', 'saveBusinessOutcome', { ...revenue, seen: 0 })).toMatchObject({
      refusal: { code: 'not-your-move' },
    });
  });

  test.each([
    ['no name', { name: ' ' }, ['name']],
    ['a reading of a day to come', { readings: [{ value: 1, on: '2026-11-24', source: 'Finance' }] }, ['0:on']],
    ['a reading without source', { readings: [{ value: 1, on: '2026-11-20', source: '' }] }, ['0:source']],
  ])('refuses %s', async (_name, change, about) => {
    expect(await site.ask('tomasz', 'saveBusinessOutcome', { ...revenue, ...change, seen: 0 })).toMatchObject({
      refusal: { code: 'business-outcome-incomplete', about },
    });
  });

  test('against an older version it is refused with what stands there now', async () => {
    await site.ask('tomasz', 'saveBusinessOutcome', { ...revenue, name: 'Self-serve revenue', seen: 0 });
    expect(await site.ask('tomasz', 'saveBusinessOutcome', { ...revenue, seen: 0 })).toMatchObject({
      refusal: { code: 'moved-on', fresh: { name: 'Self-serve revenue', version: 1 } },
    });
  });
});

test('the portfolio is for leaders, and holds nothing of teams that Jira does not show them', async () => {
  expect(await site.ask('odile', 'portfolio', { quarter: null })).toMatchObject({ refusal: { code: 'not-a-leader' } });
  expect(await site.ask('beatrix', 'portfolio', { quarter: null })).toMatchObject({
    refusal: { code: 'not-a-leader' },
  });
});

describe('advice beside a negotiation', () => {
  test('an observer gets none of it', async () => {
    await shareWithBoth();
    expect(await site.ask('beatrix', 'advice', WHICH)).toMatchObject({
      value: { findings: [], twoWayness: null, outside: null, calibration: null, ledger: null },
    });
  });

  test('[6] the outside view comes after the team’s own forecast, and invents no number', async () => {
    await shareWithBoth();
    expect(await site.ask('odile', 'advice', WHICH)).toMatchObject({ value: { outside: null } });
    await play('odile', WHICH, assess);
    expect(await site.ask('odile', 'advice', WHICH)).toMatchObject({
      value: { outside: { kind: 'too-little-history' }, calibration: { n: 0, brier: null } },
    });
  });
});
