import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { type LocalForge, startLocalForge } from '../../local/forge';
import type { Answer, Api, RoomView } from '../../src/api';
import { assess, asThingsAre, offer } from '../negotiation/moves';
import type { Draft } from '../negotiation/story';
import { appPage, TODAY } from './site';
import { choose, field, press, says, storyOf } from './telling';

jest.setTimeout(120_000);

const WHICH = { outcomeId: '10101', quarter: '2027-Q1' };
const NEED = '51';
const home = mkdtempSync(join(tmpdir(), 'rules-'));
const complaints: string[] = [];
/** Every write that changed something in Jira, whoever made it: `labels`, `property`, `fieldValue`, `comment`. */
const writes: string[] = [];
let forge: LocalForge;
let browser: Browser | undefined;
let admin: Page;
let leader: Page;
let team: Page;

const call = async <T>(slug: string, name: keyof Api, payload: object, where: object = {}): Promise<T> => {
  const made = {
    module: 'work-item-context',
    issue: 'HRB-230',
    person: account(slug),
    function: name,
    payload,
    ...where,
  };
  const answer = (await forge.invoke(made)) as Answer<T>;
  if (!answer.ok) throw new Error(`${name} is refused: ${answer.refusal.code}`);
  return answer.value;
};
const move = async (slug: string, draft: (room: RoomView) => Draft): Promise<void> => {
  const room = await call<RoomView>(slug, 'room', WHICH);
  const made = { ...draft(room), id: randomUUID(), seen: room.negotiation.version };
  await call(slug, 'play', { ...WHICH, move: made });
};

/** Until the queue is empty and every rule has run, also those that others started. */
const everything = async () => {
  for (let before = -1; before !== writes.length; ) {
    before = writes.length;
    await forge.queueSettled();
    await forge.automation.settled();
    await forge.queueSettled();
  }
};
const labels = () => forge.jira.store.get('issue', WHICH.outcomeId)?.labels ?? [];

const openWindow = async (from: Browser): Promise<Page> => {
  const context = await from.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  return page;
};

beforeAll(async () => {
  const log = (line: string) => {
    if (/violat|NOT EMULATED|\b501\b|RATE LIMITED|RULE FAILED/i.test(line)) complaints.push(line);
  };
  forge = await startLocalForge({
    root: join(__dirname, '../..'),
    dataDir: join(home, 'data'),
    port: 0,
    site: BRAMBLEBOOK,
    log,
  });
  forge.clock.moveTo(`${TODAY}T09:00:00Z`);
  const { store } = forge.jira;
  const write = store.write;
  store.write = (changes, events) => {
    const kinds = changes.map(({ kind }) => kind).filter(kind => kind !== 'counter' && kind !== 'mail');
    // A comment and a value of a field change the work item's time as well.
    if (kinds.length > 0) writes.push(kinds.find(kind => kind !== 'issue') ?? 'labels');
    write(changes, events);
  };
  const trio = ['odile', 'femi', 'jussi'].map(account);
  const where = { module: 'team-page', project: 'HRB', issue: undefined };
  await call('odile', 'setTeam', { leaderId: account('tomasz'), members: trio, seen: null }, where);
  await call('tomasz', 'open', { ...WHICH, id: randomUUID() });
  await everything();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  [admin, leader, team] = [await openWindow(browser), await openWindow(browser), await openWindow(browser)];
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await forge.stop();
  rmSync(home, { recursive: true });
});

const chapter = storyOf(() => ({
  takePictures: async () => {
    const folder = process.env.PICTURES;
    const pages = Object.entries({ admin, leader, team });
    if (folder) for (const [name, page] of pages) await page.screenshot({ path: join(folder, `rules-${name}.png`) });
  },
}));

const go = (page: Page, slug: string, path: string) => page.goto(`${forge.url}/as/${slug}${path}`);
const click = (name: string) => admin.getByRole('button', { name, exact: true }).click();
const enterRoom = async (page: Page, slug: string): Promise<FrameLocator> => {
  await go(page, slug, '/browse/HRB-230');
  const listens = page.waitForResponse(answer => answer.url().endsWith('/realtime-subscribe'));
  await appPage(page, 'panel').locator('.negotiation-action button').first().click();
  await listens;
  const room = appPage(page, 'room');
  await room.getByRole('heading', { level: 1 }).waitFor();
  return room;
};

