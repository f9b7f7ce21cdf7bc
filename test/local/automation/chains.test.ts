import type { Step } from '../../../local/automation/rule';
import { account } from '../../../local/demo/people';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

let site: RuleSite;
beforeEach(async () => {
  site = await startRules();
});
afterEach(() => site.stop());

const everything = async () => {
  for (const _ of [1, 2, 3]) {
    await site.forge.automation.settled();
    await site.forge.queueSettled();
  }
};
const onLabel = { kind: 'labels' as const, change: 'added' as const, labels: [] };

test.each<[string, Step]>([
  ['a step of Jira', { kind: 'labels', change: 'add', labels: 'next' }],
  ['an action of the app', { kind: 'action', action: 'mark', inputs: { issueKey: '{{issue.key}}', label: 'next' } }],
  [
    'what an action put into a queue',
    { kind: 'action', action: 'later', inputs: { issueKey: 'TIL-300', label: 'next' } },
  ],
])('[Forge automation] what a rule writes by %s starts rules only where they allow it', async (_, step) => {
  const first = await site.add({ steps: [step] });
  const shy = await site.add({ trigger: onLabel });
  const open = await site.add({ trigger: onLabel, startedByRules: true });
  site.forge.automation.startBy(first, 'TIL-300', account('ngozi'));
  await everything();
  expect(site.issue().labels).toContain('next');
  expect([site.results(shy), site.results(open)]).toEqual([[], ['success']]);
});

test('[Forge automation] a rule that starts itself ends after ten runs', async () => {
  const steps: Step[] = [{ kind: 'comment', text: 'Again' }];
  const id = await site.add({ trigger: { kind: 'comment' }, startedByRules: true, steps });
  await site.comment('Begin');
  expect(site.results(id)).toEqual([...Array(10).fill('success'), 'loop']);
  expect(site.told(id).join()).toContain('10 runs of rules led to each other');
});

test('[Forge automation] rules on request wait until they are asked for', async () => {
  await site.stop();
  site = await startRules({ automation: 'on-request' });
  const id = await site.add({ trigger: onLabel });
  await site.edit({ labels: ['waits'] });
  expect(site.results(id)).toEqual([]);
  await site.forge.automation.runDue();
  expect(site.results(id)).toEqual(['success']);
});
