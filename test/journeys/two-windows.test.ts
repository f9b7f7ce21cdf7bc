import type { FrameLocator, Page } from 'playwright-core';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let leader: Page;
let team: Page;

beforeAll(async () => {
  stage = await raise();
  [leader, team] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const chapter = storyOf(() => stage);

/** Until the page that is opened hears what others do. */
const listens = (page: Page) => page.waitForResponse(answer => answer.url().endsWith('/realtime-subscribe'));

/** The room as a dialog over the work item. */
const leadersRoom = async (): Promise<FrameLocator> => {
  const heard = listens(leader);
  await leader.goto(`${stage.url}/as/willemijn/browse/TIL-300`);
  await appPage(leader, 'panel').locator('.primary-action button, button').first().click();
  await heard;
  return appPage(leader, 'room');
};

/** The room inside the team's page: another module, in another place of Jira. */
const teamsRoom = async (): Promise<FrameLocator> => {
  const heard = listens(team);
  await team.goto(`${stage.url}/as/katya/browse/TIL-300`);
  await team.getByRole('link', { name: 'Negotiations' }).first().click();
  const page = appPage(team, 'team');
  await page.getByRole('heading', { name: 'Studios get paid online' }).waitFor();
  await page.locator('.primary-action button, article button, li button').first().click();
  await heard;
  return page;
};

/** From here on the room keeps what its line for those who write has said. */
const keepsLine = (room: FrameLocator) =>
  room.locator('.moved').evaluate(line => {
    const keep = () => line.setAttribute('data-said', `${line.getAttribute('data-said') ?? ''}${line.textContent}`);
    new MutationObserver(keep).observe(line, { childList: true, subtree: true, characterData: true });
  });
const keptOf = (room: FrameLocator) => room.locator('.moved').getAttribute('data-said');

const asks = async (room: FrameLocator, question: string) => {
  await press(room, 'Ask a question');
  await field(room, 'Question').fill(question);
  await press(room, 'Ask');
  await says(room, question);
};

const KEPT = 'Your words are kept; see what changed.';
const MOVED = `Katya Brandsma has moved for the team. ${KEPT}`;

describe('two people in one room', () => {
  let asLeader: FrameLocator;
  let asTeam: FrameLocator;

  chapter('what one does, the other sees without touching the page', async () => {
    [asLeader, asTeam] = await Promise.all([leadersRoom(), teamsRoom()]);
    await keepsLine(asTeam);
    await asks(asTeam, 'Is the spring campaign certain?');
    await says(asLeader, 'Is the spring campaign certain?');
  });

  chapter('who moved is not told that the other side did', async () => {
    await asks(asTeam, 'Would two markets be enough?');
    await says(asLeader, 'Would two markets be enough?');
    expect(await keptOf(asTeam)).toBeNull();
  });

  chapter('a half-written offer stays, with a calm line, until its writer wants to look', async () => {
    await press(asLeader, /^Counter B/);
    await field(asLeader, 'Reason of the offer').fill('Two engineers I can give, a reviewer');
    await asks(asTeam, 'Who pays for the reviewer?');
    await says(asLeader, MOVED);
    expect(await asLeader.getByText('Who pays for the reviewer?').count()).toBe(0);
    await press(asLeader, 'See what changed');
    await says(asLeader, 'Who pays for the reviewer?');
    await asLeader.getByText(MOVED).waitFor({ state: 'detached' });
    expect(await field(asLeader, 'Reason of the offer').inputValue()).toBe('Two engineers I can give, a reviewer');
  });

  chapter('the offer is finished and made; the turn changes in the other window, and is said aloud there', async () => {
    await press(asLeader, 'Remove ask 2');
    await field(asLeader, 'Reason for the change: Asks').fill('The risk team has nobody to give until March');
    await press(asLeader, 'Make offer');
    await says(asLeader, /the team adds its forecast before anybody can sign/);
    await says(asTeam, /needs your forecast before anybody can sign/);
    await asTeam.locator('[aria-live=polite]').filter({ hasText: '2027-Q1' }).waitFor({ state: 'attached' });
  });

  chapter('nothing complained on the way', async () => {
    expect(stage.complaints).toEqual([]);
  });
});
