import type { RoomView } from '../../src/api';
import {
  assess,
  asThingsAre,
  checkIn,
  confirm,
  grants,
  keep,
  moreResources,
  offer,
  reading,
  reopen,
  report,
  review,
  shareIntent,
} from '../negotiation/moves';
import type { Draft } from '../negotiation/story';
import { hearing, told } from './hearing';
import { type AppSite, openAs, roomOf, startSite, WHICH } from './site';

/** Harbor's negotiation signed on the eve of the quarter, with one ask granted and one clause. */
let site: AppSite;

const clause = {
  trigger: { bound: 'at-least' as const, level: 36.6, on: '2027-02-01' },
  consequence: 'Deposits for all; both look again',
};
const signed = {
  ...moreResources,
  terms: { ...moreResources.terms, clauses: [clause] },
};

const must = async (slug: string, draft: Draft | ((room: RoomView) => Draft)): Promise<RoomView> => {
  const answer = await site.move(slug, draft);
  if (!answer.ok) throw new Error(`${slug} is refused: ${answer.refusal.code} ${answer.refusal.about.join(' ')}`);
  return answer.value;
};

const signature = ({ negotiation }: RoomView): Draft => {
  const chosen = negotiation.standing?.packages[0];
  if (!negotiation.standing || !chosen) throw new Error('nothing stands');
  const { number } = negotiation.standing;
  return { kind: 'accept', offer: number, letter: chosen.letter, hash: chosen.hash, grants, acceptances: [] };
};

beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await must('tomasz', shareIntent);
  await must('odile', assess);
  await must('odile', offer(signed));
  await must('tomasz', signature);
});
afterEach(() => site.stop());

/** The id of another work item of Harbor's. */
const idOf = (key: string): string => {
  const found = site.forge.site.issues.find(issue => issue.key === key);
  if (!found) throw new Error(`${key} is not in the demo company`);
  return found.id;
};

