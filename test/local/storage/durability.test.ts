import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Database from 'libsql';
import { type Entity, openStorage } from '../../../local/storage';
import { temporaryDirectory } from './directory';

const ROW: Entity = { name: 'row', attributes: { number: { type: 'integer' } }, indexes: ['number'] };
const PARTS = 24;

describe('[Forge KVS] durability', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    directory = temporaryDirectory();
  });
  afterEach(() => directory.remove());

  /** Runs the writer until it is killed with SIGKILL; returns the numbers it acknowledged. */
  function runWriter(file: string, parameters: number[], killAfter = Number.POSITIVE_INFINITY): Promise<number[]> {
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'writer.ts'), file, ...parameters.map(String)],
      {
        cwd: join(__dirname, '../../..'),
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
      },
    );
    let printed = '';
    let complaint = '';
    writer.stderr.on('data', data => {
      complaint += data;
    });
    writer.stdout.on('data', data => {
      printed += data;
      if (printed.split('\n').length > killAfter) writer.kill('SIGKILL');
    });
    return new Promise((resolve, reject) => {
      writer.on('error', reject);
      writer.on('close', (_code, signal) => {
        // What follows the last line break was cut off by the kill.
        if (signal === 'SIGKILL') resolve(printed.split('\n').slice(0, -1).map(Number));
        else reject(new Error(`[test] the writer ended by itself: ${complaint}`));
      });
    });
  }

  /** Every acknowledged number is there, every other one wholly or not at all, and the file is sound. */
  function expectWhole(file: string, acknowledged: number[]): void {
    let time = 1;
    const storage = openStorage({ file, entities: [ROW], now: () => time });
    const read = (path: string, body: object) => storage.handle(`/api/v1/${path}`, body).body;
    const found: number[] = [];
    for (let number = 0; number <= Math.max(...acknowledged) + 2; number += 1) {
      // A minute for each number, to stay within the rate limits.
      time += 60_000;
      const row = read('entity/get', { entityName: 'row', key: `row-${number}` }) as { value?: { number: number } };
      const keys = Array.from({ length: PARTS }, (_, part) => ({ key: `part-${number}-${part}` }));
      const { successfulKeys } = read('batch/get', keys) as { successfulKeys: unknown[] };
      const moved = row.value?.number === 1;
      expect([number, successfulKeys.length]).toEqual([number, moved ? PARTS : 0]);
      if (moved) found.push(number);
    }
    storage.close();
    expect(found).toEqual(expect.arrayContaining(acknowledged));
    const database = new Database(file);
    expect(database.pragma('integrity_check', { simple: true })).toMatchObject({ integrity_check: 'ok' });
    database.close();
  }

  it('kill -9 loses nothing acknowledged and leaves no half transaction, time after time', async () => {
    const acknowledged: number[] = [];
    for (const count of [5, 40, 120]) {
      const first = acknowledged.length === 0 ? 0 : Math.max(...acknowledged) + 2;
      const round = await runWriter(directory.file, [first], count);
      expect(round.length).toBeGreaterThanOrEqual(count);
      acknowledged.push(...round);
      expectWhole(directory.file, acknowledged);
    }
  }, 60_000);

  it('kill -9 within a transaction, at whatever row, leaves nothing of it', async () => {
    const last = 3;
    // The transaction reads the clock twice before its first row and once for each of its 25 rows.
    const deaths = [3, 4, 15, 27].map(async reading => {
      const file = `${directory.file}-${reading}`;
      return { file, acknowledged: await runWriter(file, [0, last, reading]) };
    });
    for (const { file, acknowledged } of await Promise.all(deaths)) {
      expect(acknowledged).toEqual([0, 1, 2]);
      expectWhole(file, acknowledged);
    }
  }, 60_000);

  it('the file keeps a write-ahead log', () => {
    const storage = openStorage({ file: directory.file, entities: [ROW], now: () => 1 });
    const database = new Database(directory.file);
    expect(database.pragma('journal_mode', { simple: true })).toMatchObject({ journal_mode: 'wal' });
    database.close();
    storage.close();
  });

  it('a second opening of the same file sees what the first acknowledged, and keeps it', () => {
    const open = () => openStorage({ file: directory.file, entities: [ROW], now: () => 1 });
    const [one, two] = [open(), open()];
    expect(one.handle('/api/v1/set', { key: 'a', value: [1] })).toEqual({ status: 204 });
    expect(two.handle('/api/v1/get', { key: 'a' }).body).toEqual({ key: 'a', value: [1] });
    expect(two.handle('/api/v1/set', { key: 'a', value: [2] })).toEqual({ status: 204 });
    one.close();
    two.close();
    const three = open();
    expect(three.handle('/api/v1/get', { key: 'a' }).body).toEqual({ key: 'a', value: [2] });
    three.close();
  });

  it('opening anew keeps a value until 48 hours after its expiry, and not longer', () => {
    const HOUR_MS = 3_600_000;
    const readAt = (hours: number) => {
      const storage = openStorage({ file: directory.file, entities: [ROW], now: () => hours * HOUR_MS });
      const answer = storage.handle('/api/v1/get', { key: 'a' });
      storage.close();
      return answer.status;
    };
    const storage = openStorage({ file: directory.file, entities: [ROW], now: () => 0 });
    storage.handle('/api/v1/set', { key: 'a', value: 1, options: { ttl: { value: 1, unit: 'HOURS' } } });
    storage.close();
    expect([readAt(0), readAt(2), readAt(48), readAt(49), readAt(0)]).toEqual([200, 200, 200, 404, 404]);
  });
});
