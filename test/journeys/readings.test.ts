import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { type LocalForge, startLocalForge } from '../../local/forge';
import type { Answer, Api, OutcomePage } from '../../src/api';
import { appPage, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

const OUTCOME = '10101';
const home = mkdtempSync(join(tmpdir(), 'readings-'));
const complaints: string[] = [];
let forge: LocalForge;
let browser: Browser | undefined;
let page: Page;
let frame: FrameLocator;

/** Calls the app as somebody; throws where it is refused. */
const call = async (slug: string, name: keyof Api, payload: object, project?: string): Promise<unknown> => {
  const where = project ? { module: 'team-page', project } : { module: 'work-item-context', issue: 'HRB-230' };
  const made = { ...where, person: account(slug), function: name, payload };
  const answer = (await forge.invoke(made)) as Answer<unknown>;
  if (!answer.ok) throw new Error(`${name} is refused: ${answer.refusal.code}`);
  return answer.value;
};
const remembered = async () => (await call('tomasz', 'outcome', { outcomeId: OUTCOME })) as OutcomePage;

const chapter = storyOf(
  (): Pick<Stage, 'takePictures'> => ({
    takePictures: async () => {
      const folder = process.env.PICTURES;
      if (folder) await page.screenshot({ path: join(folder, 'readings.png') });
    },
  }),
);

/** Team Harbor on the morning of 23 November 2026, with a negotiation just opened and a measure defined. */
beforeAll(async () => {
  const root = join(__dirname, '../..');
  const log = (line: string) => {
    if (/violat|NOT EMULATED|501/i.test(line)) complaints.push(line);
  };
  forge = await startLocalForge({ root, dataDir: join(home, 'data'), port: 0, site: BRAMBLEBOOK, log });
  forge.clock.moveTo('2026-11-23T09:00:00Z');
  await call('odile', 'setTeam', { leaderId: account('tomasz'), members: [account('odile')], seen: null }, 'HRB');
  await call('tomasz', 'open', { outcomeId: OUTCOME, quarter: '2027-Q1', id: randomUUID() });
  const measure = {
    name: 'New studios with a client-made booking',
    unit: '%',
    direction: 'higher',
    kind: 'product',
    definition: 'Of accounts created in a week, those with a booking made by a client within 14 days',
    source: 'Product analytics, weekly',
  };
  await call('odile', 'setMeasure', { outcomeId: OUTCOME, seen: 0, measure });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await forge.stop();
  rmSync(home, { recursive: true });
});

describe('what an outcome remembers', () => {
  chapter('a team member comes to it from the team’s page, and back and forth by the address', async () => {
    await page.goto(`${forge.url}/as/odile/browse/HRB-230`);
    await page.getByRole('link', { name: 'Negotiations' }).first().click();
    frame = appPage(page, 'team');
    await press(frame, 'Readings and attempts');
    await says(frame, 'No reading yet');
    await page.goBack();
    await says(frame, 'The leader says next what matters most this quarter and why now.');
    await page.goForward();
    await says(frame, 'No reading yet');
  });

  chapter('she enters one reading', async () => {
    await press(frame, 'Enter a reading');
    await field(frame, 'Value').fill('42.4');
    await field(frame, 'Day').fill('2026-11-24');
    await press(frame, 'Save reading');
    await says(frame, 'Not in the future.');
    expect(await field(frame, 'Value').inputValue()).toBe('42.4');
    await field(frame, 'Day').fill('2026-11-16');
    await press(frame, 'Save reading');
    await says(frame, 'One reading so far: 42.4% on Nov 16.');
  });

  chapter('she pastes five with a wrong one among them, sees which, and leaves it out', async () => {
    await press(frame, 'Bring in many');
    const rows = ['2026-10-12\t41.4', '2026-10-19\t41.8', '2026-10-26\tn/a', '2026-11-02\t43.2', '2026-11-16\t42.5'];
    await field(frame, 'Rows').fill(rows.join('\n'));
    await says(frame, '4 of 5 rows can be taken.');
    await frame.getByRole('row', { name: /n\/a.*Not a number/ }).waitFor();
    await frame.getByRole('row', { name: /2026-11-16.*Replaces 42.4%/ }).waitFor();
    await press(frame, 'Take 4 readings');
    await says(frame, '1 row cannot be read. Correct it in the text, or leave it out.');
    await field(frame, 'Leave out the 1 row that cannot be read').check();
    await press(frame, 'Take 4 readings');
    await says(frame, '4 readings are saved. 1 row was left out.');
    await says(frame, /^4 readings: 41.4% on Oct 12, 42.5% on Nov 16, 1.1.points better/);
  });

  chapter('she imports a CSV file whose days could begin with either, and says which', async () => {
    await press(frame, 'Bring in many');
    const text = '\uFEFFDatum;Wert;Quelle\r\n05.10.2026;42,2;"Studie; Herbst"\r\n09.11.2026;42,9;\r\n';
    const file = { name: 'readings.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await frame.locator('input[type=file]').setInputFiles(file);
    await says(frame, 'The rows can be read in two ways. Choose one, so that nothing is guessed.');
    await press(frame, 'Take readings');
    await says(frame, 'Say first how the rows are to be read.');
    await field(frame, 'Days begin with').selectOption('the day: 05.10.2026 is Oct 5');
    await press(frame, 'Take 2 readings');
    await says(frame, '2 readings are saved.');
    expect((await remembered()).readings).toMatchObject([
      { on: '2026-10-05', value: 42.2, source: 'Studie; Herbst' },
      { on: '2026-10-12', value: 41.4, source: 'Product analytics, weekly' },
      { on: '2026-10-19', value: 41.8 },
      { on: '2026-11-02', value: 43.2 },
      { on: '2026-11-09', value: 42.9, source: 'Product analytics, weekly' },
      { on: '2026-11-16', value: 42.5, by: { account: account('odile') } },
    ]);
  });

  chapter('she takes the import back', async () => {
    await press(frame, 'Remove the reading of Nov 9');
    await press(frame, 'Remove all 2 entered with it');
    await says(frame, '2 readings are removed.');
    expect((await remembered()).readings).toHaveLength(4);
  });

  chapter('she notes an attempt that still runs, and later what came of it', async () => {
    await press(frame, 'Add an attempt');
    await field(frame, 'What was tried').fill('Share the booking link during set-up');
    await field(frame, 'When').fill('2026-Q4');
    await press(frame, 'Save attempt');
    await says(frame, 'The attempt is saved.');
    await press(frame, 'Say what came of it');
    await field(frame, 'Verdict').selectOption('Moved it');
    await field(frame, /^Effect/).fill('1.1');
    await field(frame, /^At least/).fill('1.5');
    await field(frame, /^At most/).fill('2');
    await press(frame, 'Save attempt');
    await says(frame, 'The effect lies between the two ends, the lower one first.');
    await field(frame, /^At least/).fill('0.3');
    // Meanwhile a colleague in another window notes one as well.
    const attempt = {
      what: 'Checklist',
      when: '2026-Q3',
      effect: null,
      interval: null,
      verdict: 'no-effect',
      learned: '',
    };
    const { seen } = await remembered();
    await call('odile', 'noteAttempt', { outcomeId: OUTCOME, seen, attempt, replaces: null });
    await press(frame, 'Save attempt');
    await says(frame, /Somebody moved before you/);
    await frame.getByRole('heading', { name: 'Checklist' }).waitFor();
    expect(await field(frame, /^At least/).inputValue()).toBe('0.3');
    await press(frame, 'Save attempt');
    await says(frame, '+1.1 points (+0.3 to +2)');
    expect((await remembered()).attempts).toMatchObject([
      { what: 'Share the booking link during set-up', verdict: 'moved', effect: 1.1, interval: { low: 0.3, high: 2 } },
      { what: 'Checklist' },
    ]);
  });

  chapter('the leader reads it and changes nothing', async () => {
    await page.goto(page.url().replace('/as/odile/', '/as/tomasz/'));
    await says(frame, 'The team writes what stands here. You read along.');
    await says(frame, '+1.1 points (+0.3 to +2)');
    expect(await frame.getByRole('button', { name: /^(Enter|Bring|Add|Edit|Change|Remove)/ }).count()).toBe(0);
  });

  chapter('nothing complained on the way: no script error, no violation of the content security policy', async () => {
    expect([...complaints, ...forge.violations]).toEqual([]);
  });
});
