import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, RoomView, Which, WorkItemView } from '../../src/api';
import { useOutside } from './outside';

/** Keys under which answers are kept while a page lives. */
export const loadingKeys = {
  workItem: ['workItem'] as const,
  room: (which: Which) => ['room', which.outcomeId, which.quarter] as const,
  roomAt: (which: Which, at: number) => ['room', which.outcomeId, which.quarter, at] as const,
  history: (which: Which) => ['history', which.outcomeId, which.quarter] as const,
  teamPage: (quarter: string | null) => ['teamPage', quarter] as const,
  leaderPage: (quarter: string | null) => ['leaderPage', quarter] as const,
};

export const useWorkItem = (): UseQueryResult<Answer<WorkItemView>> => {
  const { ask } = useOutside();
  return useQuery({ queryKey: loadingKeys.workItem, queryFn: () => ask('workItem', {}) });
};

export const useRoom = (which: Which): UseQueryResult<Answer<RoomView>> => {
  const { ask } = useOutside();
  return useQuery({ queryKey: loadingKeys.room(which), queryFn: () => ask('room', which) });
};

/** The room as it was after a move; asked for once there is one to look back to. */
export const useRoomAt = (which: Which, at: number | null): UseQueryResult<Answer<RoomView>> => {
  const { ask } = useOutside();
  return useQuery({
    queryKey: loadingKeys.roomAt(which, at ?? 0),
    queryFn: () => ask('room', { ...which, at }),
    enabled: at !== null,
  });
};
