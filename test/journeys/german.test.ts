import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { LocalForge } from '../../local/forge';
import { awaited, wordless } from '../../static/words/de/complete';
import type { Scene } from '../gallery/camera';
import { negotiationsOf } from '../gallery/company';
import { addressesOf, companyScenes } from '../gallery/scenes';
import { companySite } from '../gallery/sites';
import { modulesIn, WORDS, type Words, wordsIn } from '../words/speak';

jest.setTimeout(240_000);

const home = mkdtempSync(join(tmpdir(), 'german-'));
let site: LocalForge;
let browser: Browser;
let scenes: Scene[];
let english: string[];

/** Sentences and labels of several words; a single word may be somebody's own, or the same in German. */
const sentencesIn = (said: unknown): string[] => {
  if (typeof said === 'string') return said.includes(' ') ? [said] : [];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(sentencesIn) : [];
};

/** As Jira names the panel, which German sentences name too; and a label that also stands in a form, still in English. */
const NAMES = ['Two-way negotiation', 'Chance of need'];

/** What English says and German says otherwise; what stands in a file that German still awaits may be seen. */
const untranslated = (en: Words, de: Words, later: Words): string[] => {
  const kept = new Set([...NAMES, ...sentencesIn(de), ...sentencesIn(later)]);
  return [...new Set(sentencesIn(en))].filter(each => !kept.has(each));
};

/** A label of few words may be part of what somebody wrote: it is looked for as a whole. */
const isIn = (said: string[]) => {
  const all = said.join('\n');
  return (each: string): boolean => (each.split(' ').length > 4 ? all.includes(each) : said.includes(each));
};

beforeAll(async () => {
  const all = modulesIn(WORDS).filter(name => !name.startsWith('de/') && !wordless.includes(name));
  const others = all.filter(name => awaited.includes(name));
  const translated = all.filter(name => !awaited.includes(name));
  const [en, de, later] = await Promise.all([
    wordsIn('en', translated),
    wordsIn('de', translated),
    wordsIn('en', others),
  ]);
  english = untranslated(en, de, later);
  site = await companySite(home, () => {});
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  scenes = companyScenes(await negotiationsOf(site), await addressesOf(site), ({ stage }) => stage);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(home, { recursive: true });
});

const sceneOf = (name: string): Scene => {
  const scene = scenes.find(each => each.name.startsWith(name));
  if (!scene) throw new Error(`the gallery has no ${name}`);
  return scene;
};

type Locale = 'en-GB' | 'de-DE';

/** What a person does in the menu of the local Jira. */
const choose = async (person: string, locale: Locale): Promise<void> => {
  const body = new URLSearchParams({ locale, back: '/' });
  await fetch(`${site.url}/as/${person}/language`, { method: 'POST', headers: { origin: site.url }, body });
};

type Opened = { page: Page; frame: Frame; files: Map<string, string> };

/** A page as somebody sees it whose Jira and browser speak this language, and the scripts that it loaded. */
const open = async (name: string, locale: Locale): Promise<Opened> => {
  const scene = sceneOf(name);
  await choose(scene.person, locale);
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  const files = new Map<string, string>();
  page.on('response', async response => {
    if (/\/assets\/[^/]+\.js$/.test(response.url())) files.set(response.url(), await response.text().catch(() => ''));
  });
  await page.goto(`${site.url}/as/${scene.person}${scene.path}`);
  await scene.act?.(page);
  const handle = await page.waitForSelector(`iframe[src*="${scene.entry}.html"][data-themed]`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame shows ${scene.entry}.html`);
  await frame.waitForSelector('h1, h2', { state: 'attached' });
  await frame.waitForFunction(() => !document.querySelector('.skeleton-bar'));
  return { page, frame, files };
};

/** All that is read or read aloud: text, and names that have no text. */
const saidIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(each =>
      ['aria-label', 'title', 'placeholder'].flatMap(name => each.getAttribute(name) ?? []),
    );
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    return [document.title, ...texts, ...named];
  });

const SURFACES = [
  'panel-running-team',
  'dialog-room',
  'room-running-leader',
  'form-bargaining',
  'team-leader',
  'outcome-team',
  'leader-negotiations',
  'board-team',
  'admin',
];

describe('a German reader', () => {
  test.each(SURFACES)('finds no English sentence of the catalogues on %s, nor in what it loads', async name => {
    const { page, frame, files } = await open(name, 'de-DE');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('de');
    const said = await saidIn(frame);
    expect(english.filter(isIn(said))).toEqual([]);
    const loaded = [...files].flatMap(([url, text]) =>
      english.filter(each => each.split(' ').length > 4 && text.includes(each)).map(each => `${url}: ${each}`),
    );
    expect(files.size).toBeGreaterThan(5);
    expect(loaded).toEqual([]);
    await page.close();
  });

  test('reads numbers and days as they are written in German', async () => {
    const { page, frame } = await open('room-running-leader', 'de-DE');
    const said = (await saidIn(frame)).join('\n');
    expect(said).toMatch(/\d,\d+/);
    expect(said).toMatch(/\d\u00A0%/);
    expect(said).toMatch(/\d{1,2}\. (Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)/);
    await page.close();
  });

  test('chooses the language in the menu, and finds it again', async () => {
    const { person, path } = sceneOf('leader-negotiations');
    await choose(person, 'en-GB');
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`${site.url}/as/${person}${path}`);
    await page.locator('summary[aria-label^="Signed in as"]').click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.waitForURL(`**${path}`);
    const frame = page.frameLocator('iframe[src*="leader.html"]');
    await frame.locator('html[lang=de]').waitFor({ state: 'attached' });
    await page.reload();
    await frame.locator('html[lang=de]').waitFor({ state: 'attached' });
    await frame.locator('h1').waitFor();
    await page.close();
  });
});

describe('an English reader', () => {
  test.each(SURFACES)('loads no German file on %s', async name => {
    const { page, frame, files } = await open(name, 'en-GB');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    expect([...files.keys()].filter(url => /-de-[^/]*\.js$/.test(url))).toEqual([]);
    expect([...files.values()].filter(text => text.includes('Aushandlung'))).toEqual([]);
    expect(files.size).toBeGreaterThan(5);
    await page.close();
  });
});
