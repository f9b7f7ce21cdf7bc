import type { Step } from '../../../local/automation/rule';
import { account } from '../../../local/demo/people';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

let site: RuleSite;
beforeAll(async () => {
  site = await startRules();
});
afterAll(() => site.stop());

/** Runs steps on TIL-300; gives how that ended, and what was noted. */
const run = async (steps: Step[], more: object = {}) => {
  const id = await site.add({ steps, ...more });
  site.forge.automation.startBy(id, 'TIL-300', account('ngozi'));
  await site.forge.automation.settled();
  return { result: site.results(id).at(-1), told: site.told(id) };
};
const mails = (slug: string) => site.forge.jira.store.all('mail').filter(each => each.to === account(slug));

describe('[Forge automation] a step of Jira', () => {
  test('changes labels, the status and comments, as the owner', async () => {
    await site.edit({ labels: ['a', 'b'], status: 'To Do' });
    expect(
      await run([
        { kind: 'labels', change: 'add', labels: 'c, {{issue.key}}' },
        { kind: 'labels', change: 'remove', labels: 'a' },
        { kind: 'status', status: 'Done' },
        { kind: 'comment', text: '{{issue.labels}} is {{issue.status.name}}' },
      ]),
    ).toEqual({ result: 'success', told: ['c TIL-300', 'a', 'Status: Done', 'b, c, TIL-300 is Done'] });
    expect(site.issue()).toMatchObject({ labels: ['b', 'c', 'TIL-300'], status: 'Done' });
    expect(site.forge.jira.comments(site.issue().id).at(-1)).toMatchObject({ author: account('ngozi') });
    await run([{ kind: 'labels', change: 'set', labels: '' }]);
    expect(site.issue().labels).toEqual([]);
  });

  test('that Jira refuses ends the rule, in Jira’s words', async () => {
    const { result, told } = await run(
      [
        { kind: 'labels', change: 'add', labels: 'x' },
        { kind: 'log', text: 'never' },
      ],
      { owner: account('beatrix') },
    );
    expect({ result, told }).toEqual({
      result: 'failed',
      told: ['You do not have permission to edit issues in this project.'],
    });
  });

  test.each([
    ['equals', 'till', 'TILL', 'stopped'],
    ['does not equal', 'a', 'a', 'success'],
    ['contains', 'TIL-300', 'til', 'stopped'],
    ['is empty', '{{issue.assignee.displayName}}', '', 'stopped'],
    ['is not empty', '{{issue.nonsense}}', '', 'success'],
  ] as const)('stops if a value %s: %s, %s', async (is, text, other, result) => {
    await site.edit({ assignee: null });
    expect(await run([{ kind: 'stop-if', text, is, other }])).toMatchObject({ result });
  });
});

test('[Forge automation] a smart value that does not exist is empty, and the log says so', async () => {
  const { told } = await run([
    { kind: 'log', text: '[{{issue.nonsense}}] [{{ issue.Mood }}] {{constructor}}{{issue.key.length}}' },
  ]);
  expect(told).toEqual([
    'There is no {{issue.nonsense}}, it is empty.',
    'There is no {{constructor}}, it is empty.',
    'There is no {{issue.key.length}}, it is empty.',
    '[] [] ',
  ]);
});

test('[Forge automation] links are those of the rule’s owner', async () => {
  const { told } = await run([{ kind: 'log', text: '{{issue.url}} {{baseUrl}}/jira/projects' }]);
  const address = (path: string) => site.forge.urlFor(account('ngozi'), path);
  expect(told).toEqual([`${address('/browse/TIL-300')} ${address('/jira/projects')}`]);
});

test.each([
  ['key = TIL-300 ORDER BY key', 'success'],
  ['status = Done AND status != Done', 'no-actions'],
])('[Forge automation] the condition %s ends in %s', async (condition, result) => {
  expect(await run([{ kind: 'log', text: 'ran' }], { condition })).toMatchObject({ result });
});

describe('[Forge automation] an action of the app', () => {
  test('gets smart values in the type it declares, and its outputs have a name', async () => {
    await site.edit({ labels: [], priority: 'Low' });
    const inputs = { issueKey: '{{issue.key}}', label: 'by-{{issue.id}}', times: '{{issue.priority.id}}' };
    const steps: Step[] = [
      { kind: 'action', action: 'mark', inputs },
      { kind: 'log', text: '{{updatedRuleAppMark.label}} {{updatedRuleAppMark.times}}' },
    ];
    const { result, told } = await run(steps);
    expect(result).toBe('success');
    expect(told.at(-1)).toBe('by-10301 4');
    expect(site.issue().labels).toEqual(['by-10301']);
  });

  test('that refuses ends the rule; owner and log have the app’s own words', async () => {
    const before = mails('ngozi').length;
    const { result, told } = await run([
      { kind: 'action', action: 'misbehave', inputs: { how: 'refuse' } },
      { kind: 'log', text: 'never' },
    ]);
    expect({ result, told }).toEqual({ result: 'failed', told: ['Not on a Monday.', 'Nor on a Tuesday.'] });
    expect(mails('ngozi').slice(before)).toMatchObject([
      { subject: 'Automation rule “A rule” failed', text: 'Not on a Monday.\nNor on a Tuesday.' },
    ]);
  });

  test('that throws ends it with a general sentence', async () => {
    const { result, told } = await run([{ kind: 'action', action: 'misbehave', inputs: { how: 'throw' } }]);
    expect(result).toBe('failed');
    expect(told.join()).toMatch(/^An error occurred/);
  });

  test('whose input is empty, or is no number, is not called', async () => {
    const mark = (inputs: object) =>
      run([{ kind: 'action', action: 'mark', inputs: { issueKey: 'TIL-300', label: 'x', ...inputs } }]);
    expect((await mark({ label: '{{issue.nonsense}}' })).told.join()).toContain('label is required');
    expect((await mark({ times: '{{issue.key}}' })).told.join()).toContain('times has to be of type integer');
  });

  test('acts as the rule’s owner', async () => {
    const inputs = { issueKey: 'TIL-300', label: 'mine' };
    const { told } = await run([{ kind: 'action', action: 'mark', inputs }], { owner: account('beatrix') });
    expect(told).toEqual(['TIL-300 is not yours to mark.']);
  });

  test('is an unknown component while the app is not installed', async () => {
    const id = await site.add({ steps: [{ kind: 'action', action: 'misbehave', inputs: { how: 'refuse' } }] });
    await site.forge.uninstall();
    site.forge.automation.startBy(id, 'TIL-300', account('ngozi'));
    await site.forge.automation.settled();
    expect(site.told(id).join()).toContain('Unknown component');
    site.forge.installAgain();
  });
});

test.each([
  [{ steps: [] }, 'It has no steps'],
  [{ condition: 'colour = red' }, 'Condition: Field'],
  [{ trigger: { kind: 'schedule', every: 'day', jql: 'key =' } as const }, 'JQL of the schedule'],
  [{ owner: 'nobody' }, 'no active account'],
  [{ project: 'NONE' }, 'no project NONE'],
  [{ steps: [{ kind: 'comment', text: ' ' } as const] }, 'Step 1: it has no text'],
  [{ steps: [{ kind: 'action', action: 'gone', inputs: {} } as const] }, 'offers no action “gone”'],
  [{ steps: [{ kind: 'action', action: 'mark', inputs: { label: 'x' } } as const] }, 'issueKey is required'],
])('[Forge automation] a rule with %j cannot be turned on', async (rule, problem) => {
  await expect(site.add(rule)).rejects.toThrow(problem);
});
