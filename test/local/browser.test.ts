import type { Frame, Page } from 'playwright-core';
import { type Browser, bridge, frameWith, startBrowser } from './browser';
import { type Echo, startEcho } from './echo';

jest.setTimeout(30_000);

let echo: Echo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  echo = await startEcho();
  browser = await startBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await echo.stop();
});

/** Opens a page of the shell and waits until the app's page in it is there. */
async function open(path: string, file = 'echo.html'): Promise<Frame> {
  await page.goto(echo.forge.urlFor('60a2c4e81b9f3d006a4e3301', path));
  return frameWith(page, file);
}
const projectPage = async () =>
  page.evaluate(() =>
    JSON.parse(document.documentElement.dataset.pages ?? '{}')['echo-project'].replace('{projectKey}', 'TIL'),
  );

test('a page calls its function, reads its context and asks Jira', async () => {
  const frame = await open('/browse/TIL-300');
  expect(await bridge(frame, 'invoke', { functionKey: 'whoAmI' })).toMatchObject({
    value: { accountId: '60a2c4e81b9f3d006a4e3301' },
  });
  expect(await bridge(frame, 'invoke', { functionKey: 'fail' })).toEqual({
    refused: 'There was an error invoking the function - the echo failed',
  });
  expect(await bridge(frame, 'getContext')).toMatchObject({
    value: { moduleKey: 'echo-context', locale: 'en_US', extension: { issue: { key: 'TIL-300' } } },
  });
  const restPath = '/rest/api/3/issue/TIL-300?fields=summary';
  const request = {
    product: 'jira',
    restPath,
    fetchRequestInit: { method: 'GET', body: null, headers: [] },
    isMultipartFormData: false,
  };
  expect(await bridge(frame, 'fetchProduct', request)).toMatchObject({ value: { status: 200 } });
});

test('an unknown method is refused by name', async () => {
  const frame = await open('/browse/TIL-300');
  expect(await bridge(frame, 'openRovo')).toEqual({ refused: '[local] bridge method "openRovo" is not emulated' });
});

test('the frame is as high as its content', async () => {
  const frame = await open('/browse/TIL-300');
  await frame.evaluate(() => {
    document.body.innerHTML = '<div class="tall"></div>';
    (document.querySelector('.tall') as HTMLElement).style.height = '700px';
  });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('iframe')?.style.height === '716px');
});

test('theming follows the shell', async () => {
  const frame = await open('/browse/TIL-300');
  await bridge(frame, 'enableTheming');
  const seen = () =>
    frame.evaluate(() => [document.documentElement.dataset.colorMode, getComputedStyle(document.body).color] as const);
  await page.locator('details.menu:has([data-theme-choice]) > summary').click();
  await page.getByRole('button', { name: 'dark' }).click();
  await frame.waitForFunction(() => document.documentElement.dataset.colorMode === 'dark');
  const [, dark] = await seen();
  await page.getByRole('button', { name: 'light' }).click();
  await frame.waitForFunction(() => document.documentElement.dataset.colorMode === 'light');
  expect(await seen()).not.toEqual(['light', dark]);
});

test('a modal keeps the context of its opener and gives its result back', async () => {
  const frame = await open('/browse/TIL-300');
  await frame.evaluate(() => {
    const state = globalThis as unknown as {
      closedWith: unknown;
      bridge(name: string, data: unknown): Promise<unknown>;
    };
    return state.bridge('openModal', {
      resource: 'pages/modal',
      size: 'large',
      title: '',
      context: { offer: 7 },
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: (payload: unknown) => {
        state.closedWith = payload;
      },
    });
  });
  const modal = await frameWith(page, 'modal.html');
  expect(await bridge(modal, 'getContext')).toMatchObject({
    value: { extension: { issue: { key: 'TIL-300' }, modal: { offer: 7 } } },
  });
  await bridge(modal, 'close', { signed: true }).catch(() => 'the frame is gone');
  await frame.waitForFunction(() => 'closedWith' in globalThis);
  expect(await frame.evaluate(() => (globalThis as unknown as { closedWith: unknown }).closedWith)).toEqual({
    signed: true,
  });
  expect(await page.locator('dialog').count()).toBe(0);
  expect(await bridge(frame, 'close')).toEqual({ value: false });
});

