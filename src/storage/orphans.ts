import { Filter, FilterConditions, kvs, Sort } from '@forge/kvs';
import * as v from 'valibot';
import { AccountId, Count, Instant, JiraId, Name, Quarter } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, read, readable } from './record';

/** What is known of a work item or project that is gone, and of what was taken from one work item to another. */

/** Why something cannot be reached: `there` is a project that came back, kept so that a late message cannot hide it again. */
export const Absence = v.picklist(['deleted', 'trashed', 'archived', 'not-found', 'no-team', 'there']);
export type Absence = v.InferOutput<typeof Absence>;

/** A copy to another work item that has begun, by whom; whoever calls again goes on with it and with no other. */
const Attaching = v.strictObject({ to: JiraId, account: AccountId, at: Instant });

export const Mark = v.strictObject({
  of: v.picklist(['work-item', 'project']),
  id: JiraId,
  why: Absence,
  /** When Jira said so or, where it said nothing, when it was first noticed. */
  since: Instant,
  /** The work item's or project's key at that time, where it was told. */
  key: v.nullable(Name),
  attaching: v.nullable(Attaching),
  version: Count,
});
export type Mark = v.InferOutput<typeof Mark>;
export type MarkOf = Pick<Mark, 'of' | 'id'>;

type Row = { kind: string; since: string; version: number; body: unknown };
const entity = () => kvs.entity<Row>('orphan');
const keyOf = ({ of, id }: MarkOf): string => `${of}:${id}`;

/** What is known of a work item's or project's absence, strictly consistent. */
export const loadMark = async (which: MarkOf): Promise<Mark | null> => {
  const key = keyOf(which);
  const stored = await entity().get(key);
  return stored ? read(Mark, `orphan ${key}`, stored) : null;
};

/** Several at once, for lists; those that are not marked are absent. */
export const loadMarks = async (which: MarkOf[]): Promise<Map<string, Mark>> => {
  const marks = new Map<string, Mark>();
  const keys = [...new Set(which.map(keyOf))];
  for (let start = 0; start < keys.length; start += 25) {
    const batch = keys.slice(start, start + 25).map(key => ({ entityName: 'orphan', key }));
    const { successfulKeys } = await kvs.batchGet<unknown>(batch);
    for (const { key, value } of successfulKeys) {
      const mark = readable(() => read(Mark, `orphan ${key}`, value), []);
      if (mark) marks.set(key, mark);
    }
  }
  return marks;
};

export const markIn = (marks: Map<string, Mark>, which: MarkOf): Mark | null => marks.get(keyOf(which)) ?? null;

/** Writes a mark if it is still as it was seen (`null`: none yet). Null where somebody was faster. */
export const saveMark = async (mark: Omit<Mark, 'version'>, seen: number | null): Promise<Mark | null> => {
  const next: Mark = { ...mark, version: seen === null ? 0 : seen + 1 };
  const key = keyOf(mark);
  const row: Row = { kind: mark.of, since: mark.since, version: next.version, body: bodyOf(Mark, next) };
  try {
    if (seen === null) await entity().set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<Row>().and('version', FilterConditions.equalTo(seen));
      await kvs.transact().set(key, row, { entityName: 'orphan', conditions }).execute();
    }
    return next;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};

/** Nothing is missing any more, or nothing is left of it. */
export const dropMark = (which: MarkOf): Promise<void> => entity().delete(keyOf(which));

/** What was taken to another work item, by whom and when. Agreements signed before are bound to the text with the former id. */
export const Attachment = v.strictObject({
  from: JiraId,
  to: JiraId,
  fromKey: v.nullable(Name),
  toKey: Name,
  quarters: v.array(Quarter),
  account: AccountId,
  at: Instant,
});
export type Attachment = v.InferOutput<typeof Attachment>;

const ATTACHED = 'attached';

/** The same attachment written twice is one. */
export const saveAttachment = async (attachment: Attachment): Promise<void> => {
  const row: Row = { kind: ATTACHED, since: attachment.at, version: 0, body: bodyOf(Attachment, attachment) };
  await entity().set(`${ATTACHED}:${attachment.from}:${attachment.to}`, row);
};

/** What was taken elsewhere, newest first, at most a hundred: from the index. */
export const attachments = async (): Promise<Attachment[]> => {
  const { results } = await entity()
    .query()
    .index('by-kind', { partition: [ATTACHED] })
    .sort(Sort.DESC)
    .limit(100)
    .getMany();
  return results.flatMap(({ key, value }) => {
    const found = readable(() => read(Attachment, `orphan ${key}`, value), []);
    return found ? [found] : [];
  });
};
