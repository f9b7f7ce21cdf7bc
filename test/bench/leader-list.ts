import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { account } from '../../local/demo/people';
import type { LocalForge } from '../../local/forge';
import { showProgress } from '../../local/progress';
import { LEADER, LISTS, siteOfMany } from './many';
import { type Figures, visit } from './measure';

/** Visits of each list; every figure is the middle one of them. The lists take turns, so that none has the better hour. */
const ROUNDS = 5;

const middle = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const rows: [name: string, of: keyof Figures][] = [
  ['pages loaded', 'calls'],
  ['first lines', 'firstLines'],
  ['all lines', 'allLines'],
  ['longest frame, scrolling', 'scrolling'],
  ['longest frame, typing', 'typing'],
];

/** The address of the leader's page, as the menu of Jira names it. */
const leaderAddress = async (forge: LocalForge): Promise<string> => {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(forge.urlFor(account(LEADER), '/'));
  const path = await page.getByRole('link', { name: 'Negotiations' }).first().getAttribute('href');
  await browser.close();
  if (!path) throw new Error('the menu of Jira has no link to the leader’s page');
  return new URL(path, forge.url).href.replace(/\/$/, '');
};

const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });

const measured = async (forge: LocalForge): Promise<Figures[][]> => {
  const address = await leaderAddress(forge);
  const browser = await launch();
  const found = LISTS.map((): Figures[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, { count, quarter }] of LISTS.entries()) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
      const figures = await visit(page, `${address}/?quarter=${quarter}`);
      if (figures.lines !== count) throw new Error(`${quarter} shows ${figures.lines} lines instead of ${count}`);
      found[place]?.push(figures);
      await page.close();
    }
  await browser.close();
  return found;
};

/** Each figure at 10 lines, and how many times that it is at 100 and 1,000. */
const print = (found: Figures[][]): void => {
  console.log(`\n${'lines'.padEnd(28)}${LISTS.map(({ count }) => String(count).padStart(12)).join('')}`);
  for (const [name, of] of rows) {
    const values = found.map(list => middle(list.map(figures => figures[of])));
    const [base = 0] = values;
    const unit = of === 'calls' ? '' : ' ms';
    const cells = values.map((value, place) =>
      (place === 0 ? `${Math.round(value)}${unit}` : `× ${(value / base).toFixed(1)}`).padStart(12),
    );
    console.log(name.padEnd(28) + cells.join(''));
  }
};

void (async () => {
  const home = mkdtempSync(join(tmpdir(), 'leader-list-'));
  const forge = await siteOfMany(join(home, 'data'), showProgress(process.stdout, 'opening negotiations'));
  try {
    print(await measured(forge));
  } finally {
    await forge.stop();
    rmSync(home, { recursive: true });
  }
})().catch(error => {
  console.error(error);
  process.exit(1);
});
