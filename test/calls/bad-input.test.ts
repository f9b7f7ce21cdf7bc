import { randomUUID } from 'node:crypto';
import { account } from '../../local/demo/people';
import type { Api } from '../../src/api';
import {
  accept,
  answer,
  ask,
  assess,
  biggerRisk,
  checkIn,
  confirm,
  fallBack,
  grants,
  handBack,
  keep,
  offer,
  ownWords,
  park,
  reading,
  reopen,
  report,
  resume,
  review,
  shareIntent,
  stop,
} from '../negotiation/moves';
import { opened } from '../negotiation/story';
import { type AppSite, openAs, QUARTER, roomOf, startSite, TRIO, WHICH } from './site';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

const LONG = 'x'.repeat(5001);
const HTML = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

/** What no field of that type may hold, whatever it means. `undefined` leaves the field out. */
const wrongFor = (value: Json, path: Path): unknown[] => {
  if (value === null) return [undefined];
  if (Array.isArray(value)) {
    const tooMany = ['readings', 'days'].includes(String(path.at(-1))) ? 501 : 40;
    return [undefined, null, 'x', 7, {}, Array.from({ length: tooMany }, () => value[0] ?? 'x')];
  }
  switch (typeof value) {
    case 'string':
      return [undefined, 42, -1, true, {}, [], LONG];
    case 'number':
      return [undefined, '41', '', true, {}, [], Number.NaN, Number.POSITIVE_INFINITY, 1e300];
    case 'boolean':
      return [undefined, 'true', 1];
    default:
      return [undefined, 'x', 7, [7]];
  }
};

const pathsOf = (value: Json, at: Path = []): [Path, Json][] => {
  const inside = Array.isArray(value)
    ? [...value.entries()]
    : value && typeof value === 'object'
      ? Object.entries(value)
      : [];
  const self: [Path, Json][] = at.length > 0 ? [[at, value]] : [];
  return [...self, ...inside.flatMap(([key, each]) => pathsOf(each, [...at, key]))];
};

