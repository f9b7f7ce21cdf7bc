import { account } from '../../../local/demo/people';
import { type Browser, bridge, frameWith, startBrowser } from '../browser';
import { type BackgroundSite, startBackground } from './site';

jest.setTimeout(30_000);

let site: BackgroundSite;
let browser: Browser;
beforeAll(async () => {
  site = await startBackground({ build: 'everything' });
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('[Forge action] the form of an action is given what was chosen, submits it, and is asked for it at Next', async () => {
  const page = await browser.newPage();
  await page.goto(site.forge.urlFor(account('mirko'), '/jira/automation-actions'));
  await page.getByRole('link', { name: 'Describe' }).click();
  const extension = async () => {
    const frame = await frameWith(page, 'form.html');
    return ((await bridge(frame, 'getContext')) as { value: { extension: object } }).value.extension;
  };
  expect(await extension()).toEqual({ type: 'action', data: { inputs: {} }, errors: { invalidInputs: {} } });
  const next = page.getByRole('button', { name: 'Next' });
  expect(await next.isDisabled()).toBe(true);

  const choose = async (inputs: object) => {
    const frame = await frameWith(page, 'form.html');
    // What the form holds when it is asked is what counts, not what it submitted before.
    expect(await bridge(frame, 'submit', { issueKey: 'earlier' })).toEqual({ value: true });
    await frame.evaluate(chosen => {
      Object.assign(globalThis, { inputs: chosen });
    }, inputs);
    const loaded = page.waitForEvent('load');
    await next.click();
    await loaded;
  };
  await choose({ issueKey: 7, colour: 'red' });
  expect(await extension()).toEqual({
    type: 'action',
    data: { inputs: { issueKey: 7, colour: 'red' } },
    errors: {
      invalidInputs: {
        colour: { message: 'the action declares no such input' },
        issueKey: { message: 'has to be of type string' },
      },
    },
  });
  await choose({ issueKey: 'TIL-300', times: '{{issue.votes}}' });
  expect(await page.getByLabel('Inputs').textContent()).toContain('{{issue.votes}}');
  await page.getByRole('link', { name: 'Start over' }).click();
  await choose({ issueKey: 'TIL-300' });
  await page.getByRole('button', { name: 'Run it as me' }).click();
  expect(await page.getByLabel('Result').textContent()).toContain(`TIL-300 for ${account('mirko')}`);
});

test('[Forge action] a form that does not answer is told of, and nothing goes on', async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(site.forge.urlFor(account('mirko'), '/jira/automation-actions/describe'));
  const frame = await frameWith(page, 'form.html');
  await bridge(frame, 'submit', { issueKey: 'TIL-300' });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.clock.runFor(6_000);
  await page.getByText('did not answer AUTOMATION_ACTION_SUBMIT').waitFor();
});
