import { existsSync, statSync } from 'node:fs';
import { openStorage, type Storage } from '../../../local/storage';
import { temporaryDirectory } from './directory';

describe('[Forge KVS] work in bulk', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let storage: Storage;
  beforeEach(() => {
    directory = temporaryDirectory();
    storage = openStorage({ file: directory.file, entities: [], now: () => 1 });
  });
  afterEach(() => {
    storage.close();
    directory.remove();
  });

  const post = (path: string, body: unknown) => storage.handle(`/api/v1/${path}`, body);
  const log = () => (existsSync(`${directory.file}-wal`) ? statSync(`${directory.file}-wal`).size : 0);

  it('has no rate limits, which are in force again afterwards', async () => {
    const statuses = new Set<number>();
    await storage.inBulk(async () => {
      for (let number = 0; number < 1_500; number += 1)
        statuses.add(post('set', { key: `k${number}`, value: 1 }).status);
    });
    expect([...statuses]).toEqual([204]);
    for (let number = 0; number < 1_000; number += 1) expect(post('get', { key: 'k1' }).status).toBe(200);
    expect(post('get', { key: 'k1' }).status).toBe(429);
  });

  it('is wholly in the file at its end, not in the log, also where it broke off', async () => {
    const work = async () => {
      post('set', { key: 'a', value: 'kept' });
      expect(log()).toBeGreaterThan(0);
      throw new Error('it broke off');
    };
    await expect(storage.inBulk(work)).rejects.toThrow('it broke off');
    expect(log()).toBe(0);
    expect(post('get', { key: 'a' }).body).toEqual({ key: 'a', value: 'kept' });
  });

  it('may be closed in the middle', async () => {
    await storage.inBulk(async () => {
      post('set', { key: 'a', value: 'kept' });
      storage.close();
    });
    storage = openStorage({ file: directory.file, entities: [], now: () => 1 });
    expect(post('get', { key: 'a' }).body).toEqual({ key: 'a', value: 'kept' });
  });
});
