import { deliverReminder, remind } from '../../src/automation/reminders/remind';
import { claimReminder, loadReminders, loadTeam, type Reminders, saveReminders, saveTeam } from '../../src/storage';
import { assess, shareIntent } from '../negotiation/moves';
import { type Background, begin, LEADER, playOn, startBackground, TRIO, WORK_ITEM } from './in-process';

let site: Background;
beforeEach(async () => {
  site = await startBackground();
});
afterEach(() => site.close());

const set = async (change: Partial<Reminders>) => {
  const { version, ...now } = await loadReminders();
  await saveReminders({ ...now, ...change }, version);
};

/** Mail by whom it went to. */
const mail = () =>
  site.jira.store
    .all('mail')
    .filter(({ from }) => from === site.jira.app.accountId)
    .map(({ to, subject }) => [to, subject]);

const remindedBy = async () => {
  await remind();
  const events = site.pushed.splice(0);
  for (const { body } of events) await deliverReminder({ body });
  return events;
};

const key = () => site.jira.store.get('issue', WORK_ITEM)?.key;

test('whoever is to move gets one message a day, made of key and quarter, though it is looked at every hour', async () => {
  await begin(site);
  for (const hour of ['09', '10', '14']) {
    site.at(`2026-11-23T${hour}:00:00Z`);
    await remindedBy();
  }
  expect(mail()).toEqual([[LEADER, `It is your turn in ${key()}, 2027-Q1.`]]);
  site.at('2026-11-24T09:00:00Z');
  await remindedBy();
  expect(mail()).toHaveLength(2);
});

test('of the team all of the trio', async () => {
  await playOn(site, await begin(site), 'leader', shareIntent);
  await remindedBy();
  expect(mail().map(([to]) => to)).toEqual(TRIO);
});

test.each([
  ['before nine in the team’s zone', '2026-11-23T07:59:00Z'],
  ['in the evening', '2026-11-23T16:00:00Z'],
  ['on a Saturday', '2026-11-28T10:00:00Z'],
])('%s nobody is reminded', async (_name, at) => {
  await begin(site);
  site.at(at);
  expect(await remindedBy()).toEqual([]);
  expect(mail()).toEqual([]);
});

test('turned off, nobody is', async () => {
  await begin(site);
  await set({ on: false });
  expect(await remindedBy()).toEqual([]);
});

test('an event that comes late, into quiet hours or after the turn has passed, sends nothing', async () => {
  const shared = await playOn(site, await begin(site), 'leader', shareIntent);
  await remind();
  const [event] = site.pushed;
  site.at('2026-11-23T20:00:00Z');
  await deliverReminder(event);
  site.at('2026-11-24T09:00:00Z');
  await playOn(site, shared, 'team', assess, '2026-11-24');
  const passed = { body: { ...event?.body, account: LEADER } };
  await deliverReminder(passed);
  expect(mail()).toEqual([]);
});

test('an event that comes twice, at once or later, sends one', async () => {
  await begin(site);
  await remind();
  const [event] = site.pushed;
  await Promise.all([deliverReminder(event), deliverReminder(event)]);
  await deliverReminder(event);
  expect(mail()).toHaveLength(1);
});

test('who dies after the claim has sent it as far as anybody knows', async () => {
  await begin(site);
  await remind();
  const [event] = site.pushed.splice(0);
  await claimReminder(LEADER, '2026-11-23', '2026-11-23T09:00:00.000Z');
  await deliverReminder(event);
  expect(await remindedBy()).toEqual([]);
  expect(mail()).toEqual([]);
});

test('throttled, the claim is given back and the message comes later; with a lost answer it counts as sent', async () => {
  await begin(site);
  await remind();
  const [event] = site.pushed;
  const answering = (answer: () => Promise<Response>) => {
    site.spoil = ({ path }, go) => (path.endsWith('/notify') ? answer() : go());
  };
  answering(() => Promise.resolve(new Response('{}', { status: 429, headers: { 'Retry-After': '30' } })));
  expect(await deliverReminder(event)).toMatchObject({ retryOptions: { retryAfter: 30 } });
  answering(() => Promise.reject(new Error('socket hang up')));
  expect(await deliverReminder(event)).toBeUndefined();
  site.spoil = null;
  await deliverReminder(event);
  expect(mail()).toEqual([]);
});

test('who has left the team, or whose account is closed, gets none', async () => {
  await playOn(site, await begin(site), 'leader', shareIntent);
  await remind();
  const [left = '', closed = '', stays = ''] = TRIO;
  const team = await loadTeam(site.projectId);
  if (!team) throw new Error('no team');
  const { version, ...kept } = team;
  await saveTeam({ ...kept, members: [closed, stays] }, version);
  const person = site.jira.store.get('person', closed);
  if (!person) throw new Error('nobody');
  site.jira.store.write([{ kind: 'person', id: closed, body: { ...person, active: false } }]);
  for (const { body } of site.pushed) await deliverReminder({ body });
  expect(mail().map(([to]) => to)).toEqual([stays]);
  expect(site.pushed.map(({ body }) => body.account)).toContain(left);
});
