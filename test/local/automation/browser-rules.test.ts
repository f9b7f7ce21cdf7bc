import { account } from '../../../local/demo/people';
import { type Browser, frameWith, startBrowser } from '../browser';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

let site: RuleSite;
let browser: Browser;
beforeAll(async () => {
  site = await startRules({ build: 'everything' });
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('[Forge automation] a rule with an action of the app is built with the app’s own form, and runs', async () => {
  const page = await browser.newPage();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(site.forge.urlFor(account('mirko'), '/jira/projects'));
  await page.getByLabel('Jira administration').click();
  await page.getByRole('link', { name: 'Automation', exact: true }).click();
  await press('Create rule');

  await page.getByRole('link', { name: 'Label added or removed' }).click();
  await page.getByLabel('Labels').fill('measured-* paid');
  await press('Save and go on');
  await page.getByLabel('JQL').fill('project =');
  await press('Save and go on');
  await page.getByRole('alert').getByText('Error in the JQL Query').waitFor();
  await page.getByLabel('JQL').fill('project = TIL');
  await press('Save and go on');

  await page.getByLabel('Add a step').selectOption({ label: 'App: Mark a work item' });
  await press('Add step');
  const next = page.getByRole('button', { name: 'Next' });
  const fill = async (label: string, value: string) => {
    const frame = await frameWith(page, 'form.html');
    await frame.getByLabel(label).fill(value);
  };
  await fill('Work item', '{{issue.key}}');
  await next.click();
  await page.getByRole('alert').getByText('label is required').waitFor();
  await fill('Label', 'marked');
  await next.click();

  await page.getByLabel('Add a step').selectOption({ label: 'Comment on the work item' });
  await press('Add step');
  await page.getByLabel('Text').fill('Marked {{updatedRuleAppMark.label}}');
  await press('Save step');
  await press('Move up: step 2, Comment on the work item');
  await press('Move down: step 1, Comment on the work item');
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByLabel('Name').fill('Mark what is measured');
  await press('Save and turn on');
  await page.getByText('Label measured-* or paid added').waitFor();

  await site.edit({ labels: ['measured-7'] });
  expect(site.issue().labels).toEqual(['measured-7', 'marked']);
  await page.reload();
  await page.getByText('Marked marked').waitFor();
  await page.getByRole('button', { name: 'Turn off: Mark what is measured' }).click();
  await page.getByRole('button', { name: 'Turn on: Mark what is measured' }).waitFor();
  await site.edit({ labels: ['paid'] });
  expect(site.issue().labels).toEqual(['paid']);
});
