import { account } from '../../../local/demo/people';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

let site: RuleSite;
beforeAll(async () => {
  site = await startRules();
});
afterAll(() => site.stop());

const ALL = '/jira/automation';
const get = async (path: string, slug = 'mirko') => {
  const response = await fetch(`${site.forge.url}/as/${slug}${path}`);
  return { status: response.status, text: await response.text() };
};
const post = async (path: string, form: Record<string, string>, slug = 'mirko') => {
  const headers = { origin: site.forge.url };
  const address = `${site.forge.url}/as/${slug}${path}`;
  const response = await fetch(address, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  const to = response.headers.get('location')?.slice(`/as/${slug}`.length) ?? '';
  return { status: response.status, to, text: await response.text() };
};
const create = async () => {
  const { to } = await post(ALL, { change: 'new' });
  return to.replace('/trigger', '');
};
const ruleAt = (address: string) => site.forge.automation.list().find(each => address.endsWith(each.id));

describe('[Forge automation] the pages of rules', () => {
  test('are for site administrators', async () => {
    const address = await create();
    expect((await get(ALL, 'ngozi')).status).toBe(404);
    expect((await post(ALL, { change: 'new' }, 'ngozi')).status).toBe(404);
    expect((await post(address, { change: 'delete' }, 'ngozi')).status).toBe(404);
    expect(ruleAt(address)).toBeDefined();
    expect((await get(`${ALL}/nothing`)).status).toBe(404);
  });

  test.each([
    [
      { kind: 'labels', change: 'removed', labels: ' a  b* ' },
      { kind: 'labels', change: 'removed', labels: ['a', 'b*'] },
    ],
    [
      { kind: 'field', field: 'Mood', to: '' },
      { kind: 'field', field: 'Mood' },
    ],
    [
      { kind: 'transition', from: '', to: 'Done' },
      { kind: 'transition', to: 'Done' },
    ],
    [
      { kind: 'comment', contains: 'x' },
      { kind: 'comment', contains: 'x' },
    ],
    [
      { kind: 'schedule', every: 'hour', jql: 'key = TIL-300' },
      { kind: 'schedule', every: 'hour', jql: 'key = TIL-300' },
    ],
    [{ kind: 'manual' }, { kind: 'manual' }],
  ])('keep the trigger %j, and show it again', async (form, trigger) => {
    const address = await create();
    expect((await post(`${address}/trigger`, form)).to).toBe(`${address}/condition`);
    expect(ruleAt(address)?.trigger).toEqual(trigger);
    const shown = (await get(`${address}/trigger`)).text;
    for (const value of Object.values(trigger)
      .flat()
      .filter(each => each !== ''))
      expect(shown).toContain(value);
  });

  test('say what is wrong with a trigger, a step or a name, and keep what was', async () => {
    const address = await create();
    expect((await post(`${address}/trigger`, { kind: 'transition', to: 'Lost' })).text).toContain('role="alert"');
    expect((await post(`${address}/steps`, { change: 'add', kind: 'status' })).to).toBe(`${address}/steps/1`);
    expect((await post(`${address}/steps/1`, { status: 'Lost' })).text).toContain('role="alert"');
    expect((await post(`${address}/details`, { name: ' ', owner: account('mirko') })).text).toContain(
      'It needs a name',
    );
    expect(ruleAt(address)).toMatchObject({
      name: 'New rule',
      trigger: { kind: 'manual' },
      steps: [{ status: 'In Progress' }],
    });
  });

  test('tell the owner of a failure by mail from Automation', async () => {
    const id = await site.add({ steps: [{ kind: 'action', action: 'misbehave', inputs: { how: 'refuse' } }] });
    site.forge.automation.startBy(id, 'TIL-300', account('ngozi'));
    await site.forge.automation.settled();
    const { text } = await get('/jira/mail', 'ngozi');
    expect(text).toContain('Automation for Jira');
    const picture = /\/avatars\/automation.svg/.exec(text)?.[0] ?? '';
    expect((await fetch(site.forge.url + picture)).headers.get('content-type')).toBe('image/svg+xml');
  });

  test('put steps in order', async () => {
    const address = await create();
    for (const kind of ['log', 'comment', 'labels', 'nonsense'])
      await post(`${address}/steps`, { change: 'add', kind });
    const order = () => ruleAt(address)?.steps.map(each => each.kind);
    await post(`${address}/steps`, { change: 'down 0' });
    expect(order()).toEqual(['comment', 'log', 'labels']);
    await post(`${address}/steps`, { change: 'up 2' });
    expect(order()).toEqual(['comment', 'labels', 'log']);
    await post(`${address}/steps`, { change: 'remove 1' });
    await post(`${address}/steps`, { change: 'remove 7' });
    expect(order()).toEqual(['comment', 'log']);
  });

  test('turn a rule on when nothing is missing, and delete it with its log', async () => {
    const address = await create();
    expect((await post(address, { change: 'on' })).text).toContain('It has no steps');
    await post(`${address}/steps`, { change: 'add', kind: 'log' });
    await post(`${address}/steps/1`, { text: 'About <b>{{issue.key}}</b>' });
    const details = { name: 'By <i>hand</i>', owner: account('ngozi'), project: 'TIL', change: 'on' };
    expect((await post(`${address}/details`, details)).to).toBe(address);
    const menu = (await get('/browse/TIL-300', 'elio')).text;
    expect(menu).toContain('By &#60;i&#62;hand');
    const { id = '' } = ruleAt(address) ?? {};
    await post('/browse/TIL-300/automation', { rule: id }, 'elio');
    expect(site.told(id)).toEqual(['About <b>TIL-300</b>']);
    expect((await get(address)).text).toContain('About &#60;b&#62;TIL-300');
    expect((await get(ALL)).text).toContain('Success');
    await post('/browse/LAN-48/automation', { rule: id }, 'mirko');
    expect(site.results(id)).toEqual(['success']);
    expect((await post(address, { change: 'delete' })).to).toBe(ALL);
    expect([ruleAt(address), site.results(id)]).toEqual([undefined, []]);
  });
});

describe('[Forge automation] a rule as JSON', () => {
  test('is exported without what belongs to the site, and imported as one’s own, off', async () => {
    const trigger = { kind: 'field' as const, field: 'Mood', to: 'calm' };
    const id = await site.add({ name: 'Travels', trigger, condition: 'project = TIL', startedByRules: true });
    const { text } = await get(`${ALL}/${id}/export`);
    expect(text).not.toContain(account('ngozi'));
    const { to } = await post(`${ALL}/import`, { rule: text });
    const { id: _, owner: __, enabled: ___, ...first } = ruleAt(id) ?? {};
    expect(ruleAt(to)).toEqual({ ...first, id: to.split('/').at(-1), owner: account('mirko'), enabled: false });
  });

  test.each([
    ['no JSON', 'format'],
    ['[1]', 'format'],
    ['{"format":"another"}', 'format'],
    [
      '{"format":"local-jira-automation-rule-1","name":"X","trigger":{"kind":"manual"},"steps":[{"kind":"explode"}]}',
      'steps.0',
    ],
    ['{"format":"local-jira-automation-rule-1","name":"X","trigger":{"kind":"manual"},"steps":[],"more":1}', 'more'],
  ])('is refused when it is %s', async (rule, problem) => {
    const before = site.forge.automation.list().length;
    const { text } = await post(`${ALL}/import`, { rule });
    expect(/role="alert">([^<]*)/.exec(text)?.[1]).toContain(problem);
    expect(site.forge.automation.list()).toHaveLength(before);
  });
});
