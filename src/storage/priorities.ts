import { kvs, WhereConditions } from '@forge/kvs';
import { type Quarter, SharedPriority } from '../negotiation';
import { bodyOf, read, readable } from './record';

/** Priorities as things of their own. One is written with the move that first shares it, and never edited. */
export type PriorityRow = { quarter: string; leaderId: string; body: unknown };

const entity = () => kvs.entity<PriorityRow>('priority');

export const priorityKey = ({ quarter, leaderId, id }: Pick<SharedPriority, 'quarter' | 'leaderId' | 'id'>): string =>
  `${quarter}:${leaderId}:${id}`;

export const priorityRow = (priority: SharedPriority): PriorityRow => ({
  quarter: priority.quarter,
  leaderId: priority.leaderId,
  body: bodyOf(SharedPriority, priority),
});

/** One of a leader's priorities of a quarter, strictly consistent; null where there is none of that id. */
export const loadPriority = async (
  of: Pick<SharedPriority, 'quarter' | 'leaderId' | 'id'>,
): Promise<SharedPriority | null> => {
  const key = priorityKey(of);
  const stored = await entity().get(key);
  return stored ? read(SharedPriority, `priority ${key}`, stored) : null;
};

/** A leader's priorities of a quarter, from the index: for lists. */
export const prioritiesOf = async (leaderId: string, quarter: Quarter): Promise<SharedPriority[]> => {
  const { results } = await entity()
    .query()
    .index('by-leader', { partition: [leaderId] })
    .where(WhereConditions.equalTo(quarter))
    .limit(100)
    .getMany();
  const unreadable: string[] = [];
  return results.flatMap(({ key, value }) => {
    const priority = readable(() => read(SharedPriority, `priority ${key}`, value), unreadable);
    return priority ? [priority] : [];
  });
};
