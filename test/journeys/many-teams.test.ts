import type { FrameLocator, Page } from 'playwright-core';
import { setUpTeam } from './people';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

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
const NEED = 'Studios with a first client booking in 14 days';

const go = (page: Page, slug: string, path: string) => page.goto(`${stage.url}/as/${slug}${path}`);
const chapter = storyOf(() => stage);

const roomOf = async (slug: string, workItem: string): Promise<FrameLocator> => {
  await go(team, slug, `/browse/${workItem}`);
  await appPage(team, 'panel').getByRole('button').first().click();
  return appPage(team, 'room');
};

/** Parks or resumes: the button that opens the form, the reason, and the one that sends it. */
const giveReason = async (room: FrameLocator, opens: string, sends: string, reason: string) => {
  await press(room, opens);
  await field(room, 'Reason').fill(reason);
  await room.getByRole('button', { name: sends, exact: true }).last().click();
  await field(room, 'Reason').waitFor({ state: 'detached' });
};

/** Waits until nothing on the page says so any more. */
const isSilent = (page: FrameLocator, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });

const stepOf = (page: FrameLocator, workItem: string) => page.getByRole('listitem').filter({ hasText: workItem });

describe('a quarter that is started for two of three teams at once', () => {
  const page = () => appPage(leader, 'leader');

  chapter('Tomasz leads three teams; one of them has opened its negotiation itself, and parked it', async () => {
    await setUpTeam(stage, team, 'odile', 'HRB-230', 'Odile Brannagh');
    await setUpTeam(stage, team, 'ngozi', 'TIL-300', 'Ngozi');
    await setUpTeam(stage, team, 'renske', 'SLP-380', 'Renske Ivaldi');
    await go(team, 'renske', '/browse/SLP-380');
    await press(appPage(team, 'panel'), /^Open negotiation for/);
    await giveReason(await roomOf('renske', 'SLP-380'), 'Park…', 'Park', 'Two of three are away');
  });

  chapter('he finds the outcome of one team in its project, and the other waits for him', async () => {
    await go(leader, 'tomasz', '/jira/projects');
    await leader.getByRole('link', { name: 'Negotiations' }).last().click();
    await press(page(), 'Start a quarter for your teams');
    await page().getByText('next quarter').click();
    await page()
      .getByRole('checkbox', { name: /^SLP-380 .*waits for your priority/ })
      .check();
    await page().getByText('Find another outcome of Harbor').click();
    await field(page(), 'Find another outcome of Harbor').fill('hrb-230');
    await page()
      .getByRole('checkbox', { name: /^HRB-230/ })
      .click();
    await page()
      .getByRole('checkbox', { name: /^HRB-230 .*Found in the project/, checked: true })
      .waitFor();
  });

  chapter('while he writes, advice stands beside what it is about, and goes once it is rewritten', async () => {
    const advice = /“What matters most” tells the team what to make/;
    await field(page(), 'What matters most').fill('Launch the new app');
    await says(page(), advice);
    await says(page(), /Sharing is refused as long as it says so/);
    await field(page(), 'What matters most').fill(PRIORITY);
    await isSilent(page(), advice);
    await field(page(), 'Why now').focus();
    await field(page(), 'Name of the business outcome')
      .or(field(page(), 'Business outcome it serves'))
      .first()
      .fill('Revenue');
    await says(page(), /does not say why now/);
    await field(page(), 'Why now').fill('Self-serve revenue has to carry the spring');
    await isSilent(page(), /does not say why now/);
  });

  chapter('one team gets a need; one that reads like a solution is marked before anything is opened', async () => {
    await page().getByText('Need, deadline and fallback of HRB-230').click();
    await page().getByRole('checkbox', { name: 'State a need for this outcome' }).last().check();
    await field(page(), 'Measure of the need').fill('Launch the new app');
    await says(page(), /“Measure of the need” tells the team what to make/);
    await field(page(), 'Need').fill('40');
    await field(page(), 'Unit of the need').fill('%');
    const deadline = field(page(), 'Deadline');
    await deadline.fill((await deadline.getAttribute('max')) ?? '');
    await press(page(), 'Look it over');
    await says(page(), 'One field still needs a look before this can be shared.');
    await field(page(), 'Measure of the need').fill(NEED);
    await isSilent(page(), /“Measure of the need” tells the team what to make/);
  });

  chapter('a reload loses nothing of it', async () => {
    await leader.reload();
    await page()
      .getByRole('checkbox', { name: /^HRB-230/, checked: true })
      .waitFor();
    expect(await field(page(), 'What matters most').inputValue()).toBe(PRIORITY);
    await press(page(), 'Look it over');
    await says(page(), /Need sealed: 40%, Studios with a first client booking/);
    await says(page(), '0 of 2 done');
  });

  chapter('he presses once: one is shared, the parked one is refused and says why', async () => {
    await press(page(), 'Open and share with all 2');
    await says(page(), '1 of 2 done');
    await stepOf(page(), 'HRB-230').getByText('Shared: the team can assess now').waitFor();
    await stepOf(page(), 'SLP-380').getByText('This negotiation is parked.').waitFor();
  });

  chapter('another reload remembers that, and when the team has resumed he tries that one again', async () => {
    await giveReason(await roomOf('renske', 'SLP-380'), 'Resume', 'Resume', 'All are back');
    await leader.reload();
    await stepOf(page(), 'HRB-230').getByText('Shared: the team can assess now').waitFor();
    await press(page(), /^Try again for Slipstream/);
    await says(page(), '2 of 2 done');
    await press(page(), 'Done');
    await page().getByText('HRB-230').first().waitFor();
  });

  chapter('both teams read the same priority; the need is sealed, and the third team has nothing', async () => {
    const slipstream = await roomOf('renske', 'SLP-380');
    await says(slipstream, PRIORITY);
    const harbor = await roomOf('odile', 'HRB-230');
    await says(harbor, PRIORITY);
    await says(harbor, NEED);
    await go(team, 'ngozi', '/browse/TIL-300');
    await says(appPage(team, 'panel'), /No negotiation/);
  });

  chapter('it is one priority for both, and a new start knows what is under way', async () => {
    await page().getByRole('tab', { name: 'Priorities' }).click();
    const card = page()
      .getByRole('listitem')
      .filter({ has: page().getByRole('heading', { name: PRIORITY }) });
    await card.getByText('HRB-230').waitFor();
    await card.getByText('SLP-380').waitFor();
    await page().getByRole('tab', { name: 'Negotiations' }).click();
    await press(page(), 'Start a quarter for your teams');
    await says(page(), /Under way already: HRB-230/);
    expect(await field(page(), 'What matters most').inputValue()).toBe('');
  });

  chapter('nothing complained on the way: no script error, no violation of the content security policy', async () => {
    expect(stage.complaints).toEqual([]);
  });
});
