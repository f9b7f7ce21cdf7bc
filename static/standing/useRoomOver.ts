import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Which } from '../../src/api';
import { useOutside } from '../frame/outside';
import { panelWords } from '../words/panel';

/** Opens the room over the page; once it is closed, whatever the page shows is asked for again. */
export const useRoomOver = () => {
  const { openRoom } = useOutside();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const open = async (which: Which, name?: string) => {
    setFailure(null);
    try {
      await openRoom({ outcomeId: which.outcomeId, quarter: which.quarter }, panelWords.roomTitle(which.quarter, name));
    } catch {
      setFailure(panelWords.roomFailed);
    }
    await queries.invalidateQueries();
  };
  return { open, failure };
};
