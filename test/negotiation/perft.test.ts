import type { Negotiation } from '../../src/negotiation';
import { continuations } from './lines';
import { opened } from './story';

/** Lines of play of exactly `depth` moves from here. */
const perft = (state: Negotiation, depth: number): number =>
  depth === 0 ? 1 : continuations(state).reduce((sum, { next }) => sum + perft(next, depth - 1), 0);

/**
 * Every legal line of play from `open`, with the fixed arguments of `lines.ts`. A changed number means changed rules: find
 * out which line appeared or vanished before pinning it anew.
 */
test.each([
  [1, 3],
  [2, 12],
  [3, 61],
  [4, 370],
  [5, 2396],
  [6, 16_254],
  [7, 112_190],
])('[N20] there are exactly so many lines of %i moves: %i', (depth, lines) => {
  expect(perft(opened(), depth)).toBe(lines);
});
