import { kvs } from '@forge/kvs';
import { Event, type Quarter } from '../negotiation';
import { negotiationKey } from './keys';
import { read } from './record';

type MoveRow = { negotiation: string; number: number; body: unknown };

/** Every move of a negotiation in order: loaded only when somebody looks at the history. */
export const loadMoves = async (outcomeId: string, quarter: Quarter): Promise<Event[]> => {
  const events: Event[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<MoveRow>('move')
      .query()
      .index('by-negotiation', { partition: [negotiationKey(outcomeId, quarter)] })
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    for (const { key, value } of page.results) events.push(read(Event, `move ${key}`, value));
    cursor = page.nextCursor;
  } while (cursor);
  return events;
};
