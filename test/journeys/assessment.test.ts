import type { FrameLocator, Page } from 'playwright-core';
import { appPage, raise, type Stage, TODAY } from './site';
import { choose, field, fillForecast, press, says, storyOf } from './telling';

jest.setTimeout(180_000);

const WORK_ITEM = 'HRB-185';
const QUARTER = '2027-Q1';
const SOURCE = 'Product analytics, counted by all three of us';
const MEASURE = 'New studios whose old appointments are in their calendar after a week';
const LEVER = 'Studios meet their own calendar on the first screen';
const UNKNOWN = 'Whether studios that come from paper have anything to bring along';

let stage: Stage;
let team: Page;

// The demo company, for its teams have a past.
beforeAll(async () => {
  stage = await raise();
  team = await stage.window();
}, 120_000);
afterAll(() => stage.stop());

const chapter = storyOf(() => stage);

const enterRoom = async (page: Page, slug: string): Promise<FrameLocator> => {
  await page.goto(`${stage.url}/as/${slug}/browse/${WORK_ITEM}`);
  await appPage(page, 'panel').getByRole('region', { name: QUARTER }).getByRole('button').first().click();
  const room = appPage(page, 'room');
  await room.getByRole('heading', { level: 1 }).waitFor();
  return room;
};

const openForm = async (page: Page, slug: string): Promise<FrameLocator> => {
  const room = await enterRoom(page, slug);
  await press(room, 'Give your assessment');
  await room.getByRole('heading', { name: 'Give your assessment' }).waitFor();
  return room;
};

const step = (room: FrameLocator, name: RegExp) =>
  room.getByRole('navigation', { name: 'Steps of the assessment' }).getByRole('button', { name });

/** The heading that has the focus says where one is. */
const isAt = (room: FrameLocator, heading: string) => room.locator('h3:focus').filter({ hasText: heading }).waitFor();

/** By the keyboard alone: from wherever the focus is, on to what has this name. */
const tabTo = async (page: Page, room: FrameLocator, name: RegExp) => {
  const focused = room.locator('button:focus, input:focus, textarea:focus').filter({ hasText: name });
  for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses += 1) await page.keyboard.press('Tab');
  expect(await focused.count()).toBe(1);
};

const value = (room: FrameLocator, label: string) => field(room, label).inputValue();

