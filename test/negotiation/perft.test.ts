import { createHash } from 'node:crypto';
import type { Day } from '../../src/negotiation';
import { after, continuations, type Position, start } from './lines';
import { reopen } from './moves';
import { agreed, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { on, type Step, told } from './story';

/** Until when a line may let days go by: the deadline passed, the quarter began, its middle, its last day, and after it. */
const waits: Day[] = ['2026-12-14', '2027-01-04', days.middle, days.ends, days.over];

/** Lines of play of exactly `depth` steps from here, each played to its end. */
const perft = (position: Position, depth: number): number =>
  depth === 0
    ? 1
    : continuations(position, waits).reduce((sum, step) => sum + perft(after(position, step), depth - 1), 0);

/**
 * What decides how play goes on. Left out is what only tells how it came here: version, ids, and the minute at which
 * something happened. That they do not matter is proven below, where counting with and without them is compared.
 */
const keyOf = ({ state, day }: Position): string => {
  const { version: _version, moves: _moves, since: _since, opened: _opened, priority, ...rest } = state;
  const text = JSON.stringify([day, rest, priority && { ...priority, id: null }]);
  return createHash('sha1')
    .update(text.replace(/T\d\d:\d\d:\d\d\.\d{3}Z/g, ''))
    .digest('base64');
};

/** The same number, each position counted once however many lines lead to it. */
const byPosition = () => {
  const known = new Map<string, number>();
  const count = (position: Position, depth: number): number => {
    const key = `${depth} ${keyOf(position)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const steps = continuations(position, waits);
    const lines =
      depth === 1 ? steps.length : steps.reduce((sum, step) => sum + count(after(position, step), depth - 1), 0);
    known.set(key, lines);
    return lines;
  };
  return count;
};

/**
 * Every legal line of play from `open`, with the fixed arguments of `lines.ts` and the clock as part of it. A changed number
 * means changed rules: find out which line appeared or vanished before pinning it anew.
 */
describe('[N20] there are exactly so many lines', () => {
  const count = byPosition();

  test.each([
    [1, 8],
    [2, 51],
    [3, 327],
    [4, 2313],
    [5, 18_248],
    [6, 156_348],
    [7, 1_421_547],
  ])(
    'of %i steps: %i',
    (depth, lines) => {
      expect(count(start(), depth)).toBe(lines);
    },
    180_000,
  );
});

test.each([1, 2, 3, 4, 5])(
  '[N20] of %i steps, counted one by one or by position, they are as many',
  depth => {
    expect(perft(start(), depth)).toBe(byPosition()(start(), depth));
  },
  60_000,
);

/** A closed review is eight steps from the start at least: the later stages are counted from where they begin. */
describe('[N20] there are exactly so many lines of four steps', () => {
  const fired: Step[] = [...agreed, on(days.middle), ['clock', []]];
  const late: Step[] = [...notAgreed, on(days.begins), ['leader', reopen('priority-changed')]];

  test.each<[string, number, Step[]]>([
    ['with an empty table', 19_553, bargaining],
    ['with an offer on it', 27_871, offered],
    ['once it is agreed', 42_006, agreed],
    ['while the quarter runs', 52_319, running],
    ['with something fired', 38_870, fired],
    ['while re-opened', 32_810, reopened],
    ['without agreement', 30_929, notAgreed],
    ['without agreement, re-opened', 31_221, late],
    ['in review', 288, inReview],
    ['when closed', 16, closed],
  ])(
    '%s: %i',
    (_name, lines, steps) => {
      const { state, day } = told(...steps);
      expect(byPosition()({ state, day }, 4)).toBe(lines);
      expect(perft({ state, day }, 3)).toBe(byPosition()({ state, day }, 3));
    },
    60_000,
  );
});
