import type { Group } from '../../static/quarter/groups';
import { drawn, rowsOf } from '../../static/quarter/rows';
import { listed } from './listed';

const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => listed([], { id: String(from + place), key: `TIL-${from + place}` }));
const group = (key: string, from: number, count: number): Group => ({
  key,
  name: key,
  sum: null,
  lines: lines(from, count),
});
const groups = [group('yours', 100, 3), group('others', 200, 4)];

const told = (beside: number) =>
  rowsOf(groups, beside).map(row =>
    row.kind === 'heading' ? row.of.key : row.lines.map(({ workItem }) => workItem.id).join('+'),
  );

test.each([
  [1, ['yours', '100', '101', '102', 'others', '200', '201', '202', '203']],
  [2, ['yours', '100+101', '102', 'others', '200+201', '202+203']],
])('a long list as rows of %p beside each other, each heading before its lines', (beside, rows) => {
  expect(told(beside)).toEqual(rows);
});

test('no row has the key of another', () => {
  const keys = rowsOf(groups, 1).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[string, number[], number | null, number[]]>([
  ['what is in sight, with its heading', [2, 3], null, [0, 2, 3]],
  ['both headings where two groups are in sight', [3, 4, 5], null, [0, 3, 4, 5]],
  ['what has the focus, far away', [6, 7], 1, [1, 4, 6, 7]],
  ['nothing that is no longer there', [6, 7], 99, [4, 6, 7]],
  ['each once', [0, 1], 1, [0, 1]],
])('draws %s', (_name, inSight, focused, expected) => {
  expect(drawn(inSight, rowsOf(groups, 1), focused)).toEqual(expected);
});
