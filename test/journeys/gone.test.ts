import type { Page } from 'playwright-core';
import { appPage, raise, type Stage } from './site';
import { field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

let stage: Stage;
let admin: Page;
let team: Page;
beforeAll(async () => {
  stage = await raise('--no-demo');
  [admin, team] = await Promise.all([stage.window(), stage.window()]);
}, 60_000);
afterAll(() => stage.stop());

const go = (page: Page, slug: string, path: string) => page.goto(`${stage.url}/as/${slug}${path}`);
const chapter = storyOf(() => stage);

const teamsPage = async (slug: string) => {
  await go(team, slug, '/browse/HRB-230');
  await team.getByRole('link', { name: 'Negotiations' }).first().click();
  return appPage(team, 'team');
};

const administration = async () => {
  await go(admin, 'mirko', '/jira/projects');
  await admin.locator('summary[aria-label="Jira administration"]').click();
  await admin.getByRole('link', { name: 'Two-way negotiation' }).click();
  return appPage(admin, 'admin');
};

const choose = async (label: string, name: string) => {
  const picker = appPage(team, 'team').getByRole('combobox', { name: label });
  await picker.fill(name.slice(0, 5));
  await appPage(team, 'team').getByRole('option', { name }).click();
};

describe('people come and go, and so do work items', () => {
  chapter('a project administrator sets up the team, and a member changes it', async () => {
    const form = await teamsPage('odile');
    await choose('Leader', 'Tomasz Ferrant');
    await choose('Team', 'Odile Brannagh');
    await choose('Team', 'Femi Castellane');
    await press(form, 'Save team');
    await says(form, /No negotiation is open/);
    const page = await teamsPage('femi');
    await press(page, 'Change team');
    await choose('Team', 'Jussi Varga');
    await press(page, 'Save team');
    await page.getByText('Earlier changes of leader and team').click();
    await says(page, 'Jussi Varga joined the team');
    await says(page, /Changed by Femi Castellane$/);
    await says(page, 'Tomasz Ferrant leads');
  });

  chapter('a negotiation is opened, and its outcome is linked to a goal, and to nothing else', async () => {
    await go(team, 'femi', '/browse/HRB-230');
    await press(appPage(team, 'panel'), /^Open negotiation for/);
    await appPage(team, 'panel').getByRole('heading', { name: '2027-Q1' }).waitFor();
    await teamsPage('femi');
    await team.goto(`${team.url().replace(/\/$/, '')}/2027-Q1/10101/outcome`);
    const page = appPage(team, 'team');
    await press(page, 'Link a goal');
    await field(page, 'Link to the goal').fill('https://home.atlassian.com.evil.example/goal/1');
    await field(page, 'What the goal is called').fill('Studios are at home in two weeks');
    await press(page, 'Save link');
    await says(page, /^This is no goal of Atlassian Home/);
    await field(page, 'Link to the goal').fill('https://home.atlassian.com/o/7f3c/goal/BRA-7');
    await press(page, 'Save link');
    const link = page.getByRole('link', { name: /^Studios are at home in two weeks/ });
    expect(await link.getAttribute('href')).toBe('https://home.atlassian.com/o/7f3c/goal/BRA-7');
  });

  chapter('it is deleted in Jira, and the administrator takes what belongs to it to another one', async () => {
    await go(admin, 'mirko', '/browse/HRB-230');
    await admin.locator('summary[aria-label="Actions"]').click();
    await admin.getByRole('button', { name: 'Delete HRB-230' }).click();
    const page = await administration();
    await press(page, 'Look for them');
    await says(page, '1 work item is gone.');
    await says(page, /^The work item was deleted on/);
    await press(page, 'Take to another work item…');
    await field(page, 'Key of the other work item').fill('HRB-999');
    await press(page, 'Find it');
    await says(page, /^Jira shows you no work item with this key/);
    await field(page, 'Key of the other work item').fill('HRB-185');
    await press(page, 'Find it');
    await press(page, 'Take it to HRB-185');
    await says(page, 'It belongs to HRB-185 now.');
    await says(page, 'There is none. Every negotiation has its work item and a team.');
    await says(page, /HRB-230 to HRB-185/);
    await go(team, 'femi', '/browse/HRB-185');
    await appPage(team, 'panel').getByRole('heading', { name: '2027-Q1' }).waitFor();
    await says(appPage(team, 'panel'), 'Studios are at home in two weeks');
  });

  chapter('the leader’s account is closed: the page says that nobody leads, and the team names somebody', async () => {
    await go(admin, 'mirko', '/jira/settings/user-management');
    const row = admin.getByRole('row', { name: /Tomasz Ferrant/ });
    await row.getByText('Close account').click();
    await row.getByRole('button', { name: /^Close it/ }).click();
    const page = await teamsPage('odile');
    await says(page, /^Nobody is there to act as the leader any more/);
    await press(page, 'Change team');
    await choose('Leader', 'Ines Marlowe-Adeyemi');
    await press(page, 'Save team');
    await page.getByText(/^Nobody is there to act as the leader/).waitFor({ state: 'detached' });
  });
});
