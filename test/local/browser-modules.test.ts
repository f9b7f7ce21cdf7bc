import type { Frame, Page } from 'playwright-core';
import { account } from '../../local/demo/people';
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

const goTo = (slug: string, path: string) => page.goto(echo.forge.urlFor(account(slug), path));
const extension = async (frame: Frame) => {
  const { value } = (await bridge(frame, 'getContext')) as { value: { extension: object } };
  return value.extension;
};

describe('[Forge jira:boardAction] the menu of a board', () => {
  test('opens the app in a modal that knows the board, and gives the focus back', async () => {
    await goTo('ines', '/jira/software/projects/TIL/boards/3');
    await page.getByLabel('More actions').click();
    await page.getByRole('button', { name: 'Echo of the board' }).click();
    const frame = await frameWith(page, 'modal.html');
    expect(await extension(frame)).toMatchObject({
      type: 'jira:boardAction',
      board: { id: '3' },
      project: { key: 'TIL' },
    });
    expect(await bridge(frame, 'invoke', { functionKey: 'whoAmI', payload: {} })).toMatchObject({
      value: { accountId: account('ines'), moduleKey: 'echo-board', extension: { board: { id: '3', type: 'kanban' } } },
    });
    await bridge(frame, 'close').catch(() => 'the frame is gone');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More actions');
  });

  test('tells the app which of its items was chosen, and Escape closes it', async () => {
    await goTo('ines', '/jira/software/projects/TIL/boards/3');
    await page.getByLabel('More actions').click();
    await page.getByRole('button', { name: 'Far echo' }).click();
    expect(await extension(await frameWith(page, 'modal.html'))).toMatchObject({ action: 'far' });
    expect(await page.locator('dialog').evaluate(dialog => dialog.style.width)).toBe('480px');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
  });
});

describe('[Forge dynamicProperties] the head of a context block', () => {
  const head = () => page.locator('details.block', { hasText: 'Echo' }).locator('summary');
  const says = (label: string, type: string) =>
    echo.ask('ngozi', 'remember', {
      key: 'status',
      value: { answer: { status: { type: 'lozenge', value: { label, type } } } },
    });

  /** The block as its reader left it. */
  const left = async (open: 'yes' | 'no') => {
    await goTo('ngozi', '/jira/projects');
    await page.evaluate(state => localStorage.setItem('open echo-context', state), open);
  };

  test('shows a lozenge while the block is closed, and asks again whenever it is closed', async () => {
    await says('Your turn', 'inprogress');
    await left('yes');
    await goTo('ngozi', '/browse/TIL-300');
    await frameWith(page, 'echo.html');
    const lozenge = head().locator('.lozenge');
    await lozenge.waitFor({ state: 'attached' });
    expect(await lozenge.isVisible()).toBe(false);
    await head().click();
    await lozenge.waitFor({ state: 'visible' });
    expect([await lozenge.textContent(), await lozenge.getAttribute('data-colour')]).toEqual([
      'Your turn',
      'inprogress',
    ]);
    await head().click();
    await says('Signed', 'success');
    await head().click();
    await head().getByText('Signed').waitFor({ state: 'visible' });
  });

  test('has none before the block was opened for the first time, nor after the app failed to say', async () => {
    await says('Signed', 'success');
    await left('no');
    let asked = 0;
    page.on('request', request => {
      asked += Number(request.url().endsWith('/forge/status'));
    });
    await goTo('ngozi', '/browse/TIL-300');
    expect([asked, await head().locator('.lozenge').count()]).toEqual([0, 0]);
    await head().click();
    await head().locator('.lozenge').waitFor({ state: 'attached' });
    expect(asked).toBe(1);
    await echo.ask('ngozi', 'remember', { key: 'status', value: { fails: true } });
    await head().click();
    await head().locator('.lozenge').waitFor({ state: 'detached' });
    expect(await head().textContent()).toBe('Echo');
  });
});
