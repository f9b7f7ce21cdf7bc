import { chromium, type Frame, type Page } from 'playwright-core';
import { axeFindings, type Finding, overflowOf, shiftOf } from './checks';

/** A page of the app in Jira: who looks, at what address, and what they press to get there. */
export type Scene = {
  name: string;
  /** Address within the person's Jira, from `/browse` or `/jira` on. */
  path: string;
  /** Slug of the person. */
  person: string;
  entry: 'panel' | 'room' | 'team' | 'board' | 'leader' | 'admin' | 'rule';
  act?: (page: Page) => Promise<void>;
  /** The backend does not answer: the browser's own line about that is no finding. */
  isBroken?: boolean;
};

export type Look = { theme: 'light' | 'dark'; width: number };

/** What the host says was refused by the content security policy since the start. */
export type Heard = { url: string; violations: readonly string[] };

const HEIGHT = 1000;

/** Every theme and width in which a scene is looked at. */
export const LOOKS: Look[] = ([1280, 2000, 400] as const).flatMap(width =>
  (['light', 'dark'] as const).map(theme => ({ theme, width })),
);

/** The app's frame of that entry, when what it waits for is there. */
const settled = async (page: Page, entry: Scene['entry']): Promise<Frame> => {
  const handle = await page.waitForSelector(`iframe[src*="${entry}.html"][data-themed]`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame shows ${entry}.html`);
  await frame.waitForSelector('h1, h2', { state: 'attached' });
  await still(frame);
  return frame;
};

/** No skeleton is left, colours have faded, and the page has been painted. */
const still = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(
    () =>
      !document.querySelector('.skeleton-bar') && document.getAnimations().every(each => each.playState !== 'running'),
  );

const adjust = async (page: Page, frame: Frame, { theme, width }: Look): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: HEIGHT });
  await frame.waitForFunction(mode => document.documentElement.dataset.colorMode === mode, theme);
  await frame.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await still(frame);
};

export type Camera = {
  /** Opens a scene once and shows it in each look; `taken` gets what was found before the page changes again. */
  shoot(
    site: Heard,
    scene: Scene,
    looks: Look[],
    taken: (look: Look, findings: Finding[], page: Page) => Promise<void>,
  ): Promise<void>;
  close(): Promise<void>;
};

/** One browser for all scenes, one page after the other. */
export const openCamera = async (): Promise<Camera> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', '--hide-scrollbars'],
  });
  return {
    shoot: async ({ url, violations }, scene, looks, taken) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: HEIGHT }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(20_000);
      const complaints: string[] = [];
      page.on('console', message => {
        if (message.type() === 'error' && !(scene.isBroken && message.text().includes('Failed to load resource')))
          complaints.push(message.text());
      });
      page.on('pageerror', error => complaints.push(error.message));
      const before = violations.length;
      if (scene.isBroken) await page.route('**/forge/invoke', route => route.fulfill({ status: 500, body: '{}' }));
      try {
        await page.goto(`${url}/as/${scene.person}${scene.path}`);
        await scene.act?.(page);
        const frame = await settled(page, scene.entry);
        // What somebody has just opened may push the rest down; what opens by itself may not.
        const shifts = scene.act ? [] : await shiftOf(frame);
        for (const look of looks) {
          await adjust(page, frame, look);
          const said = [
            ...complaints.splice(0).map(what => ({ rule: 'console', where: scene.path, what })),
            ...violations.slice(before).map(what => ({ rule: 'policy', where: scene.path, what })),
          ].map(each => ({ ...each, impact: 'critical' as const }));
          const seen = [...shifts.splice(0), ...(await overflowOf(frame)), ...(await axeFindings(frame))];
          await taken(look, [...said, ...seen], page);
        }
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
};