const outcomeOf = async (slug: string) => {
  const answer = await site.ask(slug, 'outcome', { outcomeId: WHICH.outcomeId });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

test('[N11] a check-in is in the room and in the outcome’s memory, saved as one', async () => {
  site.on('2027-01-14');
  const room = await must('jussi', checkIn());
  expect(room.negotiation).toMatchObject({ stage: 'running', lived: { checkIns: [{ chance: 0.5 }] } });
  const { readings, seen } = await outcomeOf('odile');
  expect(readings.map(({ on, value }) => [on, value])).toEqual([
    ['2026-11-20', 35],
    ['2027-01-14', 35.8],
  ]);
  expect(readings[1]?.by.account).not.toBe(readings[0]?.by.account);
  expect(seen).toBe(2);
});

test('[N12] a clause fires with the check-in that meets it: the leader is to move, and the agreement is as it was', async () => {
  site.on('2027-01-11');
  const before = await must('odile', confirm);
  site.on('2027-02-03');
  const room = await must('odile', checkIn({ reading: reading('2027-02-02', 36.8) }));
  expect(room.negotiation.lived.pending).toMatchObject([{ kind: 'clause', place: 0, side: 'leader' }]);
  expect(room.negotiation.turn).toBe('leader');
  expect(room.negotiation.agreement).toEqual(before.negotiation.agreement);
  expect(await site.ask('odile', 'history', WHICH)).toMatchObject({
    value: expect.arrayContaining([
      expect.objectContaining({ kind: 'fired', by: expect.objectContaining({ party: 'clock' }) }),
    ]),
  });
  await must('tomasz', keep);
  expect((await roomOf(site, 'tomasz')).negotiation.lived.pending).toEqual([]);
});

test('[N12] once a day the clock looks: a promise whose day has passed is the team’s to take up, once', async () => {
  site.on('2027-01-11');
  await site.forge.runSchedule('daily-look');
  expect((await roomOf(site, 'odile')).negotiation.lived.pending).toEqual([]);
  site.on('2027-01-12');
  const heard = await hearing(site, 'odile');
  await site.forge.runSchedule('daily-look');
  await site.forge.runSchedule('daily-look');
  const { negotiation } = await roomOf(site, 'odile');
  expect(heard).toEqual([told(negotiation.version)]);
  expect(negotiation.lived.pending).toMatchObject([{ kind: 'promise', place: 0, side: 'team', by: '2027-01-11' }]);
  expect(negotiation.turn).toBe('team');
  await must('odile', { ...confirm, on: '2027-01-12' });
  expect((await roomOf(site, 'odile')).negotiation.lived.pending).toEqual([]);
});

test('[N12] a reading that came by an import is found by the daily look', async () => {
  site.on('2027-01-11');
  await must('odile', confirm);
  site.on('2027-02-03');
  const { seen } = await outcomeOf('odile');
  const readings = [reading('2027-02-01', 36.9)];
  expect(await site.ask('odile', 'recordReadings', { outcomeId: WHICH.outcomeId, seen, readings })).toMatchObject({
    ok: true,
  });
  await site.forge.runSchedule('daily-look');
  expect((await roomOf(site, 'odile')).negotiation.lived.pending).toMatchObject([{ reading: { value: 36.9 } }]);
});

test('[N12] a measure that was agreed anew in a re-opening is remembered with the signature', async () => {
  site.on('2027-01-14');
  await must('odile', reopen('measure-wrong'));
  const definition = 'Paid online before the visit, of all that took place';
  const measure = { ...assess.assessment.measure, definition };
  const baseline = { ...assess.assessment.baseline, on: '2027-01-13' };
  await must('odile', { ...assess, assessment: { ...assess.assessment, measure, baseline } });
  await must('odile', offer(moreResources));
  expect((await outcomeOf('odile')).measures).toHaveLength(1);
  await must('tomasz', signature);
  expect((await outcomeOf('odile')).measures.map(each => each.measure.definition)).toEqual([
    assess.assessment.measure.definition,
    definition,
  ]);
});

test('[N15] reviews are blind until both are in, on every call; then the quarter is an attempt and the next baseline', async () => {
  site.on('2027-01-11');
  await must('odile', confirm);
  site.on('2027-04-02');
  await must('odile', report());
  await must('tomasz', review({ view: 'The engineers paid for themselves' }));
  for (const call of ['room', 'history', 'advice'] as const)
    expect(JSON.stringify(await site.ask('odile', call, WHICH))).not.toContain('paid for themselves');
  const closed = await must('femi', review({ learnings: ['Deposits decide'] }));
  expect(closed.negotiation).toMatchObject({
    stage: 'closed',
    lived: {
      result: { kind: 'reached', actual: 38.6 },
      reviews: { leader: { view: 'The engineers paid for themselves' } },
    },
  });
  const next = await site.ask('tomasz', 'open', {
    ...WHICH,
    quarter: '2027-Q2',
    id: '00000000-0000-4000-8000-00000000abcd',
  });
  expect(next).toMatchObject({
    value: {
      outcome: {
        readings: [{ value: 35 }, { value: 38.6, on: '2027-03-31' }],
        history: { attempts: expect.arrayContaining([expect.objectContaining({ when: '2027-Q1', effect: 3.6 })]) },
      },
    },
  });
});

test('[N10] who falls back is refused before the deadline, and runs without agreement after it', async () => {
  const other = { outcomeId: idOf('HRB-231'), quarter: WHICH.quarter };
  const opened = await site.ask('tomasz', 'open', { ...other, id: '00000000-0000-4000-8000-00000000aaaa' });
  expect(opened).toMatchObject({ ok: true });
  const play = async (slug: string, draft: Draft) => {
    const room = await site.ask(slug, 'room', other);
    if (!room.ok) throw new Error(room.refusal.code);
    const id = crypto.randomUUID();
    return site.ask(slug, 'play', { ...other, move: { ...draft, id, seen: room.value.negotiation.version } });
  };
  await play('tomasz', shareIntent);
  await play('odile', assess);
  await play('odile', offer(asThingsAre));
  site.on('2026-12-11');
  expect(await play('odile', { kind: 'fallBack' })).toMatchObject({ refusal: { code: 'deadline-not-reached' } });
  site.on('2026-12-12');
  expect(await play('odile', { kind: 'fallBack' })).toMatchObject({
    value: { negotiation: { stage: 'not-agreed', agreed: false, lived: { course: { target: 37.5, agreed: false } } } },
  });
});
