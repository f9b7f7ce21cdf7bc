import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { account } from '../../local/demo/people';
import { assess, grants, moreResources, offer, shareIntent } from '../negotiation/moves';
import type { Draft } from '../negotiation/story';
import { type AppSite, HARBOR, openAs, startSite } from './site';

let site: AppSite;
afterEach(() => site.stop());

const admin = { module: 'administration' };
const commenting = async () => {
  const read = await site.ask('mirko', 'signals', {}, admin);
  if (!read.ok) throw new Error(read.refusal.code);
  const { property, labels, field, comment, version } = read.value;
  const settings = { property, labels, field, comment: { ...comment, on: true, occasions: ['phase'] } };
  const set = await site.ask('mirko', 'setSignals', { settings, seen: version }, admin);
  if (!set.ok) throw new Error(set.refusal.code);
};

const must = async (slug: string, draft: Draft) => {
  const answer = await site.move(slug, draft);
  if (!answer.ok) throw new Error(`${slug} is refused: ${answer.refusal.code}`);
  return answer.value.negotiation;
};
/** Opens the negotiation and brings it to both signatures. */
const sign = async () => {
  await openAs(site, 'tomasz');
  await must('tomasz', shareIntent);
  await must('odile', assess);
  const { standing } = await must('odile', offer(moreResources));
  const chosen = standing?.packages[0];
  if (!standing || !chosen) throw new Error('nothing stands');
  const { letter, hash } = chosen;
  await must('tomasz', { kind: 'accept', offer: standing.number, letter, hash, grants, acceptances: [] });
};

const inJira = () => {
  const { jira } = site.forge;
  const ours = jira.comments(HARBOR.outcomeId).filter(({ author }) => author === jira.app.accountId);
  return {
    labels: jira.store
      .get('issue', HARBOR.outcomeId)
      ?.labels.filter(each => each.startsWith('negotiation-'))
      .toSorted(),
    property: jira.store.get('property', `issue ${HARBOR.outcomeId} negotiation`)?.value,
    comments: ours.map(({ id }) => jira.store.get('property', `comment ${id} negotiation`)?.value),
  };
};
const agreed = {
  labels: ['negotiation-agreed', 'negotiation-gap'],
  property: { status: 'agreed', turn: 'none', target: 38.5 },
};
const errand = (number: number) => ({ errand: `${HARBOR.outcomeId}:2027-Q1:errand:000${number}` });

test('each move reaches Jira by the queue', async () => {
  site = await startSite();
  await commenting();
  await openAs(site, 'tomasz');
  await site.forge.runQueue();
  expect(inJira()).toMatchObject({ labels: ['negotiation-intent'], comments: [errand(0)] });
  await must('tomasz', shareIntent);
  await site.forge.runQueue();
  expect(inJira()).toMatchObject({
    labels: ['negotiation-assessment'],
    property: { status: 'assessment', turn: 'team' },
    comments: [errand(0), errand(1)],
  });
});

test('a host that dies between saving and telling loses nothing: the sweep finds it', async () => {
  site = await startSite();
  await commenting();
  await sign();
  // The queue's own memory is gone with it.
  await site.restart(dataDir => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(dataDir, `queue.db${end}`), { force: true });
  });
  await site.forge.runQueue();
  expect(inJira()).toMatchObject({ labels: [], comments: [] });
  site.forge.clock.moveTo('2026-11-23T09:30:00Z');
  await site.forge.runSchedule('outbox-sweep');
  await site.forge.runQueue();
  expect(inJira()).toMatchObject({ ...agreed, comments: [errand(0), errand(1), errand(2), errand(4)] });
});

test.each(['seed 1', 'seed 2', 'seed 3'])(
  'whatever goes wrong (%s), Jira ends up right and nothing is said twice',
  async seed => {
    site = await startSite();
    await commenting();
    await sign();
    const jira = { throttled: 0.03, broken: 0.03, lostAnswer: 0.04 };
    const platform = { duplicate: 0.5, late: 0.3, staleQuery: 0.3, lostRace: 0.1 };
    await site.restart(undefined, { faults: { seed, rates: { ...jira, ...platform } } });
    for (let hour = 10; hour < 17; hour += 1) {
      site.forge.clock.moveTo(`2026-11-23T${hour}:00:00Z`);
      await site.forge.runSchedule('outbox-sweep').catch(() => undefined);
      await site.forge.runQueue();
    }
    expect(inJira()).toMatchObject({ ...agreed, comments: [errand(0), errand(1), errand(2), errand(4)] });
    expect(site.lines.join()).toContain('FAULT duplicate');
  },
);

test('reminders go by their own queue, once a day', async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  for (const hour of ['09', '11']) {
    site.forge.clock.moveTo(`2026-11-23T${hour}:05:00Z`);
    await site.forge.runSchedule('hourly-reminders');
    await site.forge.runQueue();
  }
  // Jira mails of its own that labels have changed.
  const mail = site.forge.jira.store.all('mail').filter(({ subject }) => !subject.startsWith('['));
  expect(mail.map(({ to, subject }) => [to, subject])).toEqual([
    [account('tomasz'), `It is your turn in ${HARBOR.workItem}, 2027-Q1.`],
  ]);
});
