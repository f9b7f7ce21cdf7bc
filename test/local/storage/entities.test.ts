import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Entity, openStorage } from '../../../local/storage';
import { parseEntities } from '../../../local/storage/entities';

const row = (more: Partial<Entity>): Entity => ({
  name: 'row',
  attributes: { team: { type: 'string' }, number: { type: 'integer' }, body: { type: 'any' } },
  ...more,
});
const attributes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`a${number}`, { type: 'string' as const }]));
const indexes = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ name: `index-${number}`, range: ['team'] }));
const unknownType = { team: { type: 'date' } } as unknown as Entity['attributes'];

describe('[Forge KVS] entities of the manifest', () => {
  const refused: [what: string, entities: Entity[], message: RegExp][] = [
    ['an any attribute as range', [row({ indexes: ['body'] })], /"body" of type any/],
    [
      'an any attribute as partition',
      [row({ indexes: [{ name: 'by-body', partition: ['body'], range: ['team'] }] })],
      /"body" of type any/,
    ],
    ['two range attributes', [row({ indexes: [{ name: 'by-two', range: ['team', 'number'] }] })], /2 range attributes/],
    ['no range attribute', [row({ indexes: [{ name: 'by-none', range: [] }] })], /0 range attributes/],
    ['the reserved index by-key', [row({ indexes: [{ name: 'by-key', range: ['team'] }] })], /by-key" is reserved/],
    ['an index on an undeclared attribute', [row({ indexes: ['colour'] })], /unknown attribute "colour"/],
    [
      'an attribute twice in an index',
      [row({ indexes: [{ name: 'by-team', partition: ['team'], range: ['team'] }] })],
      /twice/,
    ],
    ['two indexes of one name', [row({ indexes: ['team', 'team'] })], /two indexes "team"/],
    ['an index name of 2', [row({ indexes: [{ name: 'ix', range: ['team'] }] })], /invalid name/],
    ['8 indexes', [row({ indexes: indexes(8) })], /8 indexes/],
    ['51 attributes', [row({ attributes: attributes(51) })], /51 attributes/],
    [
      'an attribute name of 31',
      [row({ attributes: { ['a'.repeat(31)]: { type: 'string' } } })],
      /invalid attribute name/,
    ],
    [
      'an attribute name with a leading _',
      [row({ attributes: { _id: { type: 'string' } } })],
      /invalid attribute name "_id"/,
    ],
    ['an unknown type', [row({ attributes: unknownType })], /unknown type "date"/],
    ['an entity name with capitals', [row({ name: 'Row' })], /invalid name/],
    ['an entity name of 2', [row({ name: 'ro' })], /invalid name/],
    ['two entities of one name', [row({}), row({})], /declared twice/],
    ['21 entities', Array.from({ length: 21 }, (_, number) => row({ name: `row-${number}` })), /21 entities/],
  ];
  it.each(refused)('refuses %s and says what to do', (_what, entities, message) => {
    const open = () => openStorage({ file: ':memory:', entities, now: () => 0 });
    expect(open).toThrow(message);
    expect(open).toThrow(/^\[storage\] .+, .+/);
  });

  it('accepts everything at its limit', () => {
    const largest = row({ attributes: { team: { type: 'string' }, ...attributes(49) }, indexes: indexes(7) });
    const entities = Array.from({ length: 20 }, (_, number) => ({ ...largest, name: `row-${number}` }));
    expect(parseEntities(entities).size).toBe(20);
  });

  it('accepts the manifest of this app', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const { entities } = manifest.app.storage;
    expect([...parseEntities(entities).keys()]).toEqual(entities.map(({ name }: Entity) => name));
  });
});
