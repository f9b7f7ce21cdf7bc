import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings, overflowOf, told } from '../gallery/checks';
import { choosePerson } from './people';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let admin: Page;
let other: Page;
beforeAll(async () => {
  stage = await raise('--no-demo');
  [admin, other] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const go = (page: Page, slug: string, path: string) => page.goto(`${stage.url}/as/${slug}${path}`);
const chapter = storyOf(() => stage);

const administration = async (page: Page): Promise<FrameLocator> => {
  await go(page, 'mirko', '/jira/projects');
  await page.locator('summary[aria-label="Jira administration"]').click();
  await page.getByRole('link', { name: 'Two-way negotiation' }).click();
  const frame = appPage(page, 'admin');
  await field(frame, 'Labels').waitFor();
  return frame;
};

const part = (frame: FrameLocator, heading: string) =>
  frame.locator('section').filter({ has: frame.getByRole('heading', { name: heading, exact: true }) });

/** What axe finds, and what sticks out, with the page as it is. */
const faults = async (page: Page): Promise<string[]> => {
  const handle = await page.waitForSelector('iframe[src*="admin.html"]');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('no frame shows the administration');
  return [...(await overflowOf(frame)), ...(await axeFindings(frame))].map(told);
};

const dailyLook = async () => {
  await go(other, 'mirko', '/jira/schedules');
  await other.getByRole('button', { name: 'Run daily-look now' }).click();
  await other
    .getByRole('row', { name: /^daily-look/ })
    .getByText('Done')
    .waitFor();
};

/** Reads the list anew until it says so: what is under way in the queue takes its time. */
const refreshedUntil = async (frame: FrameLocator, text: string | RegExp) => {
  const there = part(frame, 'What Jira could not be told').getByText(text).first();
  for (let tries = 0; tries < 20 && !(await there.isVisible()); tries += 1) {
    const answer = admin.waitForResponse(response => response.url().endsWith('/forge/invoke'));
    await press(frame, 'Refresh');
    await answer;
    await frame.getByRole('button', { name: 'Refresh' }).and(frame.locator(':not([aria-disabled=true])')).waitFor();
  }
  await there.waitFor();
};

const archive = async () => {
  await go(other, 'odile', '/jira/software/projects/HRB/settings/details');
  await other.getByRole('button', { name: 'Archive project' }).click();
  await other.waitForURL(/\/jira\/projects/);
};

/** Turns a signal on or off while nothing can be written, and waits until he is told so. */
const changeSignal = async (page: FrameLocator, name: string) => {
  await field(page, name).click();
  await press(page, 'Save what Jira is told');
  await says(page, 'Saved.');
  await dailyLook();
  await refreshedUntil(page, /^Jira does not let the app write there/);
};

describe('an administrator says what Jira is told', () => {
  chapter(
    'a comment’s wording is written with placeholders, and one that nothing stands behind is refused',
    async () => {
      const page = await administration(admin);
      await field(page, 'Comment').check();
      const wording = field(page, 'Wording of the comment');
      await wording.fill('');
      await says(page, 'Write what the comment says, or turn comments off.');
      await wording.fill(' stands at {state}');
      await wording.press('Home');
      await press(page, 'Insert {work-item}');
      expect(await wording.inputValue()).toBe('{work-item} stands at {state}');
      await says(page, /^Nothing stands behind \{state\}/);
      await says(page, 'ABC-42 stands at {state}');
      await press(page, 'Save what Jira is told');
      expect(await wording.evaluate(element => element === document.activeElement)).toBe(true);
      expect(await wording.getAttribute('aria-invalid')).toBe('true');
      expect(await faults(admin)).toEqual([]);
      await wording.fill('{work-item} stands at {status}');
      await says(page, 'ABC-42 stands at Bargaining');
    },
  );

  chapter('without an occasion nothing is saved; with one it is, and is there after a reload', async () => {
    const page = appPage(admin, 'admin');
    for (const name of [/^The stage changes/, /^The turn changes/]) await field(page, name).uncheck();
    await says(page, /^Choose an occasion/);
    await press(page, 'Save what Jira is told');
    expect(await field(page, /^The stage changes/).evaluate(element => element === document.activeElement)).toBe(true);
    await field(page, /^A clause fires/).check();
    await press(page, 'Save what Jira is told');
    await says(page, 'Saved.');
    await administration(admin);
    expect(await field(page, 'Wording of the comment').inputValue()).toBe('{work-item} stands at {status}');
    expect(await field(page, /^A clause fires/).isChecked()).toBe(true);
    expect(await field(page, /^The turn changes/).isChecked()).toBe(false);
  });

  chapter('somebody else was faster: what differs is named, and theirs can be shown', async () => {
    const theirs = await administration(other);
    const page = appPage(admin, 'admin');
    await field(page, 'Comment').uncheck();
    await field(theirs, 'Custom field “Negotiation”').uncheck();
    await press(theirs, 'Save what Jira is told');
    await says(theirs, 'Saved.');
    await press(page, 'Save what Jira is told');
    await says(page, /Theirs differs from yours in: custom field and comment\./);
    await press(page, 'Show theirs');
    expect(await field(page, 'Comment').isChecked()).toBe(true);
    expect(await field(page, 'Custom field “Negotiation”').isChecked()).toBe(false);
  });

  chapter('reminders keep to days and hours, and say in a sentence to which', async () => {
    const page = appPage(admin, 'admin');
    await field(page, 'Friday').uncheck();
    await field(page, 'From').selectOption('08:00');
    await field(page, 'To').selectOption('24:00');
    await says(page, 'Messages go out Monday to Thursday, between 08:00 and 24:00, where the team is.');
    await press(page, 'Save reminders');
    await says(page, 'Saved.');
    await administration(admin);
    await says(page, 'Messages go out Monday to Thursday, between 08:00 and 24:00, where the team is.');
    await field(page, 'Remind whoever is to move').uncheck();
    await says(page, /^Nobody gets a message/);
  });
});

describe('what Jira could not be told waits for him', () => {
  chapter('what is written to an archived project is refused, and comes to him with its reason', async () => {
    await says(appPage(admin, 'admin'), 'Everything has reached Jira.');
    await go(other, 'odile', '/browse/HRB-230');
    await other.getByRole('link', { name: 'Negotiations' }).first().click();
    const form = appPage(other, 'team');
    await choosePerson(form, 'Leader', 'Tomasz Ferrant');
    await choosePerson(form, 'Team', 'Odile Brannagh');
    await press(form, 'Save team');
    await says(form, /No negotiation is open/);
    await go(other, 'tomasz', '/browse/HRB-230');
    await press(appPage(other, 'panel'), /^Open negotiation for/);
    await says(appPage(other, 'room'), 'Share your priority');
    await archive();
    const page = await administration(admin);
    await changeSignal(page, 'Labels');
    await part(page, 'What Jira could not be told').getByRole('link', { name: 'HRB-230' }).waitFor();
  });

  chapter('dropping asks first, and keeping it changes nothing', async () => {
    const page = appPage(admin, 'admin');
    await press(page, 'Drop HRB-230');
    await says(page, 'Give this one up for good?');
    expect(await faults(admin)).toEqual([]);
    await press(page, 'Keep it');
    const drop = page.getByRole('button', { name: 'Drop HRB-230' });
    expect(await drop.evaluate(element => element === document.activeElement)).toBe(true);
  });

  chapter('once the project is restored he retries, and everything has reached Jira', async () => {
    await go(other, 'mirko', '/jira/projects');
    await other.getByRole('button', { name: 'Restore Harbor' }).click();
    await other.getByRole('link', { name: 'Harbor' }).first().waitFor();
    const page = appPage(admin, 'admin');
    await press(page, 'Retry HRB-230');
    await says(page, /^Is being tried again/);
    await refreshedUntil(page, 'Everything has reached Jira.');
    await go(other, 'odile', '/browse/HRB-230');
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.getByText('negotiation-intent').count()).toBe(0);
  });

  chapter('what he drops is gone for good', async () => {
    await archive();
    const page = await administration(admin);
    await changeSignal(page, 'Search (issue property)');
    await press(page, 'Drop HRB-230');
    await press(page, 'Drop it');
    await says(page, 'Dropped. Nothing waits for you any more.');
    await refreshedUntil(page, 'Everything has reached Jira.');
  });

  chapter('nothing complained on the way', async () => {
    expect(stage.complaints).toEqual([]);
  });
});
