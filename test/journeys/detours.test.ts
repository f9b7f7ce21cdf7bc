import type { FrameLocator, Page } from 'playwright-core';
import { appPage, raise, type Stage } from './site';
import { field, fillForecast, press, says, storyOf } from './telling';

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

/** The leader's page, by the link in Jira's navigation. */
const leadersPage = async (slug: string): Promise<FrameLocator> => {
  await leader.goto(`${stage.url}/as/${slug}/jira/projects`);
  await leader.getByRole('link', { name: 'Negotiations' }).last().click();
  return appPage(leader, 'leader');
};

/** The room inside the team's page. */
const teamsRoom = async (slug: string): Promise<FrameLocator> => {
  await team.goto(`${stage.url}/as/${slug}/browse/TIL-300`);
  await team.getByRole('link', { name: 'Negotiations' }).first().click();
  const page = appPage(team, 'team');
  await page.getByRole('heading', { name: 'Studios get paid online' }).waitFor();
  await page.locator('.primary-action button, article button, li button').first().click();
  await page.getByRole('heading', { level: 2, name: /Expectation gap/ }).waitFor();
  return page;
};

describe('the demo’s open gap, by detours', () => {
  let asLeader: FrameLocator;
  let asTeam: FrameLocator;

  chapter('the leader finds what waits on the leader’s page, and cuts an ask: the forecast is set aside', async () => {
    const page = await leadersPage('willemijn');
    await says(page, '10 negotiations, 3 waiting for you');
    await press(page, 'Studios get paid online');
    asLeader = appPage(leader, 'room');
    await press(asLeader, /^Counter B/);
    await press(asLeader, 'Remove ask 2');
    await field(asLeader, 'Reason for the change: Asks').fill('The risk team has nobody to give until March');
    await field(asLeader, 'Reason of the offer').fill('Two engineers I can give, a reviewer I cannot');
    await press(asLeader, 'Make offer');
    await says(asLeader, /the team adds its forecast before anybody can sign/);
  });

  chapter('the team adds its forecast to the same terms, in the room on its own page', async () => {
    asTeam = await teamsRoom('katya');
    await says(asTeam, /needs your forecast before anybody can sign/);
    expect(await asTeam.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
    await press(asTeam, /^Add forecast to A/);
    await fillForecast(asTeam, '35.8', '38', '40.9');
    await field(asTeam, 'Reason of the offer').fill(
      'Slower without a reviewer, but still better than without engineers',
    );
    await press(asTeam, 'Make offer');
    await says(asTeam, 'Your offer is with the leader.');
  });

  chapter('one side parks, the other resumes', async () => {
    await press(asTeam, 'Park…');
    await field(asTeam, 'Reason').fill('The insurers decide on Thursday');
    await press(asTeam, 'Park');
    await says(asTeam, 'This negotiation is parked until either side resumes it.');
    const page = await leadersPage('willemijn');
    await press(page, 'Studios get paid online');
    asLeader = appPage(leader, 'room');
    await says(asLeader, 'The insurers decide on Thursday');
    await press(asLeader, 'Resume');
    await field(asLeader, 'Reason').fill('They decided: nothing changes');
    await asLeader.getByRole('button', { name: 'Resume', exact: true }).last().click();
    await says(asLeader, /The team has made an offer/);
  });

  chapter('the leader grants the one ask and signs', async () => {
    await press(asLeader, /^Accept A/);
    await field(asLeader, 'Granted by').fill('Ada and Grace, from Keystone');
    await press(asLeader, 'Sign');
    await says(asLeader, /^Signed by you and the team/);
    // The team's window sees it by itself. What is still on its way when the power fails would rightly be complained about.
    await says(asTeam, /^Signed by you and the leader/);
    for (const room of [asLeader, asTeam]) await says(room, /^Advice \(\d+\)/);
  });

  chapter('a second start does not play the demo again: what people did since stands', async () => {
    await stage.killAndStartAgain();
    const page = await leadersPage('willemijn');
    await says(page, '10 negotiations, 2 waiting for you');
    await says(page, 'agreed');
  });

  chapter('nothing complained on the way', async () => {
    expect(stage.complaints).toEqual([]);
  });
});
