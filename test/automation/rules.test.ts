import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../local/automation/audit';
import { compare } from '../../local/automation/compare';
import type { Rule, Step } from '../../local/automation/rule';
import { resolve } from '../../local/automation/smart';
import { account } from '../../local/demo/people';
import { type AppSite, HARBOR, openAs, roomOf, startSite } from '../calls/site';
import { assess, asThingsAre, grants, moreResources, offer, resume, shareIntent } from '../negotiation/moves';
import type { Draft } from '../negotiation/story';

jest.setTimeout(60_000);

const DOCS = join(__dirname, '../../docs');
const NAMES = ['report-due', 'weekly-reminder', 'keep-promises', 'attempt-done', 'reading-by-comment'] as const;
type Name = (typeof NAMES)[number];
const textOf = (name: Name) => readFileSync(join(DOCS, 'rules', `${name}.json`), 'utf8');
const ANALYTICS = 'mirko';

let site: AppSite;
const rules = new Map<Name, string>();
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** A form of Jira's own pages, as somebody. Where it leads. */
const post = async (path: string, form: Record<string, string>, slug = 'mirko'): Promise<string> => {
  const sent = { method: 'POST', headers: { origin: site.forge.url }, body: new URLSearchParams(form) };
  const answer = await fetch(`${site.forge.url}/as/${slug}${path}`, { ...sent, redirect: 'manual' });
  if (answer.status !== 303)
    throw new Error(`${path}: ${/role="alert">([\s\S]*?)<\/div>/.exec(await answer.text())?.[1]}`);
  return (answer.headers.get('location') ?? '').slice(`/as/${slug}`.length);
};
const addressOf = (name: Name) => `/jira/automation/${rules.get(name)}`;
const turnOn = (name: Name, owner: string) =>
  post(`${addressOf(name)}/details`, { name, owner: account(owner), project: HARBOR.project, change: 'on' });

/** Until nothing waits: what was told of a move, and the rules that it started. */
const everything = async () => {
  await site.forge.runQueue();
  await site.forge.automation.settled();
  await site.forge.runQueue();
};
const comment = async (slug: string, text: string) => {
  await post(`/browse/${HARBOR.workItem}/comment`, { text }, slug);
  await everything();
};
const edit = async (slug: string, key: string, form: Record<string, string>) => {
  await post(`/browse/${key}/edit`, form, slug);
  await everything();
};
const must = async (slug: string, draft: Draft) => {
  const answer = await site.move(slug, draft);
  if (!answer.ok) throw new Error(`${slug} is refused: ${answer.refusal.code}`);
  await everything();
};
const itBecomes = async (day: string) => {
  site.on(day);
  await site.forge.automation.settled();
  await site.forge.runSchedule('daily-look');
  await everything();
};

/** The runs of a rule, the oldest first. */
const runsOf = (name: Name): Entry[] => site.forge.automation.audit(rules.get(name) ?? '').toReversed();
const resultsOf = (name: Name) => runsOf(name).map(({ result }) => result);
const toldBy = (name: Name) => (runsOf(name).at(-1)?.lines ?? []).map(({ text }) => text);
const theApp = () => site.forge.jira.app.accountId;
const commentsBy = (slug: string) =>
  site.forge.jira.comments(HARBOR.outcomeId).filter(({ author }) => author === account(slug));
