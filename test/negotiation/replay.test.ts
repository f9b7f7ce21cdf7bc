import { stateAfter } from '../../src/negotiation';
import { assess, shareIntent, threePackages } from './moves';
import { given, told } from './story';

const { state, events } = told(['leader', shareIntent], ['team', assess], ['team', threePackages]);

test('[N25] the state after each move is the one that the move left behind', () => {
  expect(stateAfter(state, events, 0)).toEqual(given());
  expect(stateAfter(state, events, 1)).toEqual(given(['leader', shareIntent]));
  expect(stateAfter(state, events, 2)).toEqual(given(['leader', shareIntent], ['team', assess]));
  expect(stateAfter(state, events, 3)).toEqual(state);
});

test.each([-1, 0.5, 4, Number.NaN, Number.POSITIVE_INFINITY])('%p is the number of no move', number => {
  expect(stateAfter(state, events, number)).toBeNull();
});

test('moves made since the state was read change nothing of it', () => {
  const later = told(['leader', shareIntent], ['team', assess]);
  expect(stateAfter(later.state, events, 2)).toEqual(later.state);
  expect(stateAfter(later.state, events, 3)).toBeNull();
});

test('a history with a hole is damaged, and says so', () => {
  expect(() => stateAfter(state, events.slice(0, 1), 2)).toThrow('move 2 of 10301 is missing');
});
