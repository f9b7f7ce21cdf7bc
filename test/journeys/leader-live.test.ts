import type { FrameLocator, Page } from 'playwright-core';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let leader: Page;
let team: Page;
let list: FrameLocator;

beforeAll(async () => {
  stage = await raise();
  [leader, team] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const chapter = storyOf(() => stage);

/** Until the page that is opened hears what others do. */
const listens = (page: Page) => page.waitForResponse(answer => answer.url().endsWith('/realtime-subscribe'));

const search = (page: Page): string => new URL(page.url()).search;

/** The line of a work item, by its key. */
const lineOf = (frame: FrameLocator, key: string) => frame.locator('tr.line').filter({ hasText: key });

/** The room of a work item over its page, by the one button of the panel. */
const roomOver = async (page: Page, slug: string, key: string): Promise<FrameLocator> => {
  await page.goto(`${stage.url}/as/${slug}/browse/${key}`);
  await appPage(page, 'panel').locator('.negotiation-action button').first().click();
  const room = appPage(page, 'room');
  await room.getByRole('heading', { level: 1 }).waitFor();
  return room;
};

const openList = async () => {
  await leader.goto(`${stage.url}/as/willemijn/`);
  const heard = listens(leader);
  await leader.getByRole('link', { name: 'Negotiations' }).first().click();
  list = appPage(leader, 'leader');
  await lineOf(list, 'TIL-300').waitFor();
  await heard;
};

describe('a leader’s page that keeps its place and stays current', () => {
  chapter('what somebody else does in a room is seen in the list without touching the page', async () => {
    await openList();
    await lineOf(list, 'KEY-512').getByText('Intent').waitFor();
    const room = await roomOver(team, 'willemijn', 'KEY-512');
    await press(room, 'Park…');
    await field(room, 'Reason').fill('Partners are asked first');
    await room.locator('form').getByRole('button', { name: 'Park' }).click();
    await says(room, 'Partners are asked first');
    await lineOf(list, 'KEY-512').getByText('Parked').waitFor();
  });

  chapter('the words that are typed find lines, and stand in the address once', async () => {
    const before = await leader.evaluate(() => history.length);
    await field(list, 'Find').pressSequentially('studios paid');
    await says(list, /^1 of \d+ shown$/);
    await lineOf(list, 'TIL-300').waitFor();
    expect(await list.locator('tr.line').count()).toBe(1);
    await leader.waitForURL(/find=studios\+paid/);
    expect(await leader.evaluate(() => history.length)).toBe(before);
  });

  chapter('quarter, section, filter and grouping stay over a reload, and Back goes through them', async () => {
    await field(list, 'Find').fill('');
    await field(list, 'Group by').selectOption('outcome');
    await leader.waitForURL(/group=outcome/);
    await list.getByText('2026-Q4', { exact: true }).click();
    await leader.waitForURL(/quarter=2026-Q4/);
    await list.getByRole('tab', { name: 'Asks' }).click();
    await says(list, 'What teams ask for in 2026-Q4');
    await leader.reload();
    await says(list, 'What teams ask for in 2026-Q4');
    expect(search(leader)).toMatch(/quarter=2026-Q4.*group=outcome/);
    await leader.goBack();
    await list.getByRole('tab', { name: 'Negotiations', selected: true }).waitFor();
    expect(await field(list, 'Group by').inputValue()).toBe('outcome');
    expect(await list.getByRole('radio', { name: /2026-Q4/ }).isChecked()).toBe(true);
    await leader.goBack();
    await list.getByRole('radio', { name: /2027-Q1/, checked: true }).waitFor();
    expect(search(leader)).not.toMatch(/quarter=/);
  });

  chapter('the panel, and the team’s page, hear of a move as well', async () => {
    const heard = listens(leader);
    await leader.goto(`${stage.url}/as/katya/browse/TIL-300`);
    const panel = appPage(leader, 'panel');
    await panel.locator('.negotiation-action button').first().waitFor();
    await heard;
    const other = await stage.window();
    const hears = listens(other);
    await other.goto(`${stage.url}/as/katya/browse/TIL-300`);
    await other.getByRole('link', { name: 'Negotiations' }).first().click();
    const cards = appPage(other, 'team');
    await cards.getByText('Studios get paid online').first().waitFor();
    await hears;
    for (const frame of [panel, cards]) await says(frame, /^Leader’s turn/);
    const room = await roomOver(team, 'willemijn', 'TIL-300');
    await press(room, 'Ask a question');
    await field(room, 'Question').fill('Who else has to agree?');
    await room.getByRole('checkbox').check();
    await press(room, 'Ask');
    await says(room, 'Who else has to agree?');
    for (const frame of [panel, cards]) await says(frame, /^Your turn/);
  });

  chapter('nothing complained on the way', async () => {
    expect(stage.complaints).toEqual([]);
  });
});
