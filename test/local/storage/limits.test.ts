import { type Entity, openStorage, type Storage } from '../../../local/storage';
import { temporaryDirectory } from './directory';

const ROW: Entity = {
  name: 'row',
  attributes: { team: { type: 'string' }, number: { type: 'integer' }, body: { type: 'any' } },
  indexes: [{ name: 'by-team', partition: ['team'], range: ['number'] }],
};
const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);

describe('[Forge KVS] limits of the local store', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let storage: Storage;
  let time: number;

  beforeEach(() => {
    directory = temporaryDirectory();
    time = Date.parse('2026-10-01T09:00:00Z');
    storage = open([ROW]);
  });
  afterEach(() => {
    storage.close();
    directory.remove();
  });

  function open(entities: Entity[]): Storage {
    return openStorage({ file: directory.file, entities, now: () => time });
  }
  const post = (path: string, body: unknown) => storage.handle(`/api/v1/${path}`, body);
  const codeOf = (path: string, body: unknown) => {
    const answer = post(path, body);
    return [answer.status, (answer.body as { code?: string } | undefined)?.code];
  };
  const query = (more: object) => ({ entityName: 'row', indexName: 'by-key', ...more });

  const refusals: [what: string, path: string, body: unknown, status: number, code: string][] = [
    ['a body of another shape', 'get', { name: 'a' }, 400, 'BAD_REQUEST'],
    ['a field it does not know', 'set', { key: 'a', value: 1, colour: 'red' }, 400, 'BAD_REQUEST'],
    ['an entity on a plain route', 'get', { key: 'a', entityName: 'row' }, 400, 'BAD_REQUEST'],
    ['no entity on an entity route', 'entity/get', { key: 'a' }, 400, 'BAD_REQUEST'],
    ['a value of null', 'set', { key: 'a', value: null }, 400, 'INVALID_VALUE'],
    ['a value 32 deep', 'set', { key: 'a', value: nested(32) }, 400, 'MAX_DEPTH'],
    ['an undeclared entity', 'entity/get', { key: 'a', entityName: 'never' }, 400, 'INVALID_ENTITY_TYPE'],
    ['an undeclared index', 'entity/query', query({ indexName: 'never' }), 400, 'INVALID_ENTITY_INDEX'],
    ['a missing partition', 'entity/query', query({ indexName: 'by-team' }), 400, 'INVALID_FILTER_VALUES'],
    [
      'a fraction of a second to live',
      'set',
      { key: 'a', value: 1, options: { ttl: { value: 0.5, unit: 'SECONDS' } } },
      400,
      'INVALID_TTL',
    ],
    ['a cursor that is made up', 'query', { after: 'a.b' }, 400, 'INVALID_CURSOR'],
    [
      'a plain query by value',
      'query',
      { where: [{ property: 'value', condition: 'BEGINS_WITH', values: ['a'] }] },
      400,
      'QUERY_WHERE_FIELD_INVALID',
    ],
    [
      'a plain query by equality',
      'query',
      { where: [{ property: 'key', condition: 'EQUAL_TO', values: ['a'] }] },
      400,
      'INVALID_FILTER_CONDITION',
    ],
    [
      'a plain query for a number',
      'query',
      { where: [{ property: 'key', condition: 'BEGINS_WITH', values: [1] }] },
      400,
      'INVALID_FILTER_VALUES',
    ],
    [
      'two where clauses',
      'query',
      { where: ['a', 'b'].map(value => ({ property: 'key', condition: 'BEGINS_WITH', values: [value] })) },
      400,
      'QUERY_WHERE_INVALID',
    ],
    [
      'and beside or',
      'entity/query',
      query({ filters: { and: [], or: [] } }),
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
    ],
    ['an empty and', 'entity/query', query({ filters: { and: [] } }), 400, 'EMPTY_FILTER_OPERATOR'],
    [
      'between with one value',
      'entity/query',
      query({ range: { condition: 'BETWEEN', values: ['a'] } }),
      400,
      'INSUFFICIENT_FILTER_VALUES',
    ],
    [
      'contains as where',
      'entity/query',
      query({ range: { condition: 'CONTAINS', values: ['a'] } }),
      400,
      'INVALID_FILTER_CONDITION',
    ],
    [
      'exists(false)',
      'entity/query',
      query({ filters: { and: [{ property: 'team', condition: 'EXISTS', values: [false] }] } }),
      400,
      'INVALID_FILTER_VALUES',
    ],
    [
      'a filter on an any attribute',
      'entity/query',
      query({ filters: { and: [{ property: 'body', condition: 'EXISTS', values: [true] }] } }),
      422,
      'INVALID_ENTITY_ATTRIBUTE',
    ],
    [
      'a filter on an undeclared attribute',
      'entity/query',
      query({ filters: { and: [{ property: 'colour', condition: 'EXISTS', values: [true] }] } }),
      400,
      'INVALID_ENTITY_ATTRIBUTE',
    ],
    [
      '101 conditions',
      'entity/query',
      query({ filters: { or: Array(101).fill({ property: 'team', condition: 'EXISTS', values: [true] }) } }),
      400,
      'INVALID_FILTER_CONDITION',
    ],
    [
      'returnValue with FAIL_IF_EXISTS',
      'set',
      { key: 'a', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS', returnValue: 'LATEST' } },
      400,
      'INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION',
    ],
    [
      'a check without conditions',
      'transaction',
      { check: [{ key: 'a', entityName: 'row' }] },
      400,
      'INVALID_TRANSACTION_REQUEST',
    ],
    [
      'a condition on a plain key',
      'transaction',
      { delete: [{ key: 'a', conditions: { and: [{ property: 'team', condition: 'EXISTS', values: [true] }] } }] },
      400,
      'INVALID_TRANSACTION_REQUEST',
    ],
    [
      'a key under two entities in one transaction',
      'transaction',
      { set: [{ key: 'a', value: 1 }], delete: [{ key: 'a', entityName: 'row' }] },
      400,
      'INVALID_TRANSACTION_REQUEST',
    ],
    [
      'a key policy in a transaction',
      'transaction',
      { set: [{ key: 'a', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } }] },
      400,
      'BAD_REQUEST',
    ],
    ['a batch that names a key twice', 'batch/get', [{ key: 'a' }, { key: 'a' }], 400, 'INVALID_BATCH_REQUEST'],
    [
      'a transaction beyond 4 MB',
      'transaction',
      { set: Array.from({ length: 18 }, (_, number) => ({ key: `k${number}`, value: 'x'.repeat(240_000) })) },
      400,
      'MAX_SIZE',
    ],
  ];
  it.each(refusals)('refuses %s (%s)', (_what, path, body, status, code) => {
    expect(codeOf(path, body)).toEqual([status, code]);
  });

  it('NOT_EXISTS does not hold for a key that is absent altogether', () => {
    const conditions = { and: [{ property: 'number', condition: 'NOT_EXISTS', values: [true] }] };
    const set = { set: [{ key: 'a', entityName: 'row', value: { number: 1 }, conditions }] };
    expect(codeOf('transaction', set)).toEqual([400, 'CONDITIONAL_CHECK_FAILED']);
    post('entity/set', { entityName: 'row', key: 'a', value: { team: 't' } });
    expect(post('transaction', set)).toEqual({ status: 204 });
  });

  it('names what it does not emulate, loudly, with 501', () => {
    const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = storage.handle('/api/v1/entity/count', {});
    expect(answer).toEqual({
      status: 501,
      body: expect.objectContaining({ message: expect.stringContaining('/api/v1/entity/count') }),
    });
    expect(loud).toHaveBeenCalledWith(expect.stringContaining('/api/v1/entity/count'));
    loud.mockRestore();
  });

  it('a cursor continues its own query only, and not after the store was opened anew', () => {
    for (const key of ['a', 'b', 'c']) post('entity/set', { entityName: 'row', key, value: {} });
    const first = post('entity/query', query({ limit: 1 })).body as { cursor: string };
    const next = (more: object) => codeOf('entity/query', query({ limit: 1, cursor: first.cursor, ...more }))[0];
    expect(next({})).toBe(200);
    expect(next({ limit: 2 })).toBe(200);
    expect(next({ sort: 'DESC' })).toBe(400);
    expect(next({ range: { condition: 'BEGINS_WITH', values: ['a'] } })).toBe(400);
    storage.close();
    storage = open([ROW]);
    expect(next({})).toBe(400);
  });
});
