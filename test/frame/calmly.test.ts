import { calmly } from '../../static/frame/calmly';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const passes = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** A refresh that takes so long, and how often it was made. */
const refreshOf = (milliseconds: number) =>
  jest.fn(() => new Promise<void>(done => void setTimeout(done, milliseconds)));

test('the first refresh is made at once', () => {
  const refresh = refreshOf(10);
  calmly(refresh).ask();
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('what is asked for meanwhile is made once, later, and is not lost', async () => {
  const refresh = refreshOf(10);
  const { ask } = calmly(refresh);
  for (let time = 0; time < 50; time += 1) ask();
  await passes(20);
  ask();
  expect(refresh).toHaveBeenCalledTimes(1);
  await passes(1_000);
  expect(refresh).toHaveBeenCalledTimes(2);
  await passes(60_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('a slow refresh takes a fifth of the time at most, however often it is asked for', async () => {
  const refresh = refreshOf(2_000);
  const { ask } = calmly(refresh);
  for (let second = 0; second < 95; second += 1) {
    ask();
    await passes(1_000);
  }
  expect(refresh).toHaveBeenCalledTimes(10);
});

test('after a pause the next one is made at once again', async () => {
  const refresh = refreshOf(10);
  const { ask } = calmly(refresh);
  ask();
  await passes(10_000);
  ask();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('a refresh that fails does no harm to the next', async () => {
  const refresh = jest.fn(() => Promise.reject(new Error('the connection is gone')));
  const { ask } = calmly(refresh);
  ask();
  await passes(2_000);
  ask();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('once stopped, nothing is made any more', async () => {
  const refresh = refreshOf(10);
  const { ask, stop } = calmly(refresh);
  ask();
  ask();
  stop();
  await passes(60_000);
  ask();
  await passes(60_000);
  expect(refresh).toHaveBeenCalledTimes(1);
});
