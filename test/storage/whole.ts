import { join } from 'node:path';
import { kvs } from '@forge/kvs';
import { readManifest } from '../../local/manifest';
import { type Event, fold, newOutcome, outcomeAfter, sharedOf } from '../../src/negotiation';
import { createNegotiation, loadMoves, loadNegotiation, loadOutcome, saveMove, saveTeam } from '../../src/storage';
import {
  accept,
  assess,
  checkIn,
  confirm,
  grants,
  moreResources,
  offer,
  report,
  review,
  shareIntent,
} from '../negotiation/moves';
import { accounts, given, on, opened, type Step, told } from '../negotiation/story';

/** A whole quarter as a store holds it after every move was saved: from the opening to both reviews. */

export const WHICH = { outcomeId: '10301', quarter: '2027-Q1' };
export const home = { projectId: '10003', leaderId: accounts.leader };
export const people = { leaderId: accounts.leader, members: [accounts.team, 'engineer-1'] };

const steps: Step[] = [
  ['leader', shareIntent],
  ['team', assess],
  ['team', offer(moreResources)],
  ['leader', state => accept(state, 'A', { grants })],
  on('2027-01-14'),
  ['team', checkIn()],
  ['team', confirm],
  on('2027-04-02'),
  ['team', report()],
  ['team', review()],
  ['leader', review({ bet: 'came-true' })],
];

export const quarter = told(...steps);

/** Writes the quarter move by move, as calls do, with the team whose it is. */
export const saveQuarter = async (): Promise<void> => {
  const by = {
    account: accounts.leader,
    at: '2026-11-23T09:00:00.000Z',
    leader: null,
    joined: people.members,
    left: [],
  };
  await saveTeam({ projectId: home.projectId, ...people, timeZone: 'UTC' }, null, by);
  await createNegotiation(opened(), home);
  let state = given();
  for (const event of quarter.events) {
    const next = fold(state, [event]);
    const known = await loadOutcome(WHICH.outcomeId);
    const outcome = outcomeAfter(known?.outcome ?? newOutcome, next, event);
    const priority =
      event.kind === 'intentShared' ? sharedOf(event.priority, event.id, WHICH.quarter, accounts.leader) : null;
    const came = await saveMove({
      state: next,
      events: [event],
      home,
      outcome: outcome && { outcome, version: (known?.version ?? 0) + 1 },
      priority,
      errands: [],
    });
    if (came !== 'saved') throw new Error(`move ${event.number} was not saved`);
    state = next;
  }
};

/** The negotiation of a work item as it is stored, with its moves. */
export const stored = async (
  outcomeId: string,
): Promise<{ state: NonNullable<Awaited<ReturnType<typeof loadNegotiation>>>; moves: Event[] }> => {
  const state = await loadNegotiation(outcomeId, WHICH.quarter);
  if (!state) throw new Error(`nothing is stored for ${outcomeId}`);
  return { state, moves: await loadMoves(outcomeId, WHICH.quarter) };
};

/** Every record there is, by its entity and key. */
export const everything = async (): Promise<Record<string, unknown>> => {
  const all: [string, unknown][] = [];
  for (const { name } of readManifest(join(__dirname, '../..')).entities) {
    const { results } = await kvs.entity<object>(name).query().index('by-key').limit(100).getMany();
    all.push(...results.map(({ key, value }): [string, unknown] => [`${name} ${key}`, value]));
  }
  return Object.fromEntries(all);
};