/** A new rule whose trigger is of that kind, with its field filled in; stops at its steps. */
const begin = async (kind: string, fill: () => Promise<void>, condition = '') => {
  await go(admin, 'mirko', '/jira/automation');
  await click('Create rule');
  await admin.getByRole('link', { name: kind }).click();
  await fill();
  await click('Save and go on');
  await admin.getByLabel('JQL').fill(condition);
  await click('Save and go on');
};
const addStep = async (label: string) => {
  await admin.getByLabel('Add a step').selectOption({ label });
  await click('Add step');
};
/** The app's own form of an action, in the frame in which Automation shows it. */
const configure = async (values: Record<string, string>) => {
  const form = admin.frameLocator('iframe[src*="rule.html"]');
  await form.getByRole('group', { name: 'What the action is given' }).waitFor();
  for (const [label, value] of Object.entries(values))
    await form.getByLabel(label, { exact: false }).first().fill(value);
  await click('Next');
  await admin.getByLabel('Add a step').waitFor();
};
const turnOn = async (name: string, owner: string, isStartedByRules = false) => {
  await admin.getByRole('link', { name: 'Go on' }).click();
  await admin.getByLabel('Name').fill(name);
  await admin.getByLabel('Project', { exact: true }).selectOption({ label: 'Harbor' });
  await admin.getByLabel('Owner').selectOption({ label: owner });
  if (isStartedByRules) await admin.getByLabel('Other rules may start this one').check();
  await click('Save and turn on');
  await admin.getByRole('button', { name: `Turn off: ${name}` }).waitFor();
};
const entriesOf = (name: string) =>
  forge.automation.audit(forge.automation.list().find(each => each.name === name)?.id ?? '').toReversed();
const auditLog = async (name: string): Promise<string> => {
  await go(admin, 'mirko', '/jira/automation');
  await admin.getByRole('link', { name, exact: true }).click();
  return (await admin.locator('.audit').textContent()) ?? '';
};
/** Somebody comments on the work item, and sees the comment there. */
const comment = async (slug: string, text: string) => {
  await go(team, slug, '/browse/HRB-230');
  await team.getByLabel('Add a comment').fill(text);
  await team.getByRole('button', { name: 'Save', exact: true }).click();
  await team.locator('.comments').getByText(text).waitFor();
};

const ECHO = 'Say where it stands';
const MEDDLER = 'Take the app’s label away';
const READINGS = 'Check in by comment';

