import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';

export type Browser = { newPage(): Promise<Page>; close(): Promise<void> };

/** A browser of its own, with everything it writes in a temporary folder. */
export async function startBrowser(): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'browser-'));
  const browser = await chromium.launchPersistentContext(home, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  return {
    newPage: () => browser.newPage(),
    async close() {
      await browser.close();
      rmSync(home, { recursive: true });
    },
  };
}

/** The app's page in the shell, once it is there: by its file, and by its module where several show the same. */
export async function frameWith(page: Page, file: string, module = ''): Promise<Frame> {
  const named = module === '' ? '' : `#${module}`;
  const handle = await page.waitForSelector(`iframe${named}[src$="${file}"][data-ready]`);
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame shows ${file}`);
  return frame;
}

/** What `@forge/bridge` does inside the page. Answers with the value, or with the message of the refusal. */
export const bridge = (frame: Frame, method: string, payload?: unknown) =>
  frame.evaluate(
    ([name, data]) =>
      (globalThis as unknown as { bridge(name: unknown, data: unknown): Promise<unknown> })
        .bridge(name, data)
        .then(value => ({ value }))
        .catch((error: Error) => ({ refused: error.message })),
    [method, payload] as const,
  );
