import type { FrameLocator, Page } from 'playwright-core';
import { raise, type Stage } from './site';

jest.setTimeout(120_000);

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await raise('--no-demo');
  page = await stage.window();
});
afterAll(() => stage.stop());
afterEach(() => expect(stage.complaints).toEqual([]));

/** The form in the frame in which Automation shows it. */
const form = (): FrameLocator => page.frameLocator('iframe[src*="rule.html"]');
const field = (label: string) => form().getByLabel(label, { exact: false });
const next = () => page.getByRole('button', { name: 'Next' });

const open = async (action: string): Promise<void> => {
  await page.goto(`${stage.url}/as/mirko/jira/automation-actions/${action}`);
  await form().getByRole('group', { name: 'What the action is given' }).waitFor();
};

/** Goes on, and waits for the page that answers. */
const goOn = async (): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await next().click();
  await loaded;
};

const accepted = async (): Promise<unknown> =>
  JSON.parse((await page.getByRole('region', { name: 'Inputs' }).textContent()) ?? '');

test.each([
  ['get-negotiation', ['Work item of the outcome', 'Quarter']],
  ['open-negotiations', ['Work item of the outcome', 'Quarter']],
  ['record-check-in', ['Work item of the outcome', 'Value', 'Measured on', 'Source', 'What was learned', 'Chance']],
  ['remind-parties', ['Work item of the outcome', 'Quarter']],
  [
    'add-attempt',
    ['Work item that is done', 'Work item of the outcome', 'Done on', 'Effect', 'What was learned', 'Verdict'],
  ],
])('%s asks for what it takes', async (action, labels) => {
  await open(action);
  for (const label of labels) expect(await field(label).first().isVisible()).toBe(true);
  expect(await form().getByRole('textbox').count()).toBe(labels.length);
  expect(await form().getByRole('textbox').first().inputValue()).toBe('{{issue.key}}');
});

test('what is filled in is handed over as it is when one goes on, smart values and all', async () => {
  await open('record-check-in');
  await field('Value').fill('{{webhookData.value}}');
  await field('Source').fill('Analytics');
  await field('Chance').fill('60');
  await field('What was learned').fill('{{comment.body}}');
  await goOn();
  expect(await accepted()).toEqual({
    issue: '{{issue.key}}',
    value: '{{webhookData.value}}',
    day: '',
    source: 'Analytics',
    learned: '{{comment.body}}',
    chance: '60',
  });
});

test('what is wrong is said at its field, what was chosen is there again, and the complaint goes with a change', async () => {
  await open('record-check-in');
  await field('Value').fill('12,5');
  await goOn();
  const source = field('Source');
  await source.waitFor();
  expect(await field('Value').inputValue()).toBe('12,5');
  expect(await source.getAttribute('aria-invalid')).toBe('true');
  const complaint = form().getByText('is required');
  expect(await complaint.count()).toBe(1);
  await source.fill('Analytics');
  expect(await complaint.count()).toBe(0);
  await goOn();
  expect(await accepted()).toMatchObject({ value: '12,5', source: 'Analytics' });
});

test('negotiations are opened for one outcome or for a project, never for both', async () => {
  await open('open-negotiations');
  await form().getByRole('radio', { name: 'Every outcome of a project' }).check();
  const project = form().getByRole('textbox', { name: 'Project' });
  expect(await project.inputValue()).toBe('{{issue.project.key}}');
  expect(await field('Work item of the outcome').count()).toBe(0);
  await project.fill('');
  await project.fill('HRB');
  await goOn();
  expect(await accepted()).toEqual({ issue: '', project: 'HRB', quarter: '' });
});

type Bridge = { __bridge: { callBridge(method: string, payload: unknown): Promise<unknown> } };

/** Automation looks at the rule, or has done so: the same event that it sends. */
const look = async (isValidating: boolean): Promise<void> => {
  const frame = page.frame({ url: /rule\.html/ });
  await frame?.evaluate(
    payload =>
      (globalThis as unknown as Bridge).__bridge.callBridge('emit', {
        event: 'AUTOMATION_ACTION_VALIDATE_RULE_EVENT',
        payload,
      }),
    { isValidating },
  );
};

test('while the rule is looked at nothing can be changed, and afterwards it can', async () => {
  await open('get-negotiation');
  const inputs = (state: 'disabled' | 'enabled') => form().locator(`input:${state}`);
  await inputs('enabled').first().waitFor();
  await look(true);
  await inputs('disabled').first().waitFor();
  expect(await inputs('enabled').count()).toBe(0);
  await look(false);
  await inputs('enabled').first().waitFor();
  expect(await inputs('disabled').count()).toBe(0);
});

test('by keyboard alone, and what it says can be run', async () => {
  await open('get-negotiation');
  await field('Work item of the outcome').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('HRB-230');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027-Q1');
  await goOn();
  await page.getByRole('button', { name: 'Run it as me' }).click();
  const result = page.getByRole('region', { name: 'Result' });
  await result.waitFor();
  expect(JSON.parse((await result.textContent()) ?? '')).toEqual({
    kind: 'refused',
    messages: [expect.stringMatching(/^No team is set up/)],
  });
});
