import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { type Echo, startEcho } from './echo';

jest.setTimeout(30_000);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Run = { at: string; request: object; moduleKey: string; principal: object | null };

let echo: Echo;

const start = async (options: Parameters<typeof startEcho>[0] = {}) => {
  echo = await startEcho({ build: 'functions', ...options });
};
/** Every run that the app itself has noted. */
const runs = async () => ((await echo.ask('ngozi', 'recall', { key: 'runs' })) as { value?: Run[] }).value ?? [];
/** Leaves word for the next run. */
const tell = (told: { fails?: boolean; stays?: boolean }) =>
  echo.ask('ngozi', 'remember', { key: 'told', value: told });
const move = async (milliseconds: number) => {
  echo.forge.clock.moveBy(milliseconds);
  await echo.forge.schedulesSettled();
};

describe('[Forge scheduledTrigger] a scheduled function of the app', () => {
  afterEach(() => echo.stop());

  test('runs when the clock is moved on, once a jump, in the time it was moved to', async () => {
    await start();
    echo.forge.clock.moveTo('2031-05-01T12:00:00Z');
    await echo.forge.schedulesSettled();
    await move(10 * DAY);
    expect((await runs()).map(each => each.at.slice(0, 10))).toEqual(['2031-05-01', '2031-05-11']);
  });

  test('gets the documented request, as nobody: asUser is refused, asApp and storage work', async () => {
    await start();
    expect(await echo.forge.runSchedule('echo-daily')).toEqual({
      statusCode: 204,
      asApp: 200,
      asUser: expect.objectContaining({ refused: true, name: 'NEEDS_AUTHENTICATION_ERR' }),
    });
    const context = { cloudId: BRAMBLEBOOK.cloudId, moduleKey: 'echo-daily' };
    expect(await runs()).toEqual([
      {
        at: expect.any(String),
        request: { context, contextToken: expect.any(String) },
        moduleKey: 'echo-daily',
        principal: null,
      },
    ]);
  });

  test('that throws rejects on request with what it threw, and is logged loudly', async () => {
    await start();
    await tell({ fails: true });
    await expect(echo.forge.runSchedule('echo-daily')).rejects.toThrow('the daily echo failed');
    expect(echo.lines.join('\n')).toContain('SCHEDULED FUNCTION FAILED: "echo-daily": the daily echo failed');
  });

  test('is ended at its time limit', async () => {
    await start({ limits: { backgroundMs: 300 } });
    await tell({ stays: true });
    await expect(echo.forge.runSchedule('echo-daily')).rejects.toThrow('took longer than 0.3 s');
  });

  test('runs again after a stop in the middle of it, and not at all while the site is stopped', async () => {
    await start();
    await tell({ stays: true });
    echo.forge.clock.moveBy(5 * MINUTE);
    while ((await runs()).length === 0);
    await echo.restart();
    await echo.forge.schedulesSettled();
    expect(await runs()).toHaveLength(2);
    const stopped = echo.forge.clock;
    await echo.forge.stop();
    stopped.moveBy(3 * DAY);
    await echo.restart();
    await echo.forge.schedulesSettled();
    expect(await runs()).toHaveLength(3);
  });

  test('only runs on request where the host is told so', async () => {
    await start({ schedules: 'on-request' });
    await move(DAY);
    expect(await runs()).toEqual([]);
    await echo.forge.runSchedule('echo-daily');
    expect(await runs()).toHaveLength(1);
  });

  test('has its page: what is due, how it ran, and a button', async () => {
    await start();
    const address = `${echo.forge.url}/as/ngozi/jira/schedules`;
    const text = async () => (await fetch(address)).text();
    expect(await text()).toMatch(/echo-daily.*every-day.*Every day/s);
    expect(await text()).toContain('Not yet');
    const push = (schedule: string, origin = echo.forge.url) =>
      fetch(address, { method: 'POST', headers: { origin }, body: new URLSearchParams({ schedule }) });
    expect((await push('echo-daily', 'http://elsewhere.test')).status).toBe(403);
    expect((await push('nothing')).status).toBe(404);
    expect(await runs()).toEqual([]);
    expect(await (await push('echo-daily')).text()).toContain('Done');
    await tell({ fails: true });
    expect(await (await push('echo-daily')).text()).toContain('the daily echo failed');
    expect(await runs()).toHaveLength(2);
  });
});

test('[Forge scheduledTrigger] what has run is not run again after kill -9', async () => {
  const home = mkdtempSync(join(tmpdir(), 'scheduled-'));
  const place = { dataDir: join(home, 'data'), buildDir: join(home, 'build') };
  const args = ['--import', 'tsx', join(__dirname, 'fixtures/serve.ts'), place.dataDir, place.buildDir];
  const host: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const url = await new Promise<string>(resolve => host.once('message', resolve));
    // The answer comes when the runs are over that the move made due.
    const body = new URLSearchParams({ days: '1', back: '/' });
    await fetch(`${url}/clock`, { method: 'POST', headers: { origin: url }, body });
    const ended = new Promise(resolve => host.once('exit', resolve));
    host.kill('SIGKILL');
    await ended;
    await start(place);
    try {
      await echo.forge.schedulesSettled();
      expect(await runs()).toHaveLength(1);
      await move(DAY);
      expect(await runs()).toHaveLength(2);
    } finally {
      await echo.stop();
    }
  } finally {
    host.kill('SIGKILL');
    rmSync(home, { recursive: true });
  }
});

describe('a site that is prepared', () => {
  afterEach(() => echo.stop());

  test('can be given any past, runs nothing by itself meanwhile, and then is back in its time', async () => {
    await start();
    echo.forge.clock.moveBy(DAY);
    await echo.forge.schedulesSettled();
    const ahead = echo.forge.clock.offset();
    const before = (await runs()).length;
    const dates: string[] = [];
    await echo.forge.prepare(async () => {
      for (const day of ['2019-02-28', '2031-05-01', '2020-02-29']) {
        echo.forge.clock.moveTo(`${day}T12:00:00Z`);
        const { now } = (await echo.ask('ngozi', 'dates')) as { now: number };
        dates.push(new Date(now).toISOString().slice(0, 10));
      }
    });
    expect(dates).toEqual(['2019-02-28', '2031-05-01', '2020-02-29']);
    expect(echo.forge.clock.offset()).toBe(ahead);
    await echo.restart();
    expect(echo.forge.clock.offset()).toBe(ahead);
    expect(await runs()).toHaveLength(before);
    await move(DAY);
    expect(await runs()).toHaveLength(before + 1);
  });

  test('lets nobody in until then, whether the work ends well or not', async () => {
    await start();
    const ask = (path: string) => fetch(echo.forge.url + path);
    const work = async () => {
      expect((await ask('/as/ngozi/browse/TIL-300')).status).toBe(503);
      expect((await ask('/as/ngozi/browse/TIL-300')).headers.get('refresh')).toBe('2');
      expect((await ask('/assets/shell.css')).status).toBe(200);
      const post = { method: 'POST', headers: { origin: echo.forge.url }, body: '{}' };
      expect(await (await fetch(`${echo.forge.url}/forge/invoke`, post)).json()).toEqual({
        error: expect.stringContaining('is being prepared'),
      });
      await expect(echo.forge.prepare(async () => undefined)).rejects.toThrow('is being prepared already');
      throw new Error('the story broke off');
    };
    await expect(echo.forge.prepare(work)).rejects.toThrow('the story broke off');
    expect((await ask('/as/ngozi/browse/TIL-300')).status).toBe(200);
  });
});
