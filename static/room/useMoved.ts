import { useQueryClient } from '@tanstack/react-query';
import { type MutableRefObject, useCallback, useEffect, useState } from 'react';
import type { Answer, RoomView, Which } from '../../src/api';
import { loadingKeys } from '../frame/loading';
import { useChanged } from '../frame/useChanged';
import { useMover } from './useMover';

type Room = {
  which: Which;
  /** The version on screen. */
  seen: number;
  /** Somebody has a form open here. */
  isWriting: boolean;
  /** The move that is on its way from here, if any. */
  underWay: MutableRefObject<Promise<unknown> | null>;
};

/**
 * Keeps an open room current while others move. Who is writing is not disturbed: `mover` says who made it newer, and
 * `catchUp` shows it; what is written stays. Who only reads sees it at once.
 */
export const useMoved = ({ which, seen, isWriting, underWay }: Room) => {
  const client = useQueryClient();
  const { outcomeId, quarter } = which;
  const [told, setTold] = useState(seen);

  const catchUp = useCallback(async (): Promise<void> => {
    const room = { outcomeId, quarter };
    await Promise.all([
      client.invalidateQueries({ queryKey: loadingKeys.room(room) }),
      client.invalidateQueries({ queryKey: loadingKeys.history(room) }),
    ]);
  }, [client, outcomeId, quarter]);

  useChanged(which, seen, async changed => {
    // One's own move is told as well, often before its answer is here: only what is newer than that is news.
    await underWay.current;
    if (changed.quarter === null) return catchUp();
    const shown = client.getQueryData<Answer<RoomView>>(loadingKeys.room(which));
    if (shown?.ok && shown.value.negotiation.version >= changed.version) return;
    setTold(before => Math.max(before, changed.version));
  });

  useEffect(() => {
    if (told > seen && !isWriting) void catchUp();
  }, [told, seen, isWriting, catchUp]);

  return { mover: useMover(which, seen, told, told > seen && isWriting), catchUp };
};
