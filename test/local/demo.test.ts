import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Calendar, calendarFrom, dayAt, type Label } from '../../local/demo/calendar';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { mainOutcome } from '../../local/demo/negotiations/mains';
import { account, slugOf } from '../../local/demo/people';
import { play } from '../../local/demo/play';
import { RECORD } from '../../local/demo/record';
import { type LocalForge, type PageCall, startLocalForge } from '../../local/forge';
import type { Answer, Api, Listed, OutcomePage } from '../../src/api';

jest.setTimeout(120_000);

type Value<K extends keyof Api> = ReturnType<Api[K]> extends Answer<infer T> ? T : never;
type Where = Partial<Pick<PageCall, 'module' | 'issue' | 'project'>>;

/** The demo on a site of its own, installed on a day at ten, before or after it was played. */
type Site = {
  forge: LocalForge;
  calendar: Calendar;
  answer<K extends keyof Api>(
    slug: string,
    call: K,
    payload: Parameters<Api[K]>[0],
    where?: Where,
  ): Promise<Answer<Value<K>>>;
  ask<K extends keyof Api>(slug: string, call: K, payload: Parameters<Api[K]>[0], where?: Where): Promise<Value<K>>;
  /** Every line of a quarter that somebody may see. */
  lines(slug: string, label: Label): Promise<Listed[]>;
  stop(): Promise<void>;
};

const home = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(home, { recursive: true }));

const installedOn = async (day: string): Promise<Site> => {
  const forge = await startLocalForge({
    root: join(__dirname, '../..'),
    dataDir: join(home, day),
    buildDir: join(home, 'build'),
    build: 'functions',
    schedules: 'on-request',
    port: 0,
    site: BRAMBLEBOOK,
    log: () => undefined,
  });
  forge.clock.moveTo(`${day}T10:00:00Z`);
  const calendar = calendarFrom(day);
  const site: Site = {
    forge,
    calendar,
    answer: async (slug, name, payload, where = {}) => {
      const call = { module: 'leader-page', ...where, person: account(slug), function: name, payload };
      return (await forge.invoke(call)) as Answer<never>;
    },
    ask: async (slug, name, payload, where) => {
      const answer = await site.answer(slug, name, payload, where);
      if (!answer.ok) throw new Error(`${slug}: ${name} is refused as ${answer.refusal.code}`);
      return answer.value;
    },
    lines: async (slug, label) => {
      const page = await site.ask(slug, 'leaderPage', { quarter: calendar.quarter(label).name, from: null });
      expect(page).toMatchObject({ next: null, unreadable: [] });
      return page.lines;
    },
    stop: () => forge.stop(),
  };
  return site;
};

const nobodyListens = () => undefined;
const labels: Label[] = ['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0', 'Q+1'];
const STAGES = [
  'agreed',
  'assessment',
  'bargaining',
  'closed',
  'intent',
  'not-agreed',
  'parked',
  'reopened',
  'report-due',
  'review',
  'running',
];

const stateOf = ({ workItem, negotiation }: Listed) => [workItem.key, negotiation.stage, negotiation.turn];
const byKey = (one: (string | null)[], other: (string | null)[]) => String(one[0]).localeCompare(String(other[0]));
const onWorkItem = (issue: string): Where => ({ module: 'work-item-context', issue });
const teamOf = (key: string) => {
  const found = RECORD.teams.find(team => team.key === key);
  if (!found) throw new Error(`there is no team ${key}`);
  return found;
};
const keys = RECORD.teams.map(({ key }) => key);
const leaderOf = (key: string) => slugOf(RECORD.leaders.find(({ id }) => id === teamOf(key).leader)?.name ?? '');

