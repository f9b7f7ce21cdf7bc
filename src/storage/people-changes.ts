import { kvs, Sort } from '@forge/kvs';
import * as v from 'valibot';
import { AccountId, Count, Instant } from '../negotiation';
import { bodyOf, read, readable } from './record';

/** One change of a team's people: who leads it from then on, who joined and who left. */
export const PeopleChange = v.strictObject({
  /** The version of the team that it led to, from 0. */
  number: Count,
  at: Instant,
  /** Who changed it; null where Jira told that somebody's account is closed. */
  account: v.nullable(AccountId),
  /** Null where the leader stayed; `after` is null where the leader's place is empty. */
  leader: v.nullable(v.strictObject({ before: v.nullable(AccountId), after: v.nullable(AccountId) })),
  joined: v.array(AccountId),
  left: v.array(AccountId),
});
export type PeopleChange = v.InferOutput<typeof PeopleChange>;

/** Changes kept of a team; with a newer one the oldest goes. */
export const MOST_CHANGES = 200;

export type PeopleChangeRow = { projectId: string; number: number; body: unknown };

export const peopleChangeKey = (projectId: string, number: number): string =>
  `${projectId}:${String(number).padStart(7, '0')}`;

export const peopleChangeRow = (projectId: string, change: PeopleChange): PeopleChangeRow => ({
  projectId,
  number: change.number,
  body: bodyOf(PeopleChange, change),
});

type People = { leaderId: string; members: string[] };

/** What differs between a team's people before and after; null where nobody came or went. */
export const changeBetween = (
  before: People | null,
  after: People,
): Pick<PeopleChange, 'leader' | 'joined' | 'left'> | null => {
  const known = before?.members ?? [];
  const leader =
    before?.leaderId === after.leaderId ? null : { before: before?.leaderId ?? null, after: after.leaderId };
  const joined = after.members.filter(member => !known.includes(member));
  const left = known.filter(member => !after.members.includes(member));
  return leader || joined.length + left.length > 0 ? { leader, joined, left } : null;
};

/** A team's changes, newest first: from the index, for reading. What cannot be read is left out and logged. */
export const peopleChangesOf = async (projectId: string): Promise<PeopleChange[]> => {
  const found: PeopleChange[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<PeopleChangeRow>('people-change')
      .query()
      .index('by-project', { partition: [projectId] })
      .sort(Sort.DESC)
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    for (const { key, value } of page.results) {
      const change = readable(() => read(PeopleChange, `people-change ${key}`, value), []);
      if (change) found.push(change);
    }
    cursor = page.nextCursor;
  } while (cursor);
  return found;
};