describe('rules on both sides of the app', () => {
  chapter('the administrator has comments written beside the labels, when the stage changes', async () => {
    await go(admin, 'mirko', '/jira/projects');
    await admin.locator('summary[aria-label="Jira administration"]').click();
    await admin.getByRole('link', { name: 'Two-way negotiation' }).click();
    const page = appPage(admin, 'admin');
    expect(await field(page, 'Labels').isChecked()).toBe(true);
    await field(page, 'Comment').check();
    await field(page, /^The turn changes/).uncheck();
    await press(page, 'Save what Jira is told');
    await says(page, 'Saved.');
  });

  chapter('he builds a rule that hears the app’s labels; what it may ask of the app decides nothing', async () => {
    await begin('Label added or removed', () => admin.getByLabel('Labels').fill('negotiation-*'));
    const offered = await admin.getByLabel('Add a step').locator('option').allTextContents();
    expect(offered.filter(each => each.startsWith('App: '))).toEqual([
      'App: Get negotiation',
      'App: Open negotiations',
      'App: Record check-in',
      'App: Remind whoever is to move',
      'App: Add attempt',
    ]);
    await addStep('App: Get negotiation');
    await configure({ 'Work item of the outcome': '{{issue.key}}' });
    await addStep('Change labels');
    await admin.getByLabel('Labels').fill('heard-{{fetchedJiraNegotiation.state}}');
    await click('Save step');
    await addStep('Comment on the work item');
    await admin
      .getByLabel('Text')
      .fill('Stands at {{fetchedJiraNegotiation.state}}, need [{{fetchedJiraNegotiation.need}}]');
    await click('Save step');
    await turnOn(ECHO, 'Tomasz Ferrant', true);
  });

  chapter('the leader shares a priority with a sealed need: the label comes, and the rule answers to it', async () => {
    const room = await enterRoom(leader, 'tomasz');
    await press(room, 'Share your priority');
    await field(room, 'What matters most').fill('New studios see a client book in their first two weeks');
    await field(room, 'Why now').fill('Self-serve revenue has to carry the spring');
    await field(room, 'Business outcome it serves').fill('New self-serve recurring revenue a quarter');
    await field(room, 'Deadline').fill('2026-12-11');
    await choose(room, /^Yes/);
    await field(room, 'Measure of the need').fill('Appointments paid online');
    await field(room, 'Need').fill(NEED);
    await field(room, 'Unit of the need').fill('%');
    await press(room, 'Share priority');
    await says(room, /The team is working out/);
    await everything();
    expect(entriesOf(ECHO)).toMatchObject([{ result: 'success', initiator: forge.jira.app.accountId }]);
    await go(team, 'odile', '/browse/HRB-230');
    for (const label of ['negotiation-assessment', 'heard-assessment'])
      await team.getByText(label, { exact: true }).first().waitFor();
    await team.getByText('Stands at assessment, need []').waitFor();
  });

  chapter('not even the leader’s own rule has seen the sealed number: not in its log, not in Jira', async () => {
    expect((await call<RoomView>('tomasz', 'room', WHICH)).negotiation.need).toMatchObject({ level: Number(NEED) });
    expect(await auditLog(ECHO)).toContain('"need":null');
    const { store } = forge.jira;
    const known = [
      entriesOf(ECHO).map(({ lines }) => lines),
      labels(),
      forge.jira.comments(WHICH.outcomeId).map(({ body }) => body),
    ];
    expect(JSON.stringify([known, store.get('property', `issue ${WHICH.outcomeId} negotiation`)])).not.toMatch(
      /\b51\b/,
    );
  });

  chapter(
    'a rule that takes the app’s label away and allows every other rule ends, and the app writes nothing more',
    async () => {
      await begin('Label added or removed', () => admin.getByLabel('Labels').fill('negotiation-bargaining'));
      await addStep('Change labels');
      await admin.getByLabel('Change').selectOption('remove');
      await admin.getByLabel('Labels').fill('negotiation-bargaining');
      await click('Save step');
      await turnOn(MEDDLER, 'Odile Brannagh', true);
      await move('odile', () => assess);
      await everything();
      expect(labels()).not.toContain('negotiation-bargaining');
      expect([ECHO, MEDDLER].map(name => entriesOf(name).map(({ result }) => result))).toEqual([
        ['success', 'success'],
        ['success'],
      ]);
      const written = writes.length;
      forge.clock.moveBy(25 * 3_600_000);
      for (const key of ['daily-look', 'outbox-sweep', 'daily-look']) await forge.runSchedule(key);
      await everything();
      expect(writes.slice(written)).toEqual([]);
    },
  );

  chapter('with the next move the app puts its labels right, once for the move', async () => {
    await click(`Turn off: ${MEDDLER}`);
    await admin.getByRole('button', { name: `Turn on: ${MEDDLER}` }).waitFor();
    const written = writes.length;
    await move('odile', () => offer(asThingsAre));
    await everything();
    expect(labels().filter(each => each.startsWith('negotiation-'))).toEqual([
      'negotiation-gap',
      'negotiation-bargaining',
    ]);
    // Three by the app; and the rule comments, for the label that it adds is there.
    expect(writes.slice(written).toSorted()).toEqual(['comment', 'fieldValue', 'labels', 'property']);
  });

  chapter('another rule takes a check-in out of a comment, by the app’s own action', async () => {
    await begin('Comment added', () => admin.getByLabel('Contains').fill('chance'));
    await addStep('Stop if');
    await admin.getByLabel('Value', { exact: true }).fill('{{initiator.accountId}}');
    await admin.getByLabel('Comparison').selectOption('does not equal');
    await admin.getByLabel('Other value').fill(account('jussi'));
    await click('Save step');
    await addStep('App: Record check-in');
    await configure({
      Value: '{{comment.body.match("reading: *([0-9]+[.,][0-9]+)")}}',
      'Measured on': '{{comment.created}}',
      Source: 'Standup',
      Chance: '{{comment.body.match("chance: *([0-9]+)")}}',
      'What was learned': '{{comment.body.match("learned: *(.+)")}}',
    });
    await turnOn(READINGS, 'Odile Brannagh');
  });

  chapter('both have signed and the quarter runs', async () => {
    await move('tomasz', ({ negotiation: { standing } }) => {
      const hash = standing?.packages[0]?.hash ?? '';
      return { kind: 'accept', offer: standing?.number ?? 0, letter: 'A', hash, grants: [], acceptances: [] };
    });
    await everything();
    forge.clock.moveTo('2027-01-21T09:00:00Z');
    await forge.schedulesSettled();
    await everything();
    expect(labels()).toContain('heard-agreed');
  });

  chapter('an engineer comments on the work item, and the leader’s room shows the check-in by itself', async () => {
    const room = await enterRoom(leader, 'tomasz');
    await says(room, /^The quarter runs/);
    await comment('jussi', 'reading: 36,1 chance: 30 learned: Owners stop at the booking page');
    await says(room, 'Owners stop at the booking page');
    const { lived } = (await call<RoomView>('tomasz', 'room', WHICH)).negotiation;
    expect(lived.checkIns).toMatchObject([
      { chance: 0.3, reading: { value: 36.1, on: '2027-01-21', source: 'Standup' } },
    ]);
  });

  chapter('who is not trusted is not heard', async () => {
    await comment('femi', 'reading: 39,9 chance: 90 learned: All is well');
    await everything();
    expect(entriesOf(READINGS).map(({ result }) => result)).toEqual(['success', 'stopped']);
    expect((await call<RoomView>('tomasz', 'room', WHICH)).negotiation.lived.checkIns).toHaveLength(1);
  });

  chapter('the audit logs tell of both rules, and nothing is under way any more', async () => {
    const echo = await auditLog(ECHO);
    for (const state of ['assessment', 'bargaining', 'agreed', 'running']) expect(echo).toContain(`Stands at ${state}`);
    expect(await auditLog(READINGS)).toContain('"recorded":"check-in"');
    expect(
      forge.automation
        .list()
        .flatMap(({ name }) => entriesOf(name))
        .filter(({ result }) => result === 'loop'),
    ).toEqual([]);
    const written = writes.length;
    await forge.runSchedule('daily-look');
    await everything();
    expect(writes.slice(written)).toEqual([]);
  });

  chapter('nothing complained on the way', async () => {
    expect([...complaints, ...forge.violations]).toEqual([]);
  });
});