const changed = (payload: Json, [key, ...rest]: Path, value: unknown): Json => {
  const copy = structuredClone(payload) as Record<string | number, Json>;
  if (key === undefined) return payload;
  if (rest.length > 0) copy[key] = changed(copy[key] ?? null, rest, value);
  else if (value === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = value as Json;
  return copy as Json;
};

/** Fields that may be absent, or be null although the example holds a value. */
const mayBeAbsent = (path: Path) => (path.includes('reasons') && path.at(-1) !== 'reasons') || path.join('.') === 'at';

/** Numbers that may be null: what is no number arrives as null over the wire, and says "unknown". */
const mayBeNull = (path: Path) => path.at(-1) === 'effect' || ['seen', 'at'].includes(path.join('.'));

const move = (draft: object): Json =>
  structuredClone({ ...WHICH, move: { ...draft, id: randomUUID(), seen: 999 } }) as unknown as Json;

const constraint = { kind: 'law', text: 'From 1 March' };
const clause = { trigger: { bound: 'at-least', level: 36, on: '2027-02-01' }, consequence: 'Re-open' };
const counterweight = { name: 'Refunds', unit: '%', limit: { bound: 'at-most', level: 2 } };
const full = {
  ...biggerRisk,
  answers: 'A',
  reasons: { target: 'More is possible' },
  grants,
  acceptances: ownWords,
  terms: { ...biggerRisk.terms, clauses: [clause], counterweights: [counterweight] },
};

const change = { outcomeId: WHICH.outcomeId, seen: 7 };
const attempt = {
  what: 'Deposits',
  when: '2026-Q2',
  effect: 1.2,
  interval: { low: 0.5, high: 1.9 },
  verdict: 'moved',
  learned: 'Accepted',
};
const bet = { words: 'Every point brings revenue', chance: 0.8 };
const BET_ID = '00000000-0000-4000-8000-0000000000be';
const businessOutcome = {
  id: BET_ID,
  name: 'Payments revenue a quarter',
  unit: 'M USD',
  direction: 'higher',
  aim: { level: 2.9, by: '2027-12-31' },
  readings: [reading('2026-09-30', 2.31)],
  seen: 7,
};
const counterweights = [{ place: 0, value: 1.8 }];

/** Every call with an example in which every field is filled. Moves are against a version that never is, so none is made. */
const calls: [name: string, call: keyof Api, payload: Json][] = [
  ['room', 'room', WHICH],
  ['room after a move', 'room', { ...WHICH, at: 0 }],
  ['history', 'history', WHICH],
  ['open', 'open', { ...WHICH, id: randomUUID() }],
  ['teamPage', 'teamPage', { quarter: QUARTER, from: 'x' }],
  ['leaderPage', 'leaderPage', { quarter: QUARTER, from: 'x' }],
  ['setTeam', 'setTeam', { leaderId: account('tomasz'), members: TRIO, seen: 7 }],
  ['advice', 'advice', WHICH],
  ['outside', 'outside', { ...WHICH, baseline: 35, direction: 'higher', forecast: { p10: 35.5, p50: 37.5, p90: 40 } }],
  ['keepDraft', 'keepDraft', { ...WHICH, form: 'assess', text: '{"values":{}}', tab: randomUUID() }],
  ['draft', 'draft', { ...WHICH, form: 'assess' }],
  ['outcome', 'outcome', { outcomeId: WHICH.outcomeId }],
  ['recordReadings', 'recordReadings', { ...change, readings: [reading('2026-11-09', 34)] }],
  ['forgetReadings', 'forgetReadings', { ...change, days: ['2026-11-09'] }],
  ['noteAttempt', 'noteAttempt', { ...change, attempt, replaces: { what: 'Deposits', when: '2026-Q2' } }],
  ['setMeasure', 'setMeasure', { ...change, measure: assess.assessment.measure }],
  ['portfolio', 'portfolio', { quarter: QUARTER }],
  ['saveBusinessOutcome', 'saveBusinessOutcome', businessOutcome],
  ['setCalendar', 'setCalendar', { fiscalStart: 4, seen: 7 }],
  ['setGoal', 'setGoal', { ...change, goal: { link: 'https://home.atlassian.com/goal/1', title: 'Paid online' } }],
  ['orphans', 'orphans', { from: 'x' }],
  ['reattach', 'reattach', { outcomeId: WHICH.outcomeId, to: '10102' }],
  ['eraseOrphan', 'eraseOrphan', { outcomeId: WHICH.outcomeId, confirmed: 'erase' }],
  [
    'shareIntent',
    'play',
    move({
      ...shareIntent,
      priority: { ...shareIntent.priority, constraint, bet, id: BET_ID, businessOutcomeId: BET_ID },
    }),
  ],
  ['handBack', 'play', move(handBack)],
  ['ask', 'play', move(ask)],
  ['answer', 'play', move(answer)],
  ['assess', 'play', move(assess)],
  ['offer', 'play', move(offer(full as unknown as typeof biggerRisk))],
  ['accept', 'play', move(accept(opened(), 'A', { grants, acceptances: [...ownWords] }))],
  ['park', 'play', move(park)],
  ['resume', 'play', move(resume)],
  ['fallBack', 'play', move(fallBack)],
  ['checkIn', 'play', move(checkIn({ noReading: 'None', counterweights }))],
  ['confirm', 'play', move(confirm)],
  ['reopen', 'play', move(reopen())],
  ['keep', 'play', move(keep)],
  ['stop', 'play', move(stop)],
  ['report', 'play', move(report({ unmeasured: 'It was', counterweights, reason: 'Late' }))],
  ['review', 'play', move(review({ bet: 'unclear' }))],
];

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
});
afterAll(() => site.stop());