const outcome = async () => {
  const answer = await site.ask('odile', 'outcome', { outcomeId: HARBOR.outcomeId });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

describe('the rules of the documentation', () => {
  test('are all there, and the documentation leads to each', () => {
    const files = readdirSync(join(DOCS, 'rules')).toSorted();
    expect(files).toEqual(NAMES.map(name => `${name}.json`).toSorted());
    const text = readFileSync(join(DOCS, 'automation.md'), 'utf8');
    expect(files.filter(file => !text.includes(`](rules/${file})`))).toEqual([]);
  });

  test.each(NAMES)('%s is imported, as it would be exported again', async name => {
    const to = await post('/jira/automation/import', { rule: textOf(name) });
    rules.set(name, to.split('/').at(-1) ?? '');
    const exported = await fetch(`${site.forge.url}/as/mirko${to}/export`);
    expect(await exported.json()).toEqual(JSON.parse(textOf(name)));
  });

  test('none holds a step that decides anything', () => {
    const actions = site.forge.automation
      .list()
      .flatMap(({ steps }) => steps)
      .flatMap(step => (step.kind === 'action' ? [step.action] : []));
    expect(new Set(actions)).toEqual(new Set(['get-negotiation', 'remind-parties', 'add-attempt', 'record-check-in']));
  });

  test('each is turned on with a project and an owner; that of the readings names the account it trusts', async () => {
    const trusted = { text: '{{initiator.accountId}}', is: 'does not equal', other: account(ANALYTICS) };
    await post(`${addressOf('reading-by-comment')}/steps/1`, trusted);
    const owners = { 'weekly-reminder': 'tomasz', 'keep-promises': 'tomasz', 'report-due': 'tomasz' };
    for (const name of NAMES)
      await turnOn(name, { ...owners, 'attempt-done': 'odile', 'reading-by-comment': 'odile' }[name]);
    expect(site.forge.automation.list().map(({ enabled }: Rule) => enabled)).toEqual(NAMES.map(() => true));
  });
});

describe('weekly-reminder', () => {
  // The other rules hear labels alone; and nobody plays a quarter in two seconds, in which Jira takes 20 writes of a work item.
  afterAll(async () => {
    const read = await site.ask('mirko', 'signals', {}, { module: 'administration' });
    if (!read.ok) throw new Error(read.refusal.code);
    const { comment: said, version } = read.value;
    const settings = { property: false, labels: true, field: false, comment: said };
    const set = await site.ask('mirko', 'setSignals', { settings, seen: version }, { module: 'administration' });
    if (!set.ok) throw new Error(set.refusal.code);
  });

  test('reminds whoever is to move, a week after it was turned on', async () => {
    await openAs(site, 'odile');
    await everything();
    site.on('2026-11-29');
    await site.forge.automation.settled();
    expect(runsOf('weekly-reminder')).toEqual([]);
    site.on('2026-12-01');
    await site.forge.automation.settled();
    expect(runsOf('weekly-reminder')).toMatchObject([{ result: 'success', issue: 'HRB-230' }]);
    expect(toldBy('weekly-reminder').at(-1)).toBe('1 reminded. ');
  });

  test('and finds nothing where nobody is to move', async () => {
    await must('tomasz', { kind: 'park', reason: 'The law may change next week' });
    site.on('2026-12-08');
    await site.forge.automation.settled();
    expect(resultsOf('weekly-reminder')).toEqual(['success', 'no-actions']);
    await must('tomasz', resume);
    await post(addressOf('weekly-reminder'), { change: 'off' });
  });
});

describe('attempt-done', () => {
  const done = { status: 'Done' };

  test('passes over what is no attempt, and what belongs to no outcome', async () => {
    await edit('jussi', 'HRB-234', done);
    await edit('odile', 'HRB-238', { field: 'labels', labels: 'attempt' });
    await edit('odile', 'HRB-238', done);
    expect(runsOf('attempt-done')).toMatchObject([
      { result: 'no-actions', issue: 'HRB-234', initiator: account('jussi') },
      { result: 'no-actions', issue: 'HRB-238' },
    ]);
  });

  test('remembers an attempt with the day it was done and the verdict of its label; done again that day it is the same', async () => {
    await edit('odile', 'HRB-231', { field: 'labels', labels: 'attempt moved' });
    for (const status of ['Done', 'To Do', 'Done']) await edit('femi', 'HRB-231', { status });
    expect(resultsOf('attempt-done').slice(2)).toEqual(['success', 'success']);
    expect(toldBy('attempt-done').at(-1)).toContain('"added":false');
    expect((await outcome()).attempts).toMatchObject([
      { what: 'Show the booking page to the owner before set-up is complete', when: '2026-12-08', verdict: 'moved' },
    ]);
  });
});

describe('reading-by-comment', () => {
  test('before the team has said what is measured it stops with a sentence, and its owner has mail', async () => {
    await comment(ANALYTICS, 'Weekly report, reading: 35,4');
    expect(resultsOf('reading-by-comment')).toEqual(['failed']);
    const mails = site.forge.jira.store.all('mail').filter(({ to }) => to === account('odile'));
    expect(mails.at(-1)?.subject).toMatch(/reading-by-comment.*failed/);
  });

  test('records what the account of analytics says, once', async () => {
    await must('tomasz', shareIntent);
    await must('odile', assess);
    for (const text of ['Weekly report, reading: 35,4.', 'Again: reading: 35,4']) await comment(ANALYTICS, text);
    expect(resultsOf('reading-by-comment').slice(1)).toEqual(['success', 'success']);
    expect(toldBy('reading-by-comment').at(-1)).toContain('"recorded":"nothing-new"');
    expect((await outcome()).readings.at(-1)).toMatchObject({
      value: 35.4,
      on: '2026-12-08',
      source: 'Analytics, by comment',
      by: { account: account('odile') },
    });
  });

  test('listens to nobody else, and to no other words', async () => {
    const before = (await outcome()).readings;
    await comment('tomasz', 'reading: 99');
    await comment(ANALYTICS, 'No reading this week');
    expect(resultsOf('reading-by-comment').slice(3)).toEqual(['stopped', 'stopped']);
    expect((await outcome()).readings).toEqual(before);
  });

  test('a comment that says two numbers is refused, for nobody knows which', async () => {
    await comment(ANALYTICS, 'reading: 35,1 and reading: 36,1');
    expect(resultsOf('reading-by-comment').at(-1)).toBe('failed');
  });
});

describe('keep-promises', () => {
  const children = () =>
    site.forge.jira.store.all('issue').filter(({ parent, type }) => parent === HARBOR.outcomeId && type === 'Task');

  test('makes one task when both have signed, below the work item', async () => {
    await must('odile', offer(asThingsAre, moreResources));
    expect(runsOf('keep-promises')).toEqual([]);
    const { standing } = (await roomOf(site, 'tomasz')).negotiation;
    const hash = standing?.packages[1]?.hash ?? '';
    await must('tomasz', { kind: 'accept', offer: 1, letter: 'B', hash, grants, acceptances: [] });
    expect(runsOf('keep-promises')).toMatchObject([{ result: 'success', issue: 'HRB-230', initiator: theApp() }]);
    const [task] = children();
    expect(task).toMatchObject({
      summary: 'Bring what was granted for HRB-230',
      description: ['Agreed target 38.5, chance 50 %.', expect.stringContaining('/browse/HRB-230')],
      reporter: account('tomasz'),
    });
    expect(toldBy('keep-promises').at(-1)).toBe(`${task?.key}: ${task?.summary}`);
  });

  test.each([
    ['negotiation-assessment mine', true],
    ['mine negotiation-bargaining negotiation-gap', true],
    ['negotiation-agreed negotiation-gap', false],
    ['negotiation-reopened', false],
    ['mine', false],
  ])('after %s a signed agreement is new: %s, whichever of its two labels comes', (before, isNew) => {
    const { trigger, steps } = JSON.parse(textOf('keep-promises')) as Pick<Rule, 'trigger' | 'steps'>;
    const [stop] = steps;
    if (stop?.kind !== 'stop-if') throw new Error('the rule begins with another step');
    expect(trigger).toMatchObject({ change: 'added', labels: ['negotiation-agreed', 'negotiation-running'] });
    expect(compare(before, stop.is, stop.other)).toBe(!isNew);
  });

  test('and none when the quarter begins', async () => {
    await itBecomes('2027-01-02');
    expect(resultsOf('keep-promises')).toEqual(['success', 'stopped']);
    expect(children()).toHaveLength(1);
  });
});

describe('report-due', () => {
  test('says so once, with what was agreed', async () => {
    await itBecomes('2027-04-01');
    expect(runsOf('report-due')).toMatchObject([{ result: 'success', issue: 'HRB-230', initiator: theApp() }]);
    await itBecomes('2027-04-02');
    await edit('odile', 'HRB-230', { field: 'labels', labels: 'negotiation-report-due mine' });
    expect(resultsOf('report-due')).toEqual(['success']);
    expect(toldBy('report-due').at(-1)).toMatch(/the target was 38\.5\.$/);
    const said = commentsBy('tomasz').filter(({ body }) => JSON.stringify(body).includes('The quarter is over'));
    expect(said).toHaveLength(1);
  });
});

describe('[Forge automation] what the rules need of the local site', () => {
  const texts = { comment: { body: 'reading: 1,5 and reading: 7' }, none: null };
  test.each([
    ['comment.body.match("reading: ([0-9,]+)")', '1,5, 7', 0],
    ['comment.body.match("and")', 'and', 0],
    ['comment.body.match("nothing")', '', 0],
    ['none.match("a")', '', 0],
    ['comment.nobody.match("a")', '', 1],
    ['comment.body.match("(")', '', 1],
    ['comment.body.split("a")', '', 1],
  ])('{{%s}} is “%s”', (name, text, unknown) => {
    const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
    expect(resolve(`{{${name}}}`, texts, shown)).toEqual({ text, unknown: Array(unknown).fill(name) });
  });

  test.each([
    ['Paid-7', 'contains regular expression', 'Paid-[0-9]', true],
    ['paid-7', 'contains regular expression', 'Paid-[0-9]', false],
    ['paid', 'does not contain regular expression', '[0-9]', true],
    ['paid', 'contains regular expression', '(', undefined],
  ] as const)('%s %s %s: %s', (text, is, other, holds) => {
    expect(compare(text, is, other)).toBe(holds);
  });

  const creates: Step = { kind: 'create', type: 'Task', parent: 'this', summary: 'For {{issue.key}}', description: '' };
  const ranOn = async (issue: string, steps: Step[]) => {
    const owner = account('tomasz');
    const rule = { name: 'By hand', owner, trigger: { kind: 'manual' as const }, steps };
    const { id } = await site.forge.automation.add(rule);
    site.forge.automation.startBy(id, issue, owner);
    await site.forge.automation.settled();
    const [entry] = site.forge.automation.audit(id);
    return { result: entry?.result, told: entry?.lines.at(-1)?.text };
  };

  test('a work item that a rule made has a smart value', async () => {
    const { result, told } = await ranOn('HRB-238', [
      { ...creates, parent: 'none', description: 'Why\r\n\r\nHow' },
      { kind: 'log', text: '{{createdIssue.key}} {{createdIssue.summary}}' },
    ]);
    expect({ result, told }).toEqual({ result: 'success', told: expect.stringMatching(/^HRB-\d+ For HRB-238$/) });
    const made = site.forge.jira.store.all('issue').find(({ key }) => key === told?.split(' ')[0]);
    expect(made?.description).toEqual(['Why', 'How']);
  });

  test('a parent stands one level above, and Jira says so where it does not', async () => {
    expect(await ranOn('HRB-238', [creates])).toEqual({
      result: 'failed',
      told: expect.stringContaining('appropriate hierarchy'),
    });
  });

  test.each<[string, Step]>([
    ['it has no text', { ...creates, summary: ' ' }],
    ['no regular expression', { kind: 'stop-if', text: 'a', is: 'contains regular expression', other: '(' }],
  ])('a step is not turned on: %s', async (problem, step) => {
    await expect(ranOn('HRB-238', [step])).rejects.toThrow(problem);
  });

  test('a work item to be made is set up in a form', async () => {
    const rule = (await post('/jira/automation', { change: 'new' })).replace('/trigger', '');
    expect(await post(`${rule}/steps`, { change: 'add', kind: 'create' })).toBe(`${rule}/steps/1`);
    const form = { type: 'Story', parent: 'none', summary: 'Look again', description: 'Why' };
    await post(`${rule}/steps/1`, form);
    expect(site.forge.automation.list().at(-1)?.steps).toEqual([{ kind: 'create', ...form }]);
    const shown = await (await fetch(`${site.forge.url}/as/mirko${rule}/steps/1`)).text();
    expect(shown).toMatch(/<option value="none" selected>[\s\S]*value="Look again"[\s\S]*>Why</);
  });
});
