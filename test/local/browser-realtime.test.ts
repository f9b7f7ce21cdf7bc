import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { account } from '../../local/demo/people';
import { type Browser, bridge, frameWith, startBrowser } from './browser';
import { type Echo, startEcho } from './echo';

jest.setTimeout(30_000);

/** Below the ports that the machine gives away, so that it is free again after a restart. */
const PORT = 17_290;

/** What a page of the app does with the unmodified SDK; a test calls it from outside. */
type App = {
  realtime: typeof import('@forge/bridge').realtime;
  heard: unknown[];
  errors: string[];
  subscription: { unsubscribe(): Promise<void> };
};
declare const app: App;

let echo: Echo;
let browser: Browser;
let sdk: string;
const pages: Page[] = [];

beforeAll(async () => {
  const source = `import { realtime } from '@forge/bridge/realtime'; globalThis.app = { realtime, heard: [], errors: [] };`;
  const bundled = await build({
    stdin: { contents: source, resolveDir: __dirname },
    bundle: true,
    format: 'iife',
    write: false,
  });
  sdk = bundled.outputFiles[0]?.text ?? '';
  echo = await startEcho({ port: PORT, realtimeOperations: 1000 });
  browser = await startBrowser();
}, 60_000);
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});
afterAll(async () => {
  await browser.close();
  await echo.stop();
});

/** A page of the app as somebody has it, with the SDK in it. */
async function open(slug: string, path = '/browse/TIL-300'): Promise<Frame> {
  const page = await browser.newPage();
  pages.push(page);
  await page.goto(echo.forge.urlFor(account(slug), path));
  const frame = await frameWith(page, 'echo.html');
  await frame.evaluate(sdk);
  return frame;
}
type Options = { token?: string; isGlobal?: boolean };
/** Collects what is published. Answers with the message when the host refuses. */
const subscribe = (frame: Frame, channel: string, { isGlobal = false, ...options }: Options = {}) =>
  frame.evaluate(
    async ([name, global, given]) => {
      const hear = (payload: unknown, error?: Error) =>
        error ? app.errors.push(error.message) : app.heard.push(payload);
      try {
        const { subscribe, subscribeGlobal } = app.realtime;
        app.subscription = await (global ? subscribeGlobal : subscribe)(name, hear, given);
        return 'subscribed';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    [channel, isGlobal, options] as const,
  );
const publish = (frame: Frame, channel: string, event: string) =>
  frame.evaluate(([name, payload]) => app.realtime.publish(name, payload), [channel, event] as const);
const hears = (frame: Frame, count: number) => frame.waitForFunction(n => app.heard.length >= n, count);
const heard = (frame: Frame) => frame.evaluate(() => app.heard);
const invoke = async (frame: Frame, functionKey: string, payload: object) => {
  const answer = (await bridge(frame, 'invoke', { functionKey, payload })) as { value: { token: string } };
  return answer.value;
};

describe('[Forge Realtime bridge] two people with the same work item open', () => {
  test('hear what the other’s page and the app’s functions publish', async () => {
    const [ngozi, elio] = [await open('ngozi'), await open('elio')];
    expect([await subscribe(ngozi, 'moves'), await subscribe(elio, 'moves')]).toEqual(['subscribed', 'subscribed']);
    expect(await publish(ngozi, 'moves', 'from a page')).toEqual({
      eventId: expect.any(String),
      eventTimestamp: expect.any(String),
    });
    await hears(elio, 1);
    await invoke(elio, 'publish', { channel: 'moves', event: { version: 2, text: 'x'.repeat(70_000) } });
    await hears(ngozi, 2);
    await hears(elio, 2);
    expect(await heard(elio)).toEqual(['from a page', { version: 2, text: expect.stringMatching(/^x{70000}$/) }]);
    expect(await heard(ngozi)).toEqual(await heard(elio));
  });

  test('share a channel by a token that the app signs for each, and nobody is let in with another', async () => {
    const [ngozi, elio] = [await open('ngozi'), await open('elio')];
    const tokenOf = async (frame: Frame, channel: string) =>
      (await invoke(frame, 'sign', { channel, claims: { negotiation: 1 }, permissions: ['subscribe', 'publish'] }))
        .token;
    const wrong = await subscribe(elio, 'signed', { isGlobal: true, token: await tokenOf(elio, 'another') });
    expect(wrong).toBe('Realtime token validation failed: CHANNEL_NAME_MISMATCH');
    expect(await subscribe(elio, 'signed', { isGlobal: true, token: await tokenOf(elio, 'signed') })).toBe(
      'subscribed',
    );
    const token = await tokenOf(ngozi, 'signed');
    await invoke(ngozi, 'publishGlobal', { channel: 'signed', event: 'without' });
    await invoke(ngozi, 'publishGlobal', { channel: 'signed', event: 'with', options: { token } });
    await hears(elio, 1);
    expect(await heard(elio)).toEqual(['with']);
  });

  test('hear nothing more after they unsubscribed', async () => {
    const [ngozi, elio] = [await open('ngozi'), await open('elio')];
    await subscribe(ngozi, 'moves');
    await subscribe(elio, 'moves');
    await publish(ngozi, 'moves', 'before');
    await hears(elio, 1);
    await elio.evaluate(() => app.subscription.unsubscribe());
    await publish(ngozi, 'moves', 'after');
    await hears(ngozi, 2);
    expect(await heard(elio)).toEqual(['before']);
    await ngozi.evaluate(() => app.subscription.unsubscribe());
    expect(await publish(elio, 'moves', 'to nobody')).toEqual({ eventId: null, eventTimestamp: null });
  });

  test('hear each other again after the host was restarted; a token that is old by then is told as an error', async () => {
    const [ngozi, elio] = [await open('ngozi'), await open('elio')];
    await subscribe(ngozi, 'moves');
    const { token } = await invoke(elio, 'sign', { channel: 'old', claims: {} });
    await subscribe(elio, 'old', { token });
    await subscribe(elio, 'moves');
    const { url } = echo.forge;
    echo.forge.clock.moveBy(3_600_000);
    await echo.restart();
    expect(echo.forge.url).toBe(url);
    await elio.waitForFunction(() => app.errors.length > 0);
    expect(await elio.evaluate(() => app.errors)).toEqual(['Realtime token validation failed: TOKEN_EXPIRED']);
    // Each page comes back in its own time.
    while ((await heard(elio)).length === 0 || (await heard(ngozi)).length === 0) {
      await invoke(elio, 'publish', { channel: 'moves', event: 'again' });
      await elio.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    }
    expect((await heard(ngozi))[0]).toBe('again');
  });
});

test('[Forge Realtime bridge] a page that left does not hear, and a closed one is no listener', async () => {
  const ngozi = await open('ngozi');
  const elio = await open('elio');
  await subscribe(elio, 'moves');
  await pages.pop()?.close();
  let published = await publish(ngozi, 'moves', 'x');
  while (published.eventId !== null) published = await publish(ngozi, 'moves', 'x');
  expect(published).toEqual({ eventId: null, eventTimestamp: null });
});
