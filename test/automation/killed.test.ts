import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleTrigger } from '../../local/automation/rule';
import { account } from '../../local/demo/people';
import type { LocalForge, PageCall } from '../../local/forge';
import { shareIntent } from '../negotiation/moves';
import { HARBOR, OPENED, type Place, sendMove, startHost } from './killed/host';
import { buildLife, everyLife, stepsIn } from './killed/lives';

jest.setTimeout(120_000);

const { outcomeId, workItem } = HARBOR;
const which = { outcomeId, quarter: '2027-Q1' };
const home = mkdtempSync(join(tmpdir(), 'killed-'));
/** Opened, and told to Jira: every life begins on a copy of it. */
const beginning: Place = {
  root: join(__dirname, '../..'),
  buildDir: join(home, 'build'),
  dataDir: join(home, 'beginning'),
  steps: join(home, 'beginning.steps'),
};
const MINUTE = 60_000;
const admin = { person: account('mirko'), module: 'administration' };

/** Calls the app; throws where it refuses. */
const ask = async (forge: LocalForge, page: PageCall): Promise<Record<string, unknown>> => {
  const answer = (await forge.invoke(page)) as { ok: boolean; value: Record<string, unknown> };
  if (!answer.ok) throw new Error(`${page.function} is refused: ${JSON.stringify(answer)}`);
  return answer.value;
};

/** A rule for each change that Jira tells of: together their audit is the work item's change log. */
const triggers: Record<string, RuleTrigger> = {
  'label added': { kind: 'labels', change: 'added', labels: [] },
  'label removed': { kind: 'labels', change: 'removed', labels: [] },
  field: { kind: 'field', field: 'Negotiation' },
  comment: { kind: 'comment' },
};

beforeAll(async () => {
  const forge = await startHost(beginning, { build: 'functions' });
  await buildLife(beginning);
  forge.clock.moveTo(OPENED);
  const team = { leaderId: account('tomasz'), members: ['odile', 'femi', 'jussi'].map(account), seen: null };
  const teamPage = { person: account('odile'), module: 'team-page', project: 'HRB' };
  await ask(forge, { ...teamPage, function: 'setTeam', payload: team });
  const comment = { on: true, occasions: ['phase', 'turn'], wording: '{work-item}, {quarter}: {status}. {link}' };
  const settings = { property: true, labels: true, field: true, comment };
  await ask(forge, { ...admin, function: 'setSignals', payload: { settings, seen: null } });
  const panel = { person: account('tomasz'), module: 'work-item-context', issue: workItem };
  await ask(forge, { ...panel, function: 'open', payload: { ...which, id: randomUUID() } });
  await forge.queueSettled();
  for (const [name, trigger] of Object.entries(triggers))
    await forge.automation.add({ name, trigger, steps: [{ kind: 'log', text: name }], owner: account('mirko') });
  await forge.stop();
});
afterAll(() => rmSync(home, { recursive: true }));

/** What Jira shows of ours, and how often it said that something changed. */
const inJira = ({ jira, automation }: LocalForge) => ({
  labels: jira.store.get('issue', outcomeId)?.labels.filter(label => label.startsWith('negotiation-')),
  property: jira.store.get('property', `issue ${outcomeId} negotiation`)?.value,
  field: jira.store.all('fieldValue').map(({ value }) => value),
  comments: jira
    .comments(outcomeId)
    .filter(({ author }) => author === jira.app.accountId)
    .map(({ id }) => jira.store.get('property', `comment ${id} negotiation`)?.value),
  changes: Object.fromEntries(automation.list().map(({ id, name }) => [name, automation.audit(id).length])),
});

/** The move is saved once, and each thing in Jira is written once, whoever of the hosts did it. */
const WRITES = [
  'resolver POST /api/v1/transaction',
  `deliver PUT /rest/api/3/issue/${outcomeId}/properties/negotiation`,
  `deliver PUT /rest/api/3/issue/${outcomeId}`,
  expect.stringMatching(/^deliver PUT .*\/app\/field\/customfield_\d+\/value$/),
  `deliver POST /rest/api/3/issue/${outcomeId}/comment`,
];
const isWrite = (step: string): boolean =>
  /^resolver POST|(PUT|POST|DELETE) \/rest/.test(step) && !step.endsWith('push');

const TOLD = {
  again: true,
  labels: ['negotiation-assessment'],
  property: {
    ...{ status: 'assessment', turn: 'team', quarter: which.quarter, gap: 'none' },
    waitsFor: ['odile', 'femi', 'jussi'].map(account).toSorted(),
  },
  field: [`Assessing · team’s turn · ${which.quarter}`],
  comments: [0, 1].map(number => ({ errand: `${outcomeId}:${which.quarter}:errand:000${number}` })),
  changes: { 'label added': 1, 'label removed': 1, field: 1, comment: 1 },
  errands: [],
  writes: WRITES,
};

test('killed after any step from a move to its signals: what is left is done by the next host, and nothing twice', async () => {
  const payload = { ...which, move: { ...shareIntent, id: randomUUID(), seen: 0 } };
  const { lives, whole } = await everyLife(beginning, { kind: 'move', payload }, async (forge, place) => {
    // Whoever moved and heard nothing sends it again.
    const again = await sendMove(forge, payload);
    for (const minutes of [7, 14]) {
      forge.clock.moveBy(minutes * MINUTE);
      await forge.runSchedule('outbox-sweep');
      await forge.queueSettled();
    }
    await forge.runSchedule('daily-look');
    await forge.queueSettled();
    await forge.automation.runDue();
    const errands = await ask(forge, {
      ...admin,
      function: 'exportRecords',
      payload: { entity: 'errand', from: null },
    });
    return { again: again.ok, ...inJira(forge), errands: errands.records, writes: stepsIn(place).filter(isWrite) };
  });
  expect(lives).toEqual(lives.map(({ last }) => ({ last, withQueue: TOLD, withoutQueue: TOLD })));
  expect(lives.map(({ last }) => last)).toEqual([...whole, null]);
  expect(whole).toEqual(expect.arrayContaining(['resolver push', 'deliver GET /rest/api/3/field', ...WRITES]));
});

test('killed after any step of a reminder: one message a day, and none where it may have been sent', async () => {
  const { lives, whole } = await everyLife(beginning, { kind: 'reminder' }, async forge => {
    const reminded = async () => {
      await forge.runSchedule('hourly-reminders');
      await forge.queueSettled();
      const mail = forge.jira.store.all('mail').filter(({ subject }) => subject.startsWith('It is your turn'));
      return mail.map(({ to }) => to);
    };
    await forge.queueSettled();
    forge.clock.moveBy(60 * MINUTE);
    const today = await reminded();
    forge.clock.moveBy(24 * 60 * MINUTE);
    return { today, untilTomorrow: await reminded() };
  });
  const leader = account('tomasz');
  const claim = 'deliver-reminder POST /api/v1/set';
  const all = { today: [leader], untilTomorrow: [leader, leader] };
  const lost = { today: [], untilTomorrow: [leader] };
  const found = (last: string | null) => (last === claim ? lost : all);
  expect(lives).toEqual(lives.map(({ last }) => ({ last, withQueue: found(last), withoutQueue: found(last) })));
  expect(lives.map(({ last }) => last)).toEqual([...whole, null]);
  const notify = `deliver-reminder POST /rest/api/3/issue/${outcomeId}/notify`;
  expect(whole).toEqual(expect.arrayContaining(['remind push', claim, notify]));
});
