import { type Entity, openStorage, type Storage } from '../../../local/storage';
import { temporaryDirectory } from './directory';

const ROW: Entity = {
  name: 'row',
  attributes: { team: { type: 'string' }, number: { type: 'integer' }, body: { type: 'any' } },
  indexes: [{ name: 'by-team', partition: ['team'], range: ['number'] }],
};
const KB = 1_000;

describe('[Forge KVS] rates of the local store, by the clock of the local Forge', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let storage: Storage;
  let time: number;

  beforeEach(() => {
    directory = temporaryDirectory();
    time = Date.parse('2026-10-01T09:00:00Z');
    storage = openStorage({ file: directory.file, entities: [ROW], now: () => time });
  });
  afterEach(() => {
    storage.close();
    directory.remove();
  });

  const post = (path: string, body: unknown) => storage.handle(`/api/v1/${path}`, body);
  const codeOf = (path: string, body: unknown) => {
    const answer = post(path, body);
    return [answer.status, (answer.body as { code?: string } | undefined)?.code];
  };
  const query = (more: object) => ({ entityName: 'row', indexName: 'by-key', ...more });

  it('a thousand requests a second, then 429 until the next second', () => {
    for (let request = 0; request < 1_000; request += 1) post('get', { key: 'absent' });
    expect(codeOf('get', { key: 'absent' })).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    time += 1_000;
    expect(codeOf('get', { key: 'absent' })).toEqual([404, 'KEY_NOT_FOUND']);
  });

  it('4,000 units of 10 KB a minute, a batch rounded up once, reads and writes apart', () => {
    const items = (from: number) =>
      Array.from({ length: 20 }, (_, number) => ({ key: `k${from + number}`, value: 'x'.repeat(198 * KB) }));
    // 20 values of 198 KB and their quotes are 396.004 units, rounded up to 397.
    for (let batch = 0; batch < 10; batch += 1) {
      expect(post('batch/set', items(batch * 20))).toMatchObject({ status: 200 });
      time += 1_000;
    }
    expect(codeOf('batch/set', items(200))).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    for (let write = 0; write < 30; write += 1)
      expect(post('set', { key: `small${write}`, value: 1 }).status).toBe(204);
    expect(codeOf('set', { key: 'small30', value: 1 })).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    const transaction = { set: [{ key: 'small30', value: 1 }] };
    expect(codeOf('transaction', transaction)).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(codeOf('delete', { key: 'small1' })).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(post('get', { key: 'small1' }).status).toBe(200);
    expect(codeOf('get', { key: 'small30' })).toEqual([404, 'KEY_NOT_FOUND']);
    time += 60_000;
    expect(post('set', { key: 'small30', value: 1 }).status).toBe(204);
  });

  it('a read that finds nothing counts as one unit', () => {
    for (let read = 0; read < 4_000; read += 1) {
      time += 1;
      expect(post('get', { key: 'absent' }).status).toBe(404);
    }
    expect(codeOf('get', { key: 'absent' })).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(codeOf('query', {})).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(codeOf('batch/get', [{ key: 'absent' }])).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
  });

  it('12 MB a second read from one key', () => {
    post('set', { key: 'busy', value: 'x'.repeat(240 * KB - 2) });
    for (let read = 0; read < 50; read += 1) expect(post('get', { key: 'busy' }).status).toBe(200);
    expect(codeOf('get', { key: 'busy' })).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    time += 1_000;
    expect(post('get', { key: 'busy' }).status).toBe(200);
  });

  it('24 MB a second read along one value of an index', () => {
    for (let number = 0; number < 60; number += 1) {
      const value = { team: 'a', number, body: 'x'.repeat(240 * KB) };
      expect(post('entity/set', { entityName: 'row', key: `k${number}`, value }).status).toBe(204);
    }
    const read = () => codeOf('entity/query', query({ indexName: 'by-team', partition: ['a'], limit: 60 }))[0];
    expect([read(), read()]).toEqual([200, 429]);
    time += 1_000;
    expect(read()).toBe(200);
  });

  it('1 MB a second written to one key', () => {
    const write = () => post('set', { key: 'busy', value: 'x'.repeat(200 * KB) }).status;
    expect([write(), write(), write(), write(), write()]).toEqual([204, 204, 204, 204, 429]);
    time += 1_000;
    expect(write()).toBe(204);
  });
});
