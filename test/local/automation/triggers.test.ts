import { account } from '../../../local/demo/people';
import { fieldsOfApp } from '../../../local/jira/fields';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

let site: RuleSite;
beforeAll(async () => {
  site = await startRules();
});
afterAll(() => site.stop());

const ran = (id: string) => site.results(id).length;

describe('[Forge automation] a rule starts when', () => {
  test.each([
    ['any label', [], ['new'], 1],
    ['this label', ['paid'], ['paid'], 1],
    ['one of these', ['paid', 'unpaid'], ['x', 'unpaid'], 1],
    ['all that begin so', ['forecast-*'], ['forecast-low'], 1],
    ['another label', ['paid'], ['unpaid'], 0],
    ['a label that was there', ['kept'], ['kept', 'another'], 0],
  ])('%s is added, and not when it is removed', async (_, labels, added, times) => {
    await site.edit({ labels: ['kept'] });
    const onAdded = await site.add({ trigger: { kind: 'labels', change: 'added', labels } });
    const onRemoved = await site.add({ trigger: { kind: 'labels', change: 'removed', labels } });
    await site.edit({ labels: ['kept', ...added] });
    expect([ran(onAdded), ran(onRemoved)]).toEqual([times, 0]);
    await site.edit({ labels: ['kept'] });
    expect([ran(onAdded), ran(onRemoved)]).toEqual([times, times]);
  });

  test('a field takes another value, or a certain one', async () => {
    const any = await site.add({ trigger: { kind: 'field', field: 'summary' } });
    const byId = await site.add({ trigger: { kind: 'field', field: 'assignee', to: account('katya') } });
    const mood = await site.add({ trigger: { kind: 'field', field: 'Mood', to: 'calm' } });
    const name = site.forge.jira.user(account('katya'))?.displayName ?? '';
    const named = await site.add({ trigger: { kind: 'field', field: 'assignee', to: name.toUpperCase() } });
    await site.edit({ summary: 'Another summary', assignee: account('katya') });
    const [field] = fieldsOfApp(site.forge.jira);
    if (!field) throw new Error('the app has no field');
    await site.edit({ values: [{ field, value: 'wild' }] });
    expect([ran(any), ran(byId), ran(named), ran(mood)]).toEqual([1, 1, 1, 0]);
    await site.edit({ values: [{ field, value: 'calm' }] });
    expect([ran(any), ran(mood)]).toEqual([1, 1]);
  });

  test('a work item is transitioned', async () => {
    await site.edit({ status: 'To Do' });
    const any = await site.add({ trigger: { kind: 'transition' } });
    const done = await site.add({ trigger: { kind: 'transition', to: 'Done' } });
    const reopened = await site.add({ trigger: { kind: 'transition', from: 'Done', to: 'To Do' } });
    for (const status of ['In Progress', 'Done', 'To Do'] as const) await site.edit({ status });
    expect([ran(any), ran(done), ran(reopened)]).toEqual([3, 1, 1]);
  });

  test('a comment is added that holds certain words', async () => {
    const any = await site.add({ trigger: { kind: 'comment' } });
    const certain = await site.add({
      trigger: { kind: 'comment', contains: 'MEASURED' },
      steps: [{ kind: 'log', text: '{{initiator.displayName}}: {{comment.body}}' }],
    });
    await site.comment('Nothing new');
    await site.comment('We measured 7', 'elio');
    expect([ran(any), ran(certain)]).toEqual([2, 1]);
    expect(site.told(certain)).toEqual([`${site.forge.jira.user(account('elio'))?.displayName}: We measured 7`]);
  });

  test('it is on, and for this project', async () => {
    const here = await site.add({ project: 'TIL', trigger: { kind: 'field', field: 'priority' } });
    const elsewhere = await site.add({
      project: 'LAN',
      owner: account('mirko'),
      trigger: { kind: 'field', field: 'priority' },
    });
    await site.edit({ priority: 'Low' });
    await site.edit({ priority: 'High' });
    expect([ran(here), ran(elsewhere)]).toEqual([2, 0]);
  });

  test('somebody asks for it on a work item', async () => {
    const id = await site.add({ steps: [{ kind: 'log', text: '{{issue.key}} by {{initiator.displayName}}' }] });
    site.forge.automation.startBy(id, 'TIL-300', account('elio'));
    await site.forge.automation.settled();
    expect(site.told(id)).toEqual([`TIL-300 by ${site.forge.jira.user(account('elio'))?.displayName}`]);
  });
});

describe('[Forge automation] a schedule', () => {
  test('runs once an interval, and once where the clock jumps over several', async () => {
    const id = await site.add({ trigger: { kind: 'schedule', every: 'hour' } });
    const pass = async (minutes: number) => {
      site.forge.clock.moveBy(minutes * 60_000);
      await site.forge.automation.settled();
      return ran(id);
    };
    expect([await pass(50), await pass(11), await pass(50), await pass(24 * 60), await pass(5)]).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  test('with JQL runs once for each work item that it finds in the project', async () => {
    const jql = 'key in (TIL-300, TIL-303) ORDER BY key';
    const steps = [{ kind: 'log' as const, text: '{{issue.key}}' }];
    const id = await site.add({ project: 'TIL', trigger: { kind: 'schedule', every: 'day', jql }, steps });
    const none = await site.add({ trigger: { kind: 'schedule', every: 'day', jql: 'labels = nobody-has-it' } });
    site.forge.clock.moveBy(25 * 60 * 60_000);
    await site.forge.automation.settled();
    const entries = site.forge.automation.audit(id);
    expect(entries.map(each => each.issue)).toEqual(['TIL-303', 'TIL-300']);
    expect(site.results(none)).toEqual(['no-actions']);
  });
});
