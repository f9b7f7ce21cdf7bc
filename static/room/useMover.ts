import { useQuery } from '@tanstack/react-query';
import type { Answer, Which } from '../../src/api';
import type { EventView } from '../../src/negotiation/history';
import type { Party } from '../../src/negotiation/shape';
import { useOutside } from '../frame/outside';

/** Who moved: one person for a party, the clock, or nobody who could be named alone. */
export type Mover = { kind: 'person'; account: string; party: Party } | { kind: 'clock' } | { kind: 'somebody' };

/** Who made the moves after a version; "somebody" where several did, or none is known. */
export const moverAfter = (events: EventView[], seen: number): Mover => {
  const movers = events
    .filter(({ number }) => number > seen)
    .map(
      ({ by }): Mover =>
        by.party === 'clock' ? { kind: 'clock' } : { kind: 'person', account: by.account, party: by.party },
    );
  const [first] = movers;
  return first && new Set(movers.map(each => JSON.stringify(each))).size === 1 ? first : { kind: 'somebody' };
};

/** Who has moved since the version on screen; null while that is asked for, or while nobody has. What is on screen stays as it is. */
export const useMover = (which: Which, seen: number, told: number, isBehind: boolean): Mover | null => {
  const { ask } = useOutside();
  const { outcomeId, quarter } = which;
  const { data, isError } = useQuery({
    queryKey: ['mover', outcomeId, quarter, told],
    queryFn: (): Promise<Answer<EventView[]>> => ask('history', { outcomeId, quarter }),
    enabled: isBehind,
    retry: false,
  });
  if (!isBehind) return null;
  if (data?.ok) return moverAfter(data.value, seen);
  return data || isError ? { kind: 'somebody' } : null;
};
