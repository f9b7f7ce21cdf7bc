import type { FrameLocator, Page } from 'playwright-core';
import { setUpTeam } from './people';
import { appPage, raise, type Stage, TODAY } from './site';
import { choose, field, fillForecast, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let leader: Page;
let team: Page;

beforeAll(async () => {
  stage = await raise('--no-demo');
  [leader, team] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const PRIORITY = 'New studios see a client book by themselves in their first two weeks';
const OUTCOME = 'Self-serve recurring revenue a quarter';
const BET = 'A studio with a first booking is twice as likely to take a paid plan';

const go = (page: Page, slug: string, path: string) => page.goto(`${stage.url}/as/${slug}${path}`);
const chapter = storyOf(() => stage);

/** The form in which a priority is shared, in a negotiation that the leader opens for the next quarter. */
const openForm = async (workItem: string): Promise<FrameLocator> => {
  await go(leader, 'tomasz', `/browse/${workItem}`);
  await press(appPage(leader, 'panel'), /^Open negotiation for/);
  const room = appPage(leader, 'room');
  await press(room, 'Share your priority');
  return room;
};

/** What is a team's own: the deadline, here the last day there is, and no need. */
const shareWithTeam = async (room: FrameLocator) => {
  const deadline = field(room, 'Deadline');
  await deadline.fill((await deadline.getAttribute('max')) ?? '');
  await choose(room, 'No');
  await press(room, 'Share priority');
  await room.getByRole('heading', { name: 'Share your priority' }).waitFor({ state: 'detached' });
};

/** A section of the leader's page, for the next quarter. */
const section = async (name: string): Promise<FrameLocator> => {
  await go(leader, 'tomasz', '/jira/projects');
  await leader.getByRole('link', { name: 'Negotiations' }).last().click();
  const page = appPage(leader, 'leader');
  await page.getByText('next quarter').click();
  await page.getByRole('tab', { name }).click();
  return page;
};

describe('one priority for two teams, and the business outcome that it serves', () => {
  let room: FrameLocator;

  chapter('Tomasz leads two teams', async () => {
    await setUpTeam(stage, team, 'odile', 'HRB-230', 'Odile Brannagh');
    await setUpTeam(stage, team, 'renske', 'SLP-380', 'Renske Ivaldi');
  });

  chapter('he makes a business outcome; what is missing is said, and what was typed stays', async () => {
    const page = await section('Business outcomes');
    await says(page, 'No business outcome is kept here yet');
    await press(page, 'Add business outcome');
    await field(page, 'Name').fill(OUTCOME);
    await press(page, 'Save business outcome');
    await says(page, 'This is still missing.');
    expect(await field(page, 'Name').inputValue()).toBe(OUTCOME);
    await field(page, 'Unit').fill('M€');
    await field(page, 'Level (optional)').fill('3');
    await field(page, 'By (optional)').fill('2039-12-31');
    await press(page, 'Save business outcome');
    await says(page, /^3.M€ by Dec 31, 2039$/);
  });

  chapter('he pastes its readings; a line that says no day and value is named', async () => {
    const page = appPage(leader, 'leader');
    await press(page, `Add readings to ${OUTCOME}`);
    await choose(page, 'Paste several');
    await field(page, 'Readings, one a line').fill('2025-06-30 2.31 Finance report\n30 September 2.44');
    await press(page, 'Save readings');
    await says(page, /^Line 2 is not a day, a value and a source/);
    await field(page, 'Readings, one a line').fill('2025-06-30 2.31 Finance report\n2025-09-30\t2.44\tFinance report');
    await press(page, 'Save readings');
    await says(page, /^2\.44.M€$/);
    await page.getByText('2 readings').click();
    expect(await page.getByRole('row').count()).toBe(3);
  });

  chapter('he shares a new priority with Harbor, with his bet on the business outcome', async () => {
    room = await openForm('HRB-230');
    await says(room, /You have shared no priority for .* yet/);
    await field(room, 'What matters most').fill(PRIORITY);
    await field(room, 'Why now').fill('Self-serve revenue has to carry the spring');
    await field(room, 'Business outcome it serves').selectOption({ label: `${OUTCOME} (M€)` });
    await field(room, 'How it moves the business outcome (optional)').fill(BET);
    await field(room, 'How sure you are (optional)').fill('60');
    await shareWithTeam(room);
    await says(room, PRIORITY);
  });

  chapter('he shares the same one with Slipstream by choosing it: its words stay as they are', async () => {
    room = await openForm('SLP-380');
    await says(room, 'Shared with Harbor');
    await choose(room, PRIORITY);
    await says(room, `${BET} (how sure: 60%)`);
    expect(await field(room, 'What matters most').count()).toBe(0);
    await shareWithTeam(room);
    await says(room, PRIORITY);
  });

  chapter('he sees both teams under the priority, and under the business outcome', async () => {
    const page = await section('Priorities');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: PRIORITY }) });
    await card.getByText('HRB-230').waitFor();
    await card.getByText('SLP-380').waitFor();
    await page.getByRole('tab', { name: 'Business outcomes' }).press('Enter');
    await says(page, `Your bet: ${BET} (how sure: 60%)`);
    expect(await page.getByText('Being negotiated').count()).toBe(2);
    await page.getByRole('tab', { name: 'Business outcomes' }).press('ArrowRight');
    await says(page, 'none due yet');
  });

  chapter('a team member assesses, and reads in the room what stands out and what to do about it', async () => {
    await go(team, 'renske', '/browse/SLP-380');
    await appPage(team, 'panel').getByRole('button').first().click();
    const asTeam = appPage(team, 'room');
    await says(asTeam, 'Nothing stands out.');
    await press(asTeam, 'Give your assessment');
    await assess(asTeam);
    await press(asTeam, 'Give assessment');
    await says(asTeam, 'Advice (1)');
    await asTeam.getByText('Advice (1)').click();
    await says(asTeam, /A performance goal on little known ground: the team has never worked on it/);
    await says(asTeam, /Consider a learning goal for this quarter/);
    await says(asTeam, /Too little history \(0 of at least 3/);
    await says(asTeam, 'The leader’s promises to this team');
  });

  chapter('nothing complained on the way: no script error, no violation of the content security policy', async () => {
    expect(stage.complaints).toEqual([]);
  });
});

async function assess(frame: FrameLocator) {
  await field(frame, 'Measure').fill('Started bookings that are completed');
  await field(frame, 'Unit').fill('%');
  await field(frame, 'Definition').fill('Of bookings started in a week, those completed within a day');
  await field(frame, 'Source').fill('Product analytics, weekly');
  await choose(frame, 'Higher is better');
  await choose(frame, /^Product outcome/);
  await press(frame, 'Next');
  await field(frame, 'Baseline').fill('66');
  await field(frame, 'Date').fill(TODAY);
  await field(frame, 'Source of the baseline').fill('Product analytics, this week');
  await press(frame, 'Next');
  await choose(frame, /^Never tried/);
  await press(frame, 'Next');
  await press(frame, 'Next');
  await fillForecast(frame, '66.5', '69', '72');
  await choose(frame, /^Performance goal/);
}
