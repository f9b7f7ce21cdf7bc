import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';

const root = join(__dirname, '../..');

/** `npm start` as a process of its own, so that it can be killed like one, and Chromium beside it. */
export type Stage = {
  url: string;
  /** A browser window of its own: nothing is shared between two people. */
  window(): Promise<Page>;
  /** Ends the process as a power failure would, and starts it again on the same data. */
  killAndStartAgain(): Promise<void>;
  /** What pages and content security policy complained about. */
  complaints: string[];
  /** Pictures of every window, where `PICTURES` names a folder for them. */
  takePictures(): Promise<void>;
  stop(): Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** The day on which every journey begins, whatever day it is told on. */
export const TODAY = '2026-11-23';

/** Starts what `npm start` starts, and waits until it says where it is. */
const started = (
  dataDir: string,
  port: number,
  options: string[],
  complaints: string[],
): Promise<[ChildProcess, string]> =>
  new Promise((resolve, reject) => {
    const at = ['--data', dataDir, '--port', String(port), '--date', TODAY];
    const script = ['--import', 'tsx', 'local/start.ts', ...at, ...options];
    const child = spawn(process.execPath, script, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      for (const line of String(chunk).split('\n'))
        if (/violat|NOT EMULATED|\b501\b/i.test(line)) complaints.push(line);
      const url = /is at (http:\S+)/.exec(said)?.[1];
      if (url) resolve([child, url]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`the local Forge ended before it was ready:\n${said}`)));
  });

/** Raises the curtain; `options` go to `npm start`. */
export async function raise(...options: string[]): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'journey-'));
  const dataDir = join(home, 'data');
  const complaints: string[] = [];
  const port = await freePort();
  let [child, url] = await started(dataDir, port, options, complaints);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  const kill = () =>
    new Promise<void>(resolve => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      // The functions run in a child of it: a power failure takes both.
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    });
  /** Between the kill and the new start nobody answers, and open pages say so. */
  let isDown = false;
  const isOfTheKill = (complaint: string) => isDown && complaint.includes('ERR_CONNECTION_REFUSED');
  return {
    get url() {
      return url;
    },
    complaints,
    window: async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('console', message => {
        if (message.type() === 'error' && !isOfTheKill(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', error => complaints.push(error.message));
      return page;
    },
    killAndStartAgain: async () => {
      isDown = true;
      await kill();
      [child, url] = await started(dataDir, port, options, complaints);
      // What a page says arrives before its answer does.
      const frames = browser.contexts().flatMap(context => context.pages().flatMap(page => page.frames()));
      await Promise.allSettled(frames.map(frame => frame.evaluate(() => document.readyState)));
      isDown = false;
    },
    takePictures: async () => {
      const folder = process.env.PICTURES;
      if (!folder) return;
      const pages = browser.contexts().flatMap(context => context.pages());
      for (const [place, page] of pages.entries()) await page.screenshot({ path: join(folder, `window-${place}.png`) });
    },
    stop: async () => {
      await browser.close();
      await kill();
      rmSync(home, { recursive: true });
    },
  };
}

/** The app's page of that entry, inside the frame in which Jira shows it. */
export const appPage = (page: Page, entry: 'panel' | 'room' | 'team' | 'board' | 'leader' | 'admin'): FrameLocator =>
  page.frameLocator(`iframe[src*="${entry}.html"]`).first();
