import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { choosePerson } from './people';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let admin: Page;
let leader: Page;
beforeAll(async () => {
  stage = await raise('--no-demo');
  [admin, leader] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const go = (page: Page, slug: string, path: string) => page.goto(`${stage.url}/as/${slug}${path}`);
const chapter = storyOf(() => stage);

const leadersPage = async (slug: string): Promise<FrameLocator> => {
  await go(leader, slug, '/jira/projects');
  await leader.getByRole('link', { name: 'Negotiations' }).last().click();
  return appPage(leader, 'leader');
};

const administration = async (): Promise<FrameLocator> => {
  await go(admin, 'mirko', '/jira/projects');
  await admin.locator('summary[aria-label="Jira administration"]').click();
  await admin.getByRole('link', { name: 'Two-way negotiation' }).click();
  return appPage(admin, 'admin');
};

describe('a site from its first day to its last', () => {
  chapter('who leads nothing sees ways to begin, and audits goals that leave the browser for nowhere', async () => {
    const page = await leadersPage('beatrix');
    await says(page, 'Nothing has been negotiated on this site yet');
    await press(page, 'Audit last quarter’s goals');
    const sent: string[] = [];
    leader.on('request', request => sent.push(request.postData() ?? ''));
    await field(page, 'Goals, one a line').fill('Launch the portal\nNo-shows among first-time clients; %');
    await press(page, 'Audit these goals');
    await says(page, /^1 output and 1 without such a sign/);
    await says(page, 'What changes for customers when it ships? Count that.');
    await press(page, 'Negotiations');
    await press(page, 'See a finished quarter');
    await says(page, 'In range, and the target is not reached.');
    expect(sent.filter(body => /portal|No-shows/.test(body))).toEqual([]);
  });

  chapter('a team is set up; its leader is led from step to step, and opens an outcome', async () => {
    await go(admin, 'odile', '/browse/HRB-230');
    await admin.getByRole('link', { name: 'Negotiations' }).first().click();
    const form = appPage(admin, 'team');
    await choosePerson(form, 'Leader', 'Tomasz Ferrant');
    await choosePerson(form, 'Team', 'Odile Brannagh');
    await press(form, 'Save team');
    await says(form, /No negotiation is open/);
    const page = await leadersPage('tomasz');
    await press(page, 'Set up the first quarter');
    await says(page, 'Done for Harbor.');
    await press(page, 'Epics of Harbor');
    await leader.getByRole('link', { name: 'HRB-230', exact: true }).first().click();
    await press(appPage(leader, 'panel'), /^Open negotiation for/);
    await says(appPage(leader, 'room'), 'Share your priority');
  });

  chapter('over the team’s board he sees what is his to do, and does it in the room in its place', async () => {
    await go(leader, 'tomasz', '/browse/HRB');
    await leader.locator('summary[aria-label="More actions"]').click();
    await leader.getByRole('button', { name: 'Negotiations' }).click();
    const board = appPage(leader, 'board');
    await says(board, /^Your turn/);
    await press(board, 'Share your priority');
    await board.getByRole('heading', { name: 'Priority' }).first().waitFor();
    await press(board, 'All negotiations');
    await board.getByRole('radio', { name: /this quarter/ }).check({ force: true });
    await says(board, /^No negotiation is open for/);
  });

  chapter('only an administrator has the page', async () => {
    await administration();
    const address = new URL(admin.url()).pathname.replace('/as/mirko', '');
    await go(leader, 'odile', address);
    expect(await leader.locator('iframe').count()).toBe(0);
    expect(await leader.locator('summary[aria-label="Jira administration"]').count()).toBe(0);
  });

  chapter('he moves the start of the fiscal year', async () => {
    const page = appPage(admin, 'admin');
    const month = field(page, 'Month in which it starts');
    await month.selectOption('July');
    await page.getByRole('row', { name: /^2026-Q2 October to December 2026 now/ }).waitFor();
    await press(page, 'Save fiscal year');
    await says(page, 'Saved.');
    await admin.reload();
    await page.getByRole('row', { name: /^2026-Q2/ }).waitFor();
    expect(await month.inputValue()).toBe('7');
  });

  chapter('he takes everything along as one file', async () => {
    const page = appPage(admin, 'admin');
    await press(page, 'Export everything');
    const waiting = admin.waitForEvent('download');
    await page.getByRole('link', { name: 'Download negotiations-2026-11-23.json' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('negotiations-2026-11-23.json');
    const kept = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(kept).toMatchObject({ schema: 1, exportedAt: expect.stringMatching(/^2026-11-23T/) });
    expect(kept.site).toContain(stage.url);
    const keys = (kind: string) => kept.entities[kind].map(({ key }: { key: string }) => key);
    expect([keys('negotiation'), keys('team'), keys('settings')]).toEqual([['10101:2027-Q1'], ['10001'], ['calendar']]);
  });

  chapter('he erases everything, which takes an offered copy and a typed word', async () => {
    await admin.reload();
    const page = appPage(admin, 'admin');
    await press(page, 'Erase everything…');
    const word = field(page, 'Type “erase” to confirm');
    const erase = page.getByRole('button', { name: 'Erase everything for good' });
    expect(await word.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'I need no copy' }).check();
    await word.fill('delete');
    expect(await erase.isDisabled()).toBe(true);
    await word.fill('erase');
    await erase.click();
    await says(page, /^Everything is erased: \d+ records/);
    await page.getByRole('row', { name: /^2026-Q4 October to December 2026 now/ }).waitFor();
    await says(await leadersPage('tomasz'), 'Nothing has been negotiated on this site yet');
  });

  chapter('nothing complained on the way but the page that was refused', async () => {
    expect(stage.complaints.filter(each => !/404/.test(each))).toEqual([]);
  });
});
