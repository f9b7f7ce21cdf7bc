import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readManifest } from '../../local/manifest';
import { openStorage } from '../../local/storage';
import { assess, handBack, shareIntent, threePackages } from '../negotiation/moves';
import { type AppSite, openAs, roomOf, startSite, WHICH } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.stop());

const proposed = (seen: number, draft: object) => ({ ...WHICH, move: { ...draft, id: randomUUID(), seen } });

test('[N1] an outcome has one negotiation a quarter; who comes second is shown it', async () => {
  expect(await openAs(site, 'odile')).toMatchObject({
    ok: true,
    value: { negotiation: { phase: 'intent', version: 0 } },
  });
  expect(await openAs(site, 'tomasz')).toMatchObject({
    ok: false,
    refusal: { code: 'already-open', fresh: { negotiation: { opened: { party: 'team' } } } },
  });
});

test('[N26] opening again with the same id is the same opening', async () => {
  const id = randomUUID();
  await site.ask('odile', 'open', { ...WHICH, id });
  expect(await site.ask('odile', 'open', { ...WHICH, id })).toMatchObject({
    ok: true,
    value: { negotiation: { version: 0 } },
  });
});

test('nothing is played in a room that is not open', async () => {
  expect(await site.ask('tomasz', 'play', proposed(0, shareIntent))).toMatchObject({ refusal: { code: 'not-open' } });
});

test('[N26] the same move id twice is one move', async () => {
  await openAs(site, 'tomasz');
  const move = proposed(0, shareIntent);
  const first = await site.ask('tomasz', 'play', move);
  if (!first.ok) throw new Error(first.refusal.code);
  expect(await site.ask('tomasz', 'play', move)).toEqual({
    ...first,
    value: { ...first.value, now: expect.any(String) },
  });
  expect(await site.ask('tomasz', 'history', WHICH)).toMatchObject({ value: [{ kind: 'intentShared', number: 1 }] });
});

test('of ten moves that arrive at once, one is made; the nine others see it and have lost nothing', async () => {
  await openAs(site, 'tomasz');
  const moves = Array.from({ length: 10 }, () => site.ask('tomasz', 'play', proposed(0, shareIntent)));
  const answers = await Promise.all(moves);
  expect(answers.filter(answer => answer.ok)).toHaveLength(1);
  for (const answer of answers)
    if (!answer.ok)
      expect(answer.refusal).toMatchObject({
        code: 'moved-on',
        fresh: { negotiation: { phase: 'assessment', version: 1 } },
      });
  expect(await site.ask('tomasz', 'history', WHICH)).toMatchObject({ value: [{ number: 1 }] });
});

test('[N6] both numbers open with the team’s forecast, for both sides in the same state', async () => {
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  expect((await roomOf(site, 'femi')).negotiation).toMatchObject({ need: { state: 'sealed', unit: '%' }, gap: null });
  await site.move('femi', assess);
  for (const slug of ['tomasz', 'odile'])
    expect((await roomOf(site, slug)).negotiation).toMatchObject({
      need: { state: 'open', level: 41 },
      gap: { open: true, distance: 3.5 },
      assessment: { forecast: { p50: 37.5 } },
    });
  expect((await roomOf(site, 'odile')).outcome).toMatchObject({ readings: [{ value: 35 }] });
});

test('everything is there after a restart, and play goes on', async () => {
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
  const before = await roomOf(site, 'tomasz');
  await site.restart();
  expect(await roomOf(site, 'tomasz')).toEqual({ ...before, now: expect.any(String) });
  expect(await site.move('odile', threePackages)).toMatchObject({
    ok: true,
    value: { negotiation: { turn: 'leader' } },
  });
});

describe('a record that cannot be read', () => {
  const damaged = (body: unknown) => (dataDir: string) => {
    const storage = openStorage({
      file: join(dataDir, 'storage.db'),
      entities: readManifest(join(__dirname, '../..')).entities,
      now: () => Date.now(),
    });
    const key = `${WHICH.outcomeId}:${WHICH.quarter}`;
    const stored = storage.handle('/api/v1/entity/get', { entityName: 'negotiation', key }).body as { value: object };
    const value = { ...stored.value, body };
    expect(storage.handle('/api/v1/entity/set', { entityName: 'negotiation', key, value }).status).toBeLessThan(300);
    storage.close();
  };

  test.each([
    ['an unknown schema number', { schema: 99 }],
    ['a body of another shape', { schema: 1, phase: 'dancing' }],
    ['no body at all', 'torn'],
  ])('%s is a clear refusal with its key, on every page, and is never overwritten', async (_name, body) => {
    await openAs(site, 'tomasz');
    await site.restart(damaged(body));
    const key = `negotiation ${WHICH.outcomeId}:${WHICH.quarter}`;
    const unreadable = { ok: false, refusal: { code: 'record-unreadable', about: [key] } };
    expect(await site.ask('tomasz', 'room', WHICH)).toEqual(unreadable);
    expect(await site.ask('tomasz', 'play', proposed(0, shareIntent))).toEqual(unreadable);
    expect(await openAs(site, 'tomasz')).toEqual(unreadable);
    expect(await site.ask('tomasz', 'workItem', {})).toMatchObject({
      ok: true,
      value: { unreadable: [key], mayOpen: ['2026-Q4'] },
    });
    expect(
      await site.ask('tomasz', 'leaderPage', { quarter: WHICH.quarter, from: null }, { module: 'leader-page' }),
    ).toMatchObject({
      ok: true,
      value: { lines: [], unreadable: [key] },
    });
    expect(
      await site.ask('yara', 'leaderPage', { quarter: WHICH.quarter, from: null }, { module: 'leader-page' }),
    ).toMatchObject({
      value: { lines: [], unreadable: [] },
    });
    await site.restart();
    expect(await site.ask('tomasz', 'room', WHICH)).toEqual(unreadable);
  });
});

test('text that would burst the record is refused whole, and the next move works', async () => {
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  const long = '語'.repeat(2000);
  const attempts = Array.from({ length: 30 }, (_, number) => ({
    what: `Attempt ${number}`,
    when: '2026-Q1',
    effect: 1,
    interval: null,
    verdict: 'moved' as const,
    learned: long,
  }));
  const wordy = { ...assess, assessment: { ...assess.assessment, history: { kind: 'tried' as const, attempts } } };
  expect(await site.move('odile', wordy)).toMatchObject({ ok: true });
  const clause = { trigger: { bound: 'at-least' as const, level: 36, on: '2027-02-01' }, consequence: long };
  const clauses = Array.from({ length: 8 }, () => clause);
  const heavy = {
    ...threePackages,
    packages: threePackages.packages.map(each => ({ ...each, terms: { ...each.terms, conditions: long, clauses } })),
  };
  expect(await site.move('odile', heavy)).toMatchObject({ ok: false, refusal: { code: 'too-much-text' } });
  expect(await site.move('odile', handBack)).toMatchObject({ refusal: { code: 'wrong-phase' } });
  expect(await site.move('odile', threePackages)).toMatchObject({ ok: true });
});