test('a flag shows, its action reaches the page, and it closes', async () => {
  const frame = await open('/browse/TIL-300');
  await frame.evaluate(() => {
    const state = globalThis as unknown as { undone: boolean; bridge(name: string, data: unknown): Promise<unknown> };
    const undo = {
      text: 'Undo',
      onClick: () => {
        state.undone = true;
      },
    };
    return state.bridge('showFlag', {
      id: 'saved',
      title: 'Saved',
      description: 'All of it.',
      type: 'success',
      actions: [undo],
    });
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await frame.waitForFunction(() => 'undone' in globalThis);
  await bridge(frame, 'closeFlag', { id: 'saved' });
  await page.waitForFunction(() => document.querySelector('.flag') === null);
});

test('a page that owns a whole page has a history in the address', async () => {
  await open('/browse/TIL-300');
  const address: string = await projectPage();
  const frame = await open(address);
  await frame.evaluate(async () => {
    const state = globalThis as unknown as { seen: string[]; bridge(name: string): Promise<never> };
    state.seen = [];
    const history: { listen(callback: (location: Location) => void): void; push(path: string): Promise<void> } =
      await state.bridge('createHistory');
    await history.listen(({ pathname }) => state.seen.push(pathname));
    await history.push('/quarter/next');
  });
  expect(new URL(page.url()).pathname).toBe(`/as/ngozi${address}/quarter/next`);
  await page.goBack();
  await frame.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.length === 2);
  expect(await frame.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
    '/quarter/next',
    '/',
  ]);
  await page.goForward();
  await page.reload();
  const again = await frameWith(page, 'echo.html');
  const start = await again.evaluate(async () => {
    const { bridge } = globalThis as unknown as { bridge(name: string): Promise<{ location: Location }> };
    return (await bridge('createHistory')).location.pathname;
  });
  expect(start).toBe('/quarter/next');
});

test('navigation leads to work items and to pages of the app, as the same person', async () => {
  const frame = await open('/browse/TIL-300');
  const { origin } = new URL(page.url());
  const url = (target: object) => bridge(frame, 'getUrl', target);
  expect(await url({ target: 'issue', issueKey: 'TIL-303' })).toEqual({ value: `${origin}/as/ngozi/browse/TIL-303` });
  expect(await url({ target: 'module', moduleKey: 'echo-project', projectKey: 'TIL', path: 'x' })).toEqual({
    value: `${origin}/as/ngozi${await projectPage()}/x`,
  });
  expect(await url({ target: 'dashboard', dashboardId: '1' })).toMatchObject({
    refused: expect.stringContaining('dashboard'),
  });
  await bridge(frame, 'navigate', { url: '/browse/TIL-303', type: 'same-tab' }).catch(() => 'left');
  await page.waitForURL('**/as/ngozi/browse/TIL-303');
});

test('events reach the other frames of the app on the page', async () => {
  await open('/browse/TIL-303');
  await page.getByRole('button', { name: 'Add Echo' }).click();
  await page.waitForSelector('iframe#echo-panel[data-ready]');
  const [panel, context] = page.frames().filter(each => each.url().endsWith('echo.html'));
  if (!panel || !context) throw new Error('both frames should be there');
  await context.evaluate(() => {
    const state = globalThis as unknown as { heard: unknown; bridge(name: string, data: unknown): Promise<unknown> };
    return state.bridge('on', {
      event: 'moved',
      callback: (payload: unknown) => {
        state.heard = payload;
      },
    });
  });
  await bridge(panel, 'emit', { event: 'moved', payload: { version: 2 } });
  await context.waitForFunction(() => 'heard' in globalThis);
  expect(await context.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual({ version: 2 });
});

test('the policy of production holds, and what breaks it is reported', async () => {
  const frame = await open('/browse/TIL-300');
  expect(await frame.evaluate(() => 'inlineScriptRan' in globalThis)).toBe(true);
  expect(echo.forge.violations).toEqual([]);
  const evaluated = await frame.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    return 'injected' in globalThis;
  });
  expect(evaluated).toBe(false);
  while (echo.forge.violations.length === 0) await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)));
  expect(echo.forge.violations[0]).toContain('script-src');
});
