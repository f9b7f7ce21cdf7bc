import { accepted, refused } from '../../src/negotiation';
import { allLines, type Pages } from '../../static/quarter/allLines';
import { listed } from './listed';

const lines = ['TIL-1', 'TIL-2', 'TIL-3', 'TIL-4', 'TIL-5'].map(key => listed([], { key }));

/** Pages of two lines each, of which the first so many are there already. */
const pages = (there: number): Pages => ({
  hasNextPage: there < lines.length,
  fetchNextPage: async () => ({ ...pages(there + 2), data: accepted({ lines: lines.slice(0, there + 2) }) }),
});

test.each([2, 4, 6])('all lines are there, however many were loaded: %d', async there => {
  expect(await allLines(pages(there), lines.slice(0, there))).toEqual(lines);
});

test('nothing is asked for where all pages are there', async () => {
  const whole: Pages = {
    hasNextPage: false,
    fetchNextPage: () => Promise.reject(new Error('asked for a page that is not there')),
  };
  expect(await allLines(whole, lines)).toEqual(lines);
});

test('a refused page makes no half of a file', async () => {
  const refusing: Pages = {
    hasNextPage: true,
    fetchNextPage: async () => ({ ...refusing, data: refused('cannot-browse') }),
  };
  await expect(allLines(refusing, lines.slice(0, 2))).rejects.toThrow('refused');
});

test('nor does one that cannot be had', async () => {
  const failing: Pages = { hasNextPage: true, fetchNextPage: () => Promise.reject(new Error('no connection')) };
  await expect(allLines(failing, lines.slice(0, 2))).rejects.toThrow('no connection');
});
