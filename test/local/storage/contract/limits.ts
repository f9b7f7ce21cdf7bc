import { FilterConditions as F, Filter, kvs, WhereConditions as W } from '@forge/kvs';
import { type ContractRow, freshPrefix, refusalOf } from './site';

const rows = () => kvs.entity<Record<string, unknown>>('contract-row');
const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);
/** A JSON string of that many bytes: two of them are its quotes. */
const text = (bytes: number) => 'x'.repeat(bytes - 2);
const VALUE_BYTES = 240 * 1_024;

type Case = [what: string, code: string, work: (key: string) => Promise<unknown>];

export function limitsContract(): void {
  const refused: Case[] = [
    ['an empty plain key', 'KEY_TOO_SHORT', () => kvs.get('')],
    ['an empty entity key', 'EMPTY_KEY', () => rows().get('')],
    ['a key of 501 characters', 'KEY_TOO_LONG', () => kvs.set('k'.repeat(501), 1)],
    ['a key with a slash', 'INVALID_KEY', () => kvs.set('a/b', 1)],
    ['a key of blanks', 'INVALID_KEY', () => kvs.setSecret('  ', 1)],
    ['a value beyond 240 KiB', 'MAX_SIZE', key => kvs.set(key, text(VALUE_BYTES + 1))],
    ['a secret beyond 240 KiB', 'MAX_SIZE', key => kvs.setSecret(key, text(VALUE_BYTES + 1))],
    ['an entity value beyond 240 KiB', 'MAX_SIZE', key => rows().set(key, { body: text(VALUE_BYTES) })],
    ['a value deeper than 32', 'MAX_DEPTH', key => kvs.set(key, nested(33))],
    ['a plain page of 101', 'LIST_QUERY_LIMIT_EXCEEDED', () => kvs.query().limit(101).getMany()],
    ['a page of 0', 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', () => rows().query().index('score').limit(0).getMany()],
    [
      'a page of 101',
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      () => rows().query().index('by-key').limit(101).getMany(),
    ],
    ['an entity name of 2', 'ENTITY_TYPE_TOO_SHORT', () => kvs.entity('ab').get('a')],
    ['an entity name of 61', 'ENTITY_TYPE_TOO_LARGE', () => kvs.entity('a'.repeat(61)).get('a')],
    ['an entity name with capitals', 'INVALID_ENTITY_TYPE', () => kvs.entity('Contract').get('a')],
    ['an integer with a fraction', 'INVALID_ENTITY_VALUE', key => rows().set(key, { number: 1.5 })],
    ['an integer beyond 32 bits', 'INVALID_ENTITY_VALUE', key => rows().set(key, { number: 2_147_483_648 })],
    ['epoch milliseconds as integer', 'INVALID_ENTITY_VALUE', key => rows().set(key, { number: 1_790_000_000_000 })],
    ['a number as string', 'INVALID_ENTITY_VALUE', key => rows().set(key, { note: 1 })],
    ['a blank string', 'INVALID_ENTITY_VALUE', key => rows().set(key, { note: ' ' })],
    ['a null attribute', 'INVALID_ENTITY_VALUE', key => rows().set(key, { note: null })],
    ['a text as boolean', 'INVALID_ENTITY_VALUE', key => rows().set(key, { open: 'true' })],
    ['a float too small', 'INVALID_ENTITY_VALUE', key => rows().set(key, { score: 1e-131 })],
    ['an unknown attribute', 'INVALID_ENTITY_VALUE', key => rows().set(key, { colour: 'red' })],
  ];
  it.each(refused)('refuses %s with 400 %s', async (_what, code, work) => {
    expect(await refusalOf(work(`${freshPrefix()}limit`))).toEqual({ code, status: 400 });
  });

  const accepted: [what: string, value: unknown][] = [
    ['a value of 240 KiB', text(VALUE_BYTES)],
    ['a value 31 deep', nested(31)],
  ];
  it.each(accepted)('accepts %s', async (_what, value) => {
    const key = `${freshPrefix()}limit`;
    await kvs.set(key, value);
    expect(await kvs.get(key)).toEqual(value);
  });

  it('accepts a key of 500 characters and of every permitted sign', async () => {
    const key = `${freshPrefix()}aZ09:._ -#`.padEnd(500, 'k');
    await kvs.set(key, 1);
    expect(await kvs.get(key)).toBe(1);
  });

  it('accepts integers at both ends of 32 bits, and floats and bodies of any shape', async () => {
    const key = `${freshPrefix()}limit`;
    const value = { number: -2_147_483_648, score: 1e-130, body: [null, { '': '' }] };
    await rows().set(key, value);
    expect(await rows().get(key)).toEqual(value);
    await rows().set(key, { number: 2_147_483_647, score: 0 });
    expect(await rows().get(key)).toEqual({ number: 2_147_483_647, score: 0 });
  });

  it('an any attribute cannot be compared: 422', async () => {
    const filters = new Filter<ContractRow>().and('body', F.exists());
    const work = kvs.entity<ContractRow>('contract-row').query().index('by-key').filters(filters).getMany();
    expect((await refusalOf(work)).status).toBe(422);
  });

  const programmingErrors: [what: string, work: (key: string) => Promise<unknown>][] = [
    ['an unknown entity', key => kvs.entity('never-declared').set(key, {})],
    ['an unknown index', () => rows().query().index('never-declared').getMany()],
    ['a missing partition', () => rows().query().index('by-team').getMany()],
    [
      'a partition that is incomplete',
      () =>
        rows()
          .query()
          .index('by-team-and-open', { partition: ['a'] })
          .getMany(),
    ],
    [
      'a partition of another type',
      () =>
        rows()
          .query()
          .index('by-team', { partition: [1] })
          .getMany(),
    ],
    [
      'a partition on by-key',
      () =>
        rows()
          .query()
          .index('by-key', { partition: ['a'] })
          .getMany(),
    ],
    ['a where of another type', () => rows().query().index('score').where(W.equalTo('1')).getMany()],
    ['beginsWith on numbers', () => rows().query().index('score').where(W.beginsWith(1)).getMany()],
    ['a made-up cursor', () => rows().query().index('score').cursor('made-up').getMany()],
    ['a ttl of more than a year', key => kvs.set(key, 1, { ttl: { value: 366, unit: 'DAYS' } })],
    ['a ttl of nothing', key => kvs.set(key, 1, { ttl: { value: 0, unit: 'SECONDS' } })],
    ['no value', key => kvs.set(key, undefined)],
    ['an entity value that is no object', key => rows().set(key, ['a'] as never)],
    ['a range attribute beyond 900 bytes', key => rows().set(key, { note: 'n'.repeat(901) })],
    ['a partition beyond 1,700 bytes', key => rows().set(key, { team: 't'.repeat(1_701) })],
    ['an empty batch', () => kvs.batchGet([])],
    ['a batch of 26', key => kvs.batchDelete(Array.from({ length: 26 }, (_, number) => ({ key: `${key}${number}` })))],
    ['a batch that names a key twice', key => kvs.batchGet([{ key }, { key }])],
    [
      'a batch beyond 4 MB',
      key =>
        kvs.batchSet(Array.from({ length: 18 }, (_, number) => ({ key: `${key}${number}`, value: text(VALUE_BYTES) }))),
    ],
  ];
  it.each(programmingErrors)('refuses %s with some 4xx', async (_what, work) => {
    const { status } = await refusalOf(work(`${freshPrefix()}limit`));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('a refusal is an error with code, message, status, path and trace id', async () => {
    await expect(kvs.set('a/b', 1)).rejects.toMatchObject({
      name: 'ForgeKvsError',
      code: 'INVALID_KEY',
      message: expect.stringContaining('regex'),
      responseDetails: { status: 400, httpMethod: 'POST', httpPath: '/api/v1/set', traceId: expect.any(String) },
    });
  });
}