describe('an assessment in five steps, of which nothing is lost', () => {
  let room: FrameLocator;

  chapter('the leader of a team with a past opens a negotiation and shares a priority', async () => {
    const leader = await stage.window();
    await leader.goto(`${stage.url}/as/tomasz/browse/${WORK_ITEM}`);
    await press(appPage(leader, 'panel'), `Open negotiation for ${QUARTER}`);
    await says(appPage(leader, 'panel'), 'Say what matters most this quarter and why now.');
    const asLeader = await enterRoom(leader, 'tomasz');
    await press(asLeader, 'Share your priority');
    await choose(asLeader, /^Every second new studio/);
    await field(asLeader, 'Deadline').fill('2026-12-11');
    await choose(asLeader, 'No');
    await press(asLeader, 'Share priority');
    await says(asLeader, /The team is working out/);
    await leader.context().close();
  });

  chapter('every step is in sight, with what it still lacks, and can be reached by the keyboard alone', async () => {
    room = await openForm(team, 'odile');
    expect(await step(room, /./).count()).toBe(5);
    expect(await step(room, /^1\. Measure/).getAttribute('aria-current')).toBe('step');
    await step(room, /^5\. Range 4 to fill in$/).waitFor();
    await step(room, /^4\. Levers and unknowns Optional$/).waitFor();
    await tabTo(team, room, /^5\. Range/);
    await team.keyboard.press('Enter');
    await isAt(room, '5. Range');
    expect(await step(room, /^5\. Range/).getAttribute('aria-current')).toBe('step');
    await tabTo(team, room, /^Back$/);
    await team.keyboard.press('Enter');
    await isAt(room, '4. Levers and unknowns');
    await team.keyboard.press('Tab');
    await team.keyboard.type(LEVER);
    // Enter in a field goes on; nothing is sent before the last step.
    await team.keyboard.press('Enter');
    await isAt(room, '5. Range');
  });

  chapter('two steps are filled in; a reload leads back to the same step, and every value is there', async () => {
    await step(room, /^1\. Measure/).click();
    await field(room, 'Measure').fill(MEASURE);
    await field(room, 'Unit').fill('%');
    await field(room, 'Definition').fill('Of studios that sign up in a week, those with an appointment from before');
    await field(room, 'Source').fill(SOURCE);
    await choose(room, 'Higher is better');
    await choose(room, /^Product outcome/);
    await says(room, 'Nothing more is needed in this step.');
    await step(room, /^4\. Levers/).click();
    await field(room, 'Unknown').fill(UNKNOWN);
    await says(room, /^Saved$/);
    room = await openForm(team, 'odile');
    await room.getByRole('heading', { name: '4. Levers and unknowns' }).waitFor();
    expect(await value(room, 'Lever')).toBe(LEVER);
    expect(await value(room, 'Unknown')).toBe(UNKNOWN);
    await step(room, /^1\. Measure/).click();
    expect(await value(room, 'Source')).toBe(SOURCE);
    expect(await room.getByText('You wrote a draft').count()).toBe(0);
  });

  chapter('the same person in another browser is offered the draft, and goes on with it', async () => {
    const elsewhere = await stage.window();
    const other = await openForm(elsewhere, 'odile');
    await says(other, /You wrote a draft of this on another device or in another tab/);
    expect(await value(other, 'Source')).not.toBe(SOURCE);
    await press(other, 'Take that draft');
    await other.getByText('You wrote a draft').waitFor({ state: 'detached' });
    expect(await value(other, 'Source')).toBe(SOURCE);
    await step(other, /^4\. Levers/).click();
    expect(await value(other, 'Unknown')).toBe(UNKNOWN);
    await elsewhere.context().close();
  });

  chapter('[N23] a colleague is offered nothing, and the leader reads nothing of it', async () => {
    const others = await stage.window();
    const asColleague = await openForm(others, 'femi');
    await field(asColleague, 'Source').fill('Written by a colleague');
    await says(asColleague, /^Saved$/);
    expect(await asColleague.getByText('You wrote a draft').count()).toBe(0);
    const asLeader = await enterRoom(others, 'tomasz');
    await says(asLeader, /The team is working out/);
    const read = await asLeader.locator('body').innerText();
    for (const draft of [SOURCE, LEVER, UNKNOWN, 'Give your assessment']) expect(read).not.toContain(draft);
    await others.context().close();
  });

  chapter(
    '[RULES 6] the outside view comes after the own range, by a press, and leaves the own numbers alone',
    async () => {
      await step(room, /^2\. Baseline/).click();
      await field(room, 'Baseline').fill('40');
      await field(room, 'Date').fill(TODAY);
      await press(room, 'Next');
      await choose(room, 'Never tried');
      await step(room, /^5\. Range/).click();
      const show = room.getByRole('button', { name: 'Show the outside view' });
      const seen = room.getByRole('row', { name: /^Outside view/ });
      await says(room, /^Your own range comes first/);
      await fillForecast(room, '41', '46', '43');
      await says(room, /^Your own range comes first/);
      expect([await show.count(), await seen.count()]).toEqual([0, 0]);
      await fillForecast(room, '41', '43', '46');
      await show.waitFor();
      expect(await seen.count()).toBe(0);
      await show.click();
      await seen.waitFor();
      await room.getByRole('row', { name: /^Team’s own/ }).waitFor();
      await says(room, /^Your own numbers may stay as they are/);
      expect(await value(room, 'P50')).toBe('43');
      // It was of that range; of another one nobody has asked yet.
      await field(room, 'P90').fill('47');
      await show.waitFor();
      expect(await seen.count()).toBe(0);
    },
  );

  chapter('what is refused leads to its step and its field', async () => {
    await choose(room, /^Performance goal/);
    await step(room, /^2\. Baseline/).click();
    await field(room, 'Source of the baseline').fill('');
    await step(room, /^5\. Range/).click();
    await press(room, 'Give assessment');
    await isMarked(room, 'Source of the baseline');
    expect(await step(room, /^2\. Baseline 1 to fill in/).getAttribute('aria-current')).toBe('step');
    await field(room, 'Source of the baseline').fill('Calendar warehouse, this week');
  });

  chapter('the last step sends all of it, and both sides read levers and unknowns', async () => {
    await step(room, /^5\. Range Complete$/).click();
    await press(room, 'Give assessment');
    await room.getByRole('heading', { name: 'Give your assessment' }).waitFor({ state: 'detached' });
    await says(room, LEVER);
    const leader = await stage.window();
    const asLeader = await enterRoom(leader, 'tomasz');
    for (const told of [MEASURE, LEVER, UNKNOWN]) await says(asLeader, told);
  });

  chapter('a draft that was sent is offered nowhere any more', async () => {
    await press(room, 'Ask a question');
    await field(room, 'Question').fill('Do imports of fewer than ten appointments count?');
    await says(room, /^Saved$/);
    const elsewhere = await stage.window();
    const other = await enterRoom(elsewhere, 'odile');
    await press(other, 'Ask a question');
    await says(other, /^You wrote a draft/);
    await press(room, 'Ask');
    await says(room, 'Do imports of fewer than ten appointments count?');
    const again = await enterRoom(elsewhere, 'odile');
    await press(again, 'Ask a question');
    await field(again, 'Question').fill('Another one');
    await says(again, /^Saved$/);
    expect(await again.getByText('You wrote a draft').count()).toBe(0);
  });

  chapter('nothing complained on the way: no script error, no violation of the content security policy', async () => {
    expect(stage.complaints).toEqual([]);
  });

  chapter('a save that fails disturbs nobody: the tab keeps what is typed, and the next key saves it', async () => {
    await press(room, 'Ask a question');
    await press(room, 'Stay with this one');
    await team.context().setOffline(true);
    const failed = team.waitForEvent('requestfailed');
    await field(room, 'Question').pressSequentially('Written on a train');
    await failed;
    await says(room, 'Not saved yet, kept in this tab');
    expect(await value(room, 'Question')).toBe('Written on a train');
    expect(await room.getByRole('alert').count()).toBe(0);
    await team.context().setOffline(false);
    await field(room, 'Question').press('End');
    await field(room, 'Question').pressSequentially(', and after it');
    await says(room, /^Saved$/);
    expect(await value(room, 'Question')).toBe('Written on a train, and after it');
  });
});

/** The focus is in the field, and the field says what it lacks. */
async function isMarked(room: FrameLocator, label: string) {
  await room.locator('input:focus[aria-invalid="true"]').waitFor();
  expect(await field(room, label).getAttribute('aria-invalid')).toBe('true');
}