const where = (call: string) =>
  ['teamPage', 'setTeam'].includes(call) ? { module: 'team-page', project: 'HRB' } : { module: 'leader-page' };

describe.each(calls)('%s', (_name, call, payload) => {
  test('a wrong type, a missing field, too much or no number in any field is refused by the field’s name', async () => {
    const before = await roomOf(site, 'tomasz');
    for (const [path, value] of pathsOf(payload)) {
      const wrong = wrongFor(value, path).filter(
        each =>
          (each !== undefined || !(mayBeAbsent(path) || typeof path.at(-1) === 'number')) &&
          !(mayBeNull(path) && typeof each === 'number' && !Number.isFinite(each)),
      );
      for (const each of wrong) {
        const answered = await site.ask('odile', call, changed(payload, path, each), where(call));
        const told = answered.ok ? 'accepted' : answered.refusal.code;
        expect([path.join('.'), each, told]).toEqual([path.join('.'), each, 'bad-input']);
      }
    }
    expect((await roomOf(site, 'tomasz')).negotiation).toEqual(before.negotiation);
  });

  test('a field that does not belong there is refused', async () => {
    for (const [path, value] of [[[], payload] as [Path, Json], ...pathsOf(payload)]) {
      if (value === null || Array.isArray(value) || typeof value !== 'object') continue;
      const answered = await site.ask('odile', call, changed(payload, [...path, 'party'], 'leader'), where(call));
      expect([path.join('.'), answered.ok ? 'accepted' : answered.refusal.code]).toEqual([path.join('.'), 'bad-input']);
    }
  });

  test('no payload at all, or another kind of thing, is refused', async () => {
    for (const each of [undefined, null, 'x', 7, [], [payload]])
      expect(await site.ask('odile', call, each, where(call))).toMatchObject({ refusal: { code: 'bad-input' } });
  });

  test('ten megabytes are a clear error, and the next call works', async () => {
    const huge = changed(payload, [Object.keys(payload as object)[0] ?? 'x'], 'x'.repeat(10_000_000));
    await expect(site.ask('odile', call, huge, where(call))).rejects.toThrow(/payload/i);
    expect(await site.ask('odile', 'room', WHICH)).toMatchObject({ ok: true });
  });
});

test.each([
  ['outcomeId', 'HRB-230'],
  ['outcomeId', '-1'],
  ['outcomeId', '0'],
  ['outcomeId', '10101/../10302'],
  ['outcomeId', '10101?expand=all'],
  ['quarter', '2027-Q5'],
  ['quarter', '2027-Q1:0001'],
  ['quarter', '../team'],
])('an id of another form is no id: %s %s', async (field, value) => {
  expect(await site.ask('odile', 'room', { ...WHICH, [field]: value }, { module: 'leader-page' })).toMatchObject({
    refusal: { code: 'bad-input', about: [field] },
  });
});

test.each([
  ['a work item that does not exist', '99999', 'cannot-browse'],
  ['a work item of a team that is not set up', '10401', 'no-team'],
  ['a work item that is hidden', '10302', 'cannot-browse'],
])('a foreign id leads nowhere: %s', async (_name, outcomeId, code) => {
  expect(await site.ask('odile', 'open', { outcomeId, quarter: QUARTER, id: randomUUID() })).toMatchObject({
    refusal: { code },
  });
});

test('a day that no calendar has is refused', async () => {
  const impossible = { ...shareIntent, priority: { ...shareIntent.priority, deadline: '2027-02-30' } };
  expect(await site.move('tomasz', impossible)).toMatchObject({
    refusal: { code: 'bad-input', about: ['move.priority.deadline'] },
  });
});

test('HTML is text: it comes back as it was written, letter by letter', async () => {
  const written = { ...shareIntent, priority: { ...shareIntent.priority, whyNow: HTML } };
  expect(await site.move('tomasz', written)).toMatchObject({ ok: true });
  expect((await roomOf(site, 'odile')).negotiation.priority?.whyNow).toBe(HTML);
});
