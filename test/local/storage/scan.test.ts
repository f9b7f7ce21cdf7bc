import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { parse } from 'yaml';
import { type Entity, openStorage } from '../../../local/storage';
import type { Condition, Operator } from '../../../local/storage/conditions';
import { parseEntities } from '../../../local/storage/entities';
import { entitySpace, scanSql } from '../../../local/storage/scan';
import { temporaryDirectory } from './directory';

const MANIFEST: Entity[] = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8')).app.storage.entities;
const OPERATORS: Operator[] = ['EQUAL_TO', 'GREATER_THAN', 'LESS_THAN_EQUAL_TO', 'BETWEEN', 'BEGINS_WITH'];

describe('[Forge KVS] queries walk an index', () => {
  const schemas = [...parseEntities(MANIFEST).values()];
  const declared = schemas.flatMap(entity => [...entity.indexes.values()].map(index => ({ entity, index })));
  const byKey = schemas.map(entity => ({ entity, index: undefined }));
  const cases = [...declared, ...byKey].flatMap(({ entity, index }) =>
    [undefined, ...OPERATORS].map(operator => ({
      title: `${entity.name} ${index?.name ?? 'by-key'} ${operator ?? 'whole'}`,
      entity,
      index,
      operator,
    })),
  );

  let directory: ReturnType<typeof temporaryDirectory>;
  let database: Database.Database;
  beforeAll(() => {
    directory = temporaryDirectory();
    // Opened twice: the second finds the indexes of the first and keeps them.
    openStorage({ file: directory.file, entities: MANIFEST, now: () => 0 }).close();
    openStorage({ file: directory.file, entities: MANIFEST, now: () => 0 }).close();
    database = new Database(directory.file);
  });
  afterAll(() => {
    database.close();
    directory.remove();
  });

  it.each(cases)('$title: no table scan, no sorting', ({ entity, index, operator }) => {
    const range: { range?: Condition } = operator === undefined ? {} : { range: { operator, values: ['a', 'b'] } };
    for (const descending of [false, true]) {
      const { sql, parameters } = scanSql({
        space: entitySpace(entity),
        entity,
        ...(index === undefined ? {} : { index }),
        partition: (index?.partition ?? []).map(() => 'x'),
        ...range,
        descending,
        limit: 10,
        now: 0,
      });
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters) as { detail: string }[];
      const name = index === undefined ? 'PRIMARY KEY' : `INDEX ${entity.name} ${index.name}`;
      const bounds = [...(index?.partition ?? ['space']), ...(operator === undefined ? [] : ['range'])];
      const steps = plan.map(({ detail }) => detail);
      expect(steps).toHaveLength(1);
      expect(steps[0]).toContain(`SEARCH storage_record USING ${name}`);
      // One bound for each partition attribute and at least one for the range: `<expr>=?`, `space=?`, `key>?`.
      expect(steps[0]?.match(/[=<>]\?/g)?.length).toBeGreaterThanOrEqual(bounds.length);
    }
  });

  it('a changed manifest remakes its indexes over the rows that are there', () => {
    const { file, remove } = temporaryDirectory();
    const entity = (range: string): Entity => ({
      name: 'row',
      attributes: { first: { type: 'integer' }, second: { type: 'integer' } },
      indexes: [{ name: 'by-number', range: [range] }],
    });
    const query = { entityName: 'row', indexName: 'by-number' };
    const before = openStorage({ file, entities: [entity('first')], now: () => 0 });
    before.handle('/api/v1/entity/set', { entityName: 'row', key: 'a', value: { first: 1, second: 2 } });
    before.handle('/api/v1/entity/set', { entityName: 'row', key: 'b', value: { first: 2, second: 1 } });
    const keys = (storage: typeof before) =>
      (storage.handle('/api/v1/entity/query', query).body as { data: { key: string }[] }).data.map(({ key }) => key);
    expect(keys(before)).toEqual(['a', 'b']);
    before.close();
    const after = openStorage({ file, entities: [entity('second')], now: () => 0 });
    expect(keys(after)).toEqual(['b', 'a']);
    after.close();
    const raw = new Database(file);
    const indexes = raw.prepare(`SELECT sql FROM sqlite_master WHERE name LIKE '%by-number'`).all([]);
    raw.close();
    expect(indexes).toEqual([expect.objectContaining({ sql: expect.stringContaining('second') })]);
    remove();
  });
});

describe('[Forge KVS] queries agree with a plain list', () => {
  const rows = fc.array(
    fc.record({ team: fc.constantFrom('a', 'b'), note: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) }),
    {
      maxLength: 30,
    },
  );
  const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

  it('any rows, any beginning, both directions, any page size: each row once and in order', () => {
    const entities: Entity[] = [
      {
        name: 'row',
        attributes: { team: { type: 'string' }, note: { type: 'string' } },
        indexes: [{ name: 'by-team', partition: ['team'], range: ['note'] }],
      },
    ];
    const some = fc.tuple(
      rows,
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(some, ([candidates, descending, limit, beginning]) => {
        let time = 0;
        const storage = openStorage({ file: ':memory:', entities, now: () => (time += 100) });
        const post = (path: string, body: object) =>
          storage.handle(`/api/v1/entity/${path}`, { entityName: 'row', ...body });
        const kept = candidates
          .map((value, number) => ({ key: `k${String(number).padStart(2, '0')}`, value }))
          .filter(({ key, value }) => post('set', { key, value }).status === 204);
        const range = beginning.trim() === '' ? {} : { range: { condition: 'BEGINS_WITH', values: [beginning] } };
        const seen: unknown[] = [];
        let cursor: { cursor?: string } = {};
        do {
          const sort = descending ? 'DESC' : 'ASC';
          const page = post('query', { indexName: 'by-team', partition: ['a'], sort, limit, ...range, ...cursor });
          const body = page.body as { data: unknown[]; cursor?: string };
          seen.push(...body.data);
          cursor = body.cursor === undefined ? {} : { cursor: body.cursor };
        } while (cursor.cursor !== undefined && seen.length <= kept.length);
        storage.close();
        const expected = kept
          .filter(({ value }) => value.team === 'a' && ('range' in range ? value.note.startsWith(beginning) : true))
          .sort((a, b) => bytes(a.value.note, b.value.note) || bytes(a.key, b.key));
        expect(seen).toEqual(descending ? expected.reverse() : expected);
      }),
      { endOnFailure: true },
    );
  });
});
