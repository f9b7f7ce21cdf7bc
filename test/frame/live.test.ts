import type { Answer, Listening } from '../../src/api';
import { refused } from '../../src/negotiation';

type Wish = { channelName: string; isGlobal: boolean; options: { token: string; replaySeconds: number } };
type OnEvent = (payload: unknown, error?: Error) => void;
type Subscribed = { wish: Wish; onEvent: OnEvent; isOver: boolean };

const MINUTE = 60_000;
/** A pass is good for fifteen minutes by a clock that is not the reader's. */
const pass = (number: number): Answer<Listening> => ({
  ok: true,
  value: {
    channel: 'negotiation-1-2027-Q1',
    token: `token ${number}`,
    now: '2030-05-05T12:00:00.000Z',
    expiresAt: '2030-05-05T12:15:00.000Z',
  },
});

let subscribed: Subscribed[] = [];
let isDown = false;
let asked = 0;
const askForPass = async (): Promise<Answer<Listening>> => pass(++asked);

/** The platform's side of the bridge, as the SDK calls it. */
const callBridge = async (_method: string, { onEvent, ...wish }: Wish & { onEvent: OnEvent }) => {
  if (isDown) throw new Error('RATE_LIMIT_EXCEEDED');
  const made: Subscribed = { wish, onEvent, isOver: false };
  subscribed.push(made);
  return {
    unsubscribe: async () => {
      made.isOver = true;
    },
  };
};

let keepListening: typeof import('../../static/frame/live').keepListening;
let keepListeningToLists: typeof import('../../static/frame/live').keepListeningToLists;

// The SDK looks for the bridge as soon as it is loaded.
beforeAll(async () => {
  Object.assign(globalThis, { __bridge: { callBridge }, window: globalThis });
  ({ keepListening, keepListeningToLists } = await import('../../static/frame/live'));
});
beforeEach(() => {
  jest.useFakeTimers();
  subscribed = [];
  isDown = false;
  asked = 0;
});
afterEach(() => jest.useRealTimers());

const passes = (minutes: number) => jest.advanceTimersByTimeAsync(minutes * MINUTE);
const tokensHeard = () => subscribed.filter(each => !each.isOver).map(each => each.wish.options.token);

test('listens on the global channel with its pass, and hears versions', async () => {
  const heard: unknown[] = [];
  keepListening(askForPass, changed => heard.push(changed));
  await passes(0);
  expect(subscribed[0]?.wish).toMatchObject({ channelName: 'negotiation-1-2027-Q1', isGlobal: true });
  const changed = { outcomeId: '1', quarter: '2027-Q1', version: 4 };
  for (const payload of [changed, JSON.stringify({ ...changed, version: 5 }), { ...changed, quarter: null }])
    subscribed[0]?.onEvent(payload);
  expect(heard).toEqual([
    { quarter: '2027-Q1', version: 4 },
    { quarter: '2027-Q1', version: 5 },
    { quarter: null, version: 4 },
  ]);
});

test.each([undefined, null, 'not JSON', 7, {}, { version: '4', quarter: '2027-Q1' }, { version: 4 }])(
  'does not hear what is no version: %p',
  async payload => {
    const hear = jest.fn();
    keepListening(askForPass, hear);
    await passes(0);
    subscribed[0]?.onEvent(payload);
    expect(hear).not.toHaveBeenCalled();
  },
);

test('renews its pass before it ends, and always hears by exactly one', async () => {
  keepListening(askForPass, () => {});
  await passes(11);
  expect(tokensHeard()).toEqual(['token 1']);
  await passes(2);
  expect(tokensHeard()).toEqual(['token 2']);
  await passes(13);
  expect(tokensHeard()).toEqual(['token 3']);
});

test('where it fails it is silent, and tries again a minute later', async () => {
  isDown = true;
  keepListening(askForPass, () => {});
  await passes(0.9);
  expect([asked, tokensHeard()]).toEqual([1, []]);
  isDown = false;
  await passes(0.2);
  expect([asked, tokensHeard()]).toEqual([2, ['token 2']]);
});

test('a subscription that breaks off is made anew', async () => {
  keepListening(askForPass, () => {});
  await passes(0);
  subscribed[0]?.onEvent(undefined, new Error('the connection is gone'));
  await passes(1.1);
  expect(tokensHeard()).toEqual(['token 2']);
});

test('who may not listen is not asked again', async () => {
  const ask = jest.fn(async (): Promise<Answer<Listening>> => refused('cannot-browse'));
  keepListening(ask, () => {});
  await passes(30);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('once stopped it hears nothing and asks for nothing, even where it was just about to begin', async () => {
  const hear = jest.fn();
  const stop = keepListening(askForPass, hear);
  await passes(0);
  stop();
  subscribed[0]?.onEvent({ quarter: '2027-Q1', version: 9 });
  const stopAtOnce = keepListening(askForPass, hear);
  stopAtOnce();
  await passes(30);
  expect([hear.mock.calls, asked, tokensHeard()]).toEqual([[], 2, []]);
});

test('a list hears that it changed, as an object or as text, and nothing of anything else', async () => {
  const hear = jest.fn();
  keepListeningToLists(askForPass, hear);
  await passes(0);
  const foreign = [{ changed: false }, { quarter: '2027-Q1', version: 4 }, 'not JSON', '"twice"', null, 7];
  for (const payload of [...foreign, { changed: true }, JSON.stringify({ changed: true })])
    subscribed[0]?.onEvent(payload);
  expect(hear).toHaveBeenCalledTimes(2);
});
