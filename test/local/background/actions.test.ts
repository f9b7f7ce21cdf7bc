import { account } from '../../../local/demo/people';
import { answerAccountReport } from '../../../local/functions/accounts';
import { type BackgroundSite, startBackground } from './site';

jest.setTimeout(30_000);

let site: BackgroundSite;
beforeAll(async () => {
  site = await startBackground();
});
afterAll(() => site.stop());

const run = (inputs: Record<string, unknown>, slug = 'ngozi', key = 'describe') =>
  site.forge.action({ key, person: account(slug), inputs });

describe('[Forge action] an action of the app', () => {
  test('is listed with what it takes and gives', () => {
    expect(site.forge.actions()).toMatchObject([
      {
        key: 'describe',
        title: 'Describe',
        inputs: { issueKey: { required: true } },
        outputs: { text: { type: 'string' } },
      },
      { key: 'tell', title: 'tell', inputs: {}, outputs: {}, form: undefined },
    ]);
  });

  test('acts as the person of the connection', async () => {
    expect(await run({ issueKey: 'TIL-300', times: 2 })).toEqual({
      kind: 'done',
      outputs: { text: `TIL-300 for ${account('ngozi')}`, count: 2 },
    });
    expect(await run({ issueKey: 'TIL-300' }, 'yara')).toEqual({
      kind: 'refused',
      messages: ['There is no TIL-300 for you.'],
    });
    expect(await run({}, 'yara', 'tell')).toEqual({ kind: 'done', outputs: {} });
  });

  test('that throws fails with a general sentence, and its own is on the console', async () => {
    const result = await run({ issueKey: 'throw' });
    expect(result).toEqual({ kind: 'failed', message: expect.not.stringContaining('secret') });
    expect(site.lines.join('\n')).toContain('ACTION FAILED: "describe": a secret of the app');
  });

  test.each([
    [{}, 'issueKey is required'],
    [{ issueKey: 5 }, 'issueKey has to be of type string'],
    [{ issueKey: 'TIL-300', times: 1.5 }, 'times has to be of type integer'],
    [{ issueKey: 'TIL-300', colour: 'red' }, 'colour the action declares no such input'],
  ])('is not called with %j', async (inputs, problem) => {
    await expect(run(inputs)).rejects.toThrow(problem);
  });

  test('that answers otherwise than it declares is an error, loudly', async () => {
    const problem =
      'the output "more" is not declared, the output "text" has to be of type string, the output "count" is missing';
    await expect(run({ issueKey: 'wrong' })).rejects.toThrow(problem);
    expect(site.lines.join('\n')).toContain(`WRONG RESULT of action "describe": ${problem}`);
    await expect(run({}, 'ngozi', 'hide')).rejects.toThrow('Automation sees no action "hide"');
  });
});

describe('[Forge action] what a form submits', () => {
  const submit = async (inputs: string, slug = 'mirko') => {
    const headers = { origin: site.forge.url };
    const body = new URLSearchParams({ inputs });
    const address = `${site.forge.url}/as/${slug}/jira/automation-actions/describe`;
    return (await fetch(address, { method: 'POST', headers, body })).text();
  };

  test.each([
    ['more than 100 KB', JSON.stringify({ issueKey: 'x'.repeat(101 * 1024) }), 'larger than 100 KB'],
    ['no object', '[1]', 'no object of inputs'],
    ['no JSON', 'issueKey', 'no object of inputs'],
    ['an undeclared field', '{"issueKey":"TIL-300","colour":"red"}', 'colour the action declares no such input'],
    ['a required input that is empty', '{"issueKey":""}', 'issueKey is required'],
  ])('is refused when it is %s', async (_, inputs, problem) => {
    expect(await submit(inputs)).toContain(problem);
  });

  test('is accepted from administrators', async () => {
    expect(await submit('{"issueKey":"{{issue.key}}"}')).toContain('Run it as me');
    expect(await submit('{"issueKey":"TIL-300"}', 'ngozi')).toContain('have access to this page');
  });
});

test.each([
  [{ closedOn: '2026-10-02' }, [{ accountId: 'a', status: 'closed' }]],
  [{ updatedOn: '2026-10-02' }, [{ accountId: 'a', status: 'updated' }]],
  [{ updatedOn: '2026-09-30' }, undefined],
  [{}, undefined],
])('[Forge privacy] a person of whom Jira says %j is reported as %j', (changes, accounts) => {
  const people = { person: () => changes };
  const body = { accounts: [{ accountId: 'a', updatedAt: '2026-10-01T09:00:00.000Z' }] };
  const report = (scopes: string[]) => answerAccountReport(people, scopes, body, () => undefined);
  expect(report(['report:personal-data'])).toEqual(accounts ? { status: 200, body: { accounts } } : { status: 204 });
  expect(report([])).toMatchObject({ status: 401 });
});

describe('[Forge privacy] a report of accounts', () => {
  const report = (...ids: string[]) =>
    site.call('report', { accounts: ids.map(accountId => ({ accountId, updatedAt: '2026-10-01T09:00:00.000Z' })) });
  const [active, closed] = ['5be24ad8b1653240376955d2', '5be24ba3f91c106033269289'];

  test('tells which were closed, and nothing of the others', async () => {
    expect(await report(active, closed, account('ngozi'))).toEqual([{ accountId: closed, status: 'closed' }]);
    expect(await report(active)).toEqual([]);
    expect(await report(...Array(200).fill(active), closed)).toEqual([{ accountId: closed, status: 'closed' }]);
  });

  test.each([
    [{ accounts: [] }],
    [{ accounts: [{ accountId: 'a' }] }],
    [{ accounts: [{ accountId: 'a', updatedAt: 'yesterday' }] }],
    [{ accounts: Array(91).fill({ accountId: 'a', updatedAt: '2026-10-01T09:00:00.000Z' }) }],
  ])('with a wrong body is refused', async body => {
    expect(await site.call('post', { path: '/app/report-accounts', body })).toMatchObject({ status: 400 });
  });
});
