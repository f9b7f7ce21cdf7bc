import * as v from 'valibot';
import { bodyOf, type Ladder, read, SCHEMA, UnreadableRecord } from '../../src/storage/record';

/** A record that was changed twice: a name became a list of names, then the list got a count beside it. */
const ladder: Ladder = {
  1: ({ name, ...rest }) => ({ ...rest, names: [name] }),
  2: content => ({ ...content, count: Array.isArray(content.names) ? content.names.length : 0 }),
};
const Newest = v.strictObject({ names: v.array(v.string()), count: v.number() });
const upTo3 = { ladder, upTo: 3 };

describe('bodies of an older schema', () => {
  test.each([
    [1, { schema: 1, name: 'Ada' }],
    [2, { schema: 2, names: ['Ada'] }],
    [3, { schema: 3, names: ['Ada'], count: 1 }],
  ])('one of schema %i is read as the newest', (_number, body) => {
    expect(read(Newest, 'thing 1', { body }, upTo3)).toEqual({ names: ['Ada'], count: 1 });
  });

  test('a number that brought nothing for this kind of record has no rung', () => {
    const Same = v.strictObject({ name: v.string() });
    expect(read(Same, 'thing 1', { body: { schema: 1, name: 'Ada' } }, { ladder: {}, upTo: 4 })).toEqual({
      name: 'Ada',
    });
  });

  test('reading changes nothing of what is stored', () => {
    const stored = { version: 4, body: { schema: 1, name: 'Ada' } };
    read(Newest, 'thing 1', stored, upTo3);
    expect(stored).toEqual({ version: 4, body: { schema: 1, name: 'Ada' } });
  });
});

describe('what cannot be read is named', () => {
  test.each([
    [
      'a newer schema',
      { body: { schema: 4, names: ['Ada'], count: 1 } },
      'its schema 4 is newer than the 3 known here',
    ],
    ['no number', { body: { names: ['Ada'] } }, 'no body with a schema number'],
    ['a number below the first', { body: { schema: 0 } }, 'no body with a schema number'],
    ['no body', { version: 1 }, 'no body with a schema number'],
    ['nothing', undefined, 'no body with a schema number'],
    ['another shape', { body: { schema: 3, names: 'Ada', count: 1 } }, 'names'],
  ])('%s', (_name, stored, why) => {
    const reading = () => read(Newest, 'thing 7', stored, upTo3);
    expect(reading).toThrow(UnreadableRecord);
    expect(reading).toThrow('thing 7');
    expect(reading).toThrow(why);
  });
});

test('what is written carries the newest number', () => {
  expect(bodyOf(v.strictObject({ name: v.string() }), { name: 'Ada' })).toEqual({ schema: SCHEMA, name: 'Ada' });
});
