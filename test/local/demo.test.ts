import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { play } from '../../local/demo/play';
import { type LocalForge, startLocalForge } from '../../local/forge';
import type { Answer, LeaderPage } from '../../src/api';

let forge: LocalForge;
const home = mkdtempSync(join(tmpdir(), 'demo-'));

beforeAll(async () => {
  forge = await startLocalForge({
    root: join(__dirname, '../..'),
    dataDir: join(home, 'data'),
    buildDir: join(home, 'build'),
    build: 'functions',
    port: 0,
    site: BRAMBLEBOOK,
    log: () => undefined,
  });
});
afterAll(async () => {
  await forge.stop();
  rmSync(home, { recursive: true });
});

/** Installation days on which calendars trip: the quarter's edges, its middle, a leap day. */
test.each(['2026-11-23', '2027-01-01', '2027-03-31', '2028-02-29'])(
  'the demo is legal when installed on %s',
  async day => {
    const data = mkdtempSync(join(tmpdir(), 'demo-day-'));
    const another = await startLocalForge({
      root: join(__dirname, '../..'),
      dataDir: data,
      buildDir: join(home, 'build'),
      build: 'functions',
      port: 0,
      site: BRAMBLEBOOK,
      log: () => undefined,
    });
    try {
      another.clock.moveTo(`${day}T10:00:00Z`);
      const ahead = another.clock.offset();
      await play(another);
      expect(another.clock.offset()).toBe(ahead);
      const page = {
        person: account('ines'),
        module: 'leader-page',
        function: 'leaderPage',
        payload: { quarter: null, from: null },
      };
      const answered = (await another.invoke(page)) as Answer<LeaderPage>;
      if (!answered.ok) throw new Error(answered.refusal.code);
      const phases = answered.value.lines.map(line => [
        line.workItem.key,
        line.negotiation.phase,
        line.negotiation.turn,
      ]);
      expect(phases.sort()).toEqual([
        ['RHY-140', 'assessment', 'team'],
        ['SLP-380', 'agreed', null],
        ['SLP-391', 'intent', 'leader'],
        ['TIL-300', 'bargaining', 'leader'],
      ]);
    } finally {
      await another.stop();
      rmSync(data, { recursive: true });
    }
  },
);

test('the demo uses no power that a page does not have: without a team, nobody can play it', async () => {
  const call = { person: account('willemijn'), module: 'work-item-context', issue: 'TIL-300', function: 'open' };
  const payload = { outcomeId: '10301', quarter: '2027-Q1', id: '00000000-0000-4000-8000-000000000001' };
  expect(await forge.invoke({ ...call, payload })).toMatchObject({ ok: false, refusal: { code: 'no-team' } });
});