describe('the company as it is on 23 November 2026', () => {
  let site: Site;
  const progress: [number, number][] = [];
  const outcomes = new Map<string, OutcomePage>();

  beforeAll(async () => {
    site = await installedOn('2026-11-23');
    await site.forge.prepare(() => play(site.forge, (done, total) => void progress.push([done, total])));
    for (const key of keys) {
      const { id, workItem, team } = mainOutcome(key);
      outcomes.set(key, await site.ask(team.designer, 'outcome', { outcomeId: id }, onWorkItem(workItem)));
    }
  });
  afterAll(() => site.stop());

  const outcome = (key: string) => {
    const page = outcomes.get(key);
    if (!page) throw new Error(`nothing was read of ${key}`);
    return page;
  };

  test('progress is told call by call, to the last one', () => {
    const total = progress.length;
    expect(progress).toEqual(Array.from({ length: total }, (_, at) => [at + 1, total]));
  });

  test('eight teams negotiate with three leaders', async () => {
    const teams = await Promise.all(
      keys.map(key =>
        site.ask('mirko', 'teamPage', { quarter: null, from: null }, { module: 'team-page', project: key }),
      ),
    );
    expect(teams.map(({ team }) => team?.members)).toEqual(
      RECORD.teams.map(({ trio }) => trio.map(name => account(slugOf(name)))),
    );
    expect(teams.map(({ team }) => team?.leaderId)).toEqual(keys.map(key => account(leaderOf(key))));
    expect(new Set(teams.map(({ team }) => team?.leaderId)).size).toBe(3);
  });

  test('every state that people tell apart occurs', async () => {
    const lines = (await Promise.all(labels.map(label => site.lines('willemijn', label)))).flat();
    expect([...new Set(lines.map(({ negotiation }) => negotiation.stage))].sort()).toEqual(STAGES);
    const kinds = lines.flatMap(({ negotiation }) => negotiation.lived.result?.kind ?? []);
    expect([...new Set(kinds)].sort()).toEqual([
      'above-range',
      'below-range',
      'in-range',
      'learned',
      'not-measured',
      'reached',
      'reached-with-harm',
      'stopped',
    ]);
  });

  test('the running quarter: eight agreements, one of them re-opened, and one team that fell back', async () => {
    const lines = await site.lines('ines', 'Q0');
    expect(lines.map(stateOf).sort(byKey)).toEqual([
      ['HRB-230', 'running', null],
      ['KEY-390', 'reopened', 'leader'],
      ['LAN-48', 'running', null],
      ['NDG-52', 'running', null],
      ['PKT-31', 'running', 'team'],
      ['RHY-140', 'running', null],
      ['SLP-380', 'running', null],
      ['SLP-386', 'not-agreed', null],
      ['TIL-300', 'running', null],
    ]);
    const targets = keys.map(key => teamOf(key).agreements.find(({ quarter }) => quarter === 'Q0')?.agreedTarget);
    const agreed = keys.map(
      key =>
        lines.find(({ workItem }) => workItem.key === mainOutcome(key).workItem)?.negotiation.agreement?.terms.target,
    );
    expect(agreed).toEqual(targets);
  });

  test('[N12] Keystone’s promise is late; its team re-opened and offered less, the leader is to move', async () => {
    const { negotiation } = (await site.lines('willemijn', 'Q0')).find(each => each.workItem.key === 'KEY-390') ?? {};
    expect(negotiation).toMatchObject({
      standing: { by: { party: 'team' }, packages: [{ terms: { target: 31.8, asks: [] } }] },
      agreement: { terms: { target: 32.5 } },
      lived: { reopening: { fact: 'resource-missing', by: { party: 'team' } }, fired: [{ kind: 'promise' }], kept: [] },
    });
  });

  test('the quarter to come, each team as far as it has got', async () => {
    expect((await site.lines('willemijn', 'Q+1')).map(stateOf).sort(byKey)).toEqual([
      ['HRB-230', 'bargaining', 'team'],
      ['KEY-512', 'intent', 'leader'],
      ['LAN-48', 'bargaining', 'leader'],
      ['NDG-52', 'bargaining', 'leader'],
      ['PKT-93', 'bargaining', 'leader'],
      ['RHY-140', 'assessment', 'team'],
      ['SLP-380', 'agreed', null],
      ['SLP-391', 'intent', 'leader'],
      ['TIL-300', 'bargaining', 'leader'],
      ['TIL-311', 'parked', null],
    ]);
    expect((await site.lines('odile', 'Q+1')).map(({ workItem }) => workItem.key)).not.toContain('TIL-311');
  });

  test.each([
    ['willemijn', 'TIL-300', 1, ['A', 'B', 'C'], 12],
    ['tomasz', 'HRB-230', 3, ['A', 'B', 'C'], 9],
    ['willemijn', 'LAN-48', 5, ['A'], 3],
    ['ines', 'NDG-52', 1, ['A'], -2],
    ['ines', 'PKT-93', 1, ['A'], 18],
  ])(
    'before %s, on the table of %s, lies offer %d with packages %j, its deadline %d days from now',
    async (slug, key, number, letters, days) => {
      const found = (await site.lines(slug, 'Q+1')).find(each => each.workItem.key === key);
      const { standing, deadline } = found?.negotiation ?? {};
      expect({ number: standing?.number, letters: standing?.packages.map(({ letter }) => letter), deadline }).toEqual({
        number,
        letters,
        deadline: site.calendar.ahead(days),
      });
    },
  );

  test('[N15] of the last quarter, two reviews wait for one side each and one report is due', async () => {
    const lines = await site.lines('willemijn', 'Q-1');
    const open = lines.filter(({ negotiation }) => negotiation.stage !== 'closed');
    expect(open.map(stateOf).sort(byKey)).toEqual([
      ['LAN-108', 'review', 'team'],
      ['NDG-95', 'review', 'leader'],
      ['RHY-129', 'report-due', 'team'],
    ]);
  });

  test('[N16] closed quarters came out as the record says, as amended and as first signed', async () => {
    const told = await Promise.all(
      labels.slice(0, 4).map(async label => {
        const lines = await site.lines('ines', label);
        return keys.flatMap(key => {
          const { workItem } = mainOutcome(key);
          const line = lines.find(each => each.workItem.key === workItem);
          const { result } = line?.negotiation.lived ?? {};
          const figures = teamOf(key).agreements.find(({ quarter }) => quarter === label);
          if (!result || figures?.hit === undefined) return [];
          const { actual, reached, reachedOriginal } = result;
          return [{ said: { actual, reached, reachedOriginal }, record: figures }];
        });
      }),
    );
    const all = told.flat();
    expect(all).toHaveLength(30);
    expect(all.map(({ said }) => said)).toEqual(
      all.map(({ record: { actual, hit, hitOriginal } }) => ({ actual, reached: hit, reachedOriginal: hitOriginal })),
    );
  });

  test('454 weekly readings are where they were taken, and beside them only what forecasts started from', () => {
    const counted = keys.map(key => {
      const { weekly } = teamOf(key);
      const { readings } = outcome(key);
      const due = labels.flatMap(label =>
        (weekly[label] ?? []).map((value, at) => ({ value, on: site.calendar.quarter(label).readings[at] })),
      );
      expect(readings.map(({ value, on }) => ({ value, on }))).toEqual(expect.arrayContaining(due));
      return { weekly: due.length, beside: readings.length - due.length };
    });
    expect(counted.reduce((sum, { weekly }) => sum + weekly, 0)).toBe(454);
    expect(Object.fromEntries(keys.map((key, at) => [key, counted[at]?.beside]))).toEqual({
      HRB: 2,
      SLP: 2,
      RHY: 0,
      NDG: 2,
      TIL: 2,
      PKT: 2,
      KEY: 1,
      LAN: 2,
    });
  });

  test('37 attempts are remembered with effect, interval and verdict, and what else was said of them', () => {
    const noted = keys.flatMap(key => outcome(key).attempts.filter(({ quarter }) => quarter === null));
    expect(noted).toHaveLength(37);
    const count = (verdict: string) => noted.filter(attempt => attempt.verdict === verdict).length;
    expect(['moved', 'no-effect', 'harmful', 'inconclusive'].map(count)).toEqual([22, 4, 3, 8]);
    const find = (what: string) => noted.find(attempt => attempt.what === what);
    expect(find('A third reminder 2 h before')).toMatchObject({
      when: '2025-Q4',
      effect: -1.1,
      interval: { low: -1.5, high: -0.7 },
      verdict: 'harmful',
      learned: expect.stringContaining('moved, with harm (opt-outs +1.6 pp)'),
    });
    expect(find("'Today' list for each chair or room")).toMatchObject({
      effect: null,
      interval: null,
      verdict: 'inconclusive',
      learned: expect.stringContaining('promising: 11 of 14 studios used it unprompted'),
    });
    expect(find('Ask for push after the first booking')).toMatchObject({
      verdict: 'inconclusive',
      learned: expect.stringContaining('moved a traction metric only'),
    });
    expect(find('Shift planner (built to order)')).toMatchObject({ when: '2025-Q4', verdict: 'no-effect' });
  });

  const adviceOn = async (key: string, label: Label) => {
    const { id: outcomeId, workItem } = mainOutcome(key);
    const which = { outcomeId, quarter: site.calendar.quarter(label).name };
    return site.ask(leaderOf(key), 'advice', which, onWorkItem(workItem));
  };

  test.each(keys)('[RULES 6] the app computes of %s what the record says', async key => {
    const { calibration, outside } = await adviceOn(key, 'Q0');
    const { ledger, agreements } = teamOf(key);
    const hitsAtFirst = agreements.filter(
      ({ hitOriginal, goalType }) => hitOriginal && goalType === 'performance',
    ).length;
    expect(calibration).toMatchObject({ n: ledger.n, reached: hitsAtFirst });
    expect(calibration?.brier).toBeCloseTo(ledger.brier, 2);
    expect(calibration?.bias).toBeCloseTo(ledger.bias, 1);
    expect(`${calibration?.inside}/${calibration?.n}`).toBe(ledger.coverage80);
    if (ledger.n < 3) return expect(outside).toEqual({ kind: 'too-little-history', n: ledger.n });
    if (outside?.kind !== 'shown') throw new Error(`${key} has no outside view`);
    expect(Math.abs(outside.ratio - ledger.realisedUpliftRatioMedian)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(outside.shrunk - ledger.shrunkRatio)).toBeLessThanOrEqual(0.01);
  });

  test.each(RECORD.leaders)('[RULES 6] $name: promises and changes in mid-quarter', async leader => {
    const { ledger } = await site.ask(slugOf(leader.name), 'portfolio', { quarter: null });
    expect({ due: ledger.promises.due, inTime: ledger.promises.inTime, changes: ledger.changes }).toEqual({
      due: leader.promises,
      inTime: leader.onTime,
      changes: leader.midCycleChanges,
    });
  });

  test('two of Till’s engineers came eleven days late', async () => {
    const { negotiation } = (await site.lines('ines', 'Q-2')).find(each => each.workItem.key === 'TIL-300') ?? {};
    const [grant] = negotiation?.agreement?.grants ?? [];
    const [kept] = negotiation?.lived.kept ?? [];
    const days = (Date.parse(kept?.on ?? '') - Date.parse(grant?.by ?? '')) / 86_400_000;
    expect(days).toBe(11);
    expect(negotiation?.agreement?.acceptances).toHaveLength(2);
  });

  test('priorities are shared by two teams of one leader, with the same words', async () => {
    const shared = async (slug: string, label: Label) => {
      const { priorities } = await site.ask(slug, 'portfolio', { quarter: site.calendar.quarter(label).name });
      return priorities.map(({ sharedWith }) => sharedWith.map(({ workItem }) => workItem.key).sort());
    };
    expect(await shared('tomasz', 'Q0')).toContainEqual(['HRB-230', 'SLP-380']);
    expect(await shared('ines', 'Q0')).toContainEqual(['PKT-31', 'RHY-140']);
    expect(await shared('ines', 'Q+1')).toContainEqual(['PKT-93', 'RHY-140']);
  });

  test('business outcomes carry their quarters, their aim, and what teams add to them', async () => {
    const { businessOutcomes } = await site.ask('ines', 'portfolio', { quarter: site.calendar.quarter('Q0').name });
    const told = businessOutcomes.map(({ name, readings, aim }) => [
      name,
      readings.map(({ value }) => value),
      aim?.level,
    ]);
    expect(told.sort()).toEqual(
      RECORD.businessOutcomes.map(({ name, series, yearAim }) => [name, Object.values(series), yearAim]).sort(),
    );
    const retention = businessOutcomes.find(({ name }) => name === 'Gross revenue retention');
    expect(retention?.contributions.map(({ workItem }) => workItem.key).sort()).toEqual([
      'NDG-52',
      'PKT-31',
      'RHY-140',
    ]);
    expect(retention?.contributions.find(({ workItem }) => workItem.key === 'NDG-52')?.bet?.chance).toBe(0.48);
  });

  test('[A12] the researcher was promised twice', async () => {
    const { doublePromises } = await site.ask('tomasz', 'portfolio', { quarter: site.calendar.quarter('Q0').name });
    expect(doublePromises).toMatchObject([
      { name: 'Ida Lund', grants: [{ workItem: { key: 'HRB-230' } }, { workItem: { key: 'SLP-380' } }] },
    ]);
  });

  test('[A2, A14] Pocket is told that its measure went to and fro, and that it has been silent', async () => {
    const { findings } = await adviceOn('PKT', 'Q0');
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['A2', 'A14']));
  });

  test('[N2] what Keystone’s leader wanted to share was refused, and nothing of it is known', async () => {
    const found = (await site.lines('willemijn', 'Q+1')).find(({ workItem }) => workItem.key === 'KEY-512');
    expect(found?.negotiation).toMatchObject({ version: 0, priority: null });
  });

  test('nothing happened after the day of installation, and the clock is where it was', async () => {
    const lines = (await Promise.all(labels.map(label => site.lines('willemijn', label)))).flat();
    const histories = await Promise.all(
      lines.map(({ workItem, negotiation: { outcomeId, quarter } }) =>
        site.ask('willemijn', 'history', { outcomeId, quarter }, onWorkItem(workItem.key)),
      ),
    );
    const latest = histories.flat().reduce((last, { by }) => (by.at > last ? by.at : last), '');
    expect(latest.slice(0, 10)).toBe('2026-11-22');
    expect(dayAt(site.forge.clock.now())).toBe('2026-11-23');
  });

  test('a second time it is refused with the first call, and nothing changes', async () => {
    const before = await site.lines('ines', 'Q0');
    await expect(site.forge.prepare(() => play(site.forge, nobodyListens))).rejects.toThrow('refused as moved-on');
    expect(await site.lines('ines', 'Q0')).toEqual(before);
  });
});

describe('installed on the first day of a quarter', () => {
  let site: Site;
  beforeAll(async () => {
    site = await installedOn('2027-01-01');
  });
  afterAll(() => site.stop());

  test('the demo has no power that a page does not have: without a team, nobody can open anything', async () => {
    const payload = { outcomeId: '10301', quarter: '2027-Q1', id: '00000000-0000-4000-8000-000000000001' };
    expect(await site.answer('willemijn', 'open', payload, onWorkItem('TIL-300'))).toMatchObject({
      ok: false,
      refusal: { code: 'no-team' },
    });
  });

  test('every story is legal, every state occurs, and the quarter has no reading yet', async () => {
    await site.forge.prepare(() => play(site.forge, nobodyListens));
    const lines = (await Promise.all(labels.map(label => site.lines('willemijn', label)))).flat();
    expect([...new Set(lines.map(({ negotiation }) => negotiation.stage))].sort()).toEqual(STAGES);
    const running = lines.filter(({ negotiation }) => negotiation.quarter === '2027-Q1');
    expect(running.flatMap(({ negotiation }) => negotiation.lived.checkIns)).toEqual([]);
  });
});
