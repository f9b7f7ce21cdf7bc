import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AdviceView, Answer, Which } from '../../src/api';
import { useOutside } from '../frame/outside';

/** Advice on a negotiation as it stands at a version; the one before stays in sight until the new one is there. */
export const useAdvice = (which: Which, version: number): UseQueryResult<Answer<AdviceView>> => {
  const { ask } = useOutside();
  return useQuery({
    queryKey: ['advice', which.outcomeId, which.quarter, version],
    queryFn: () => ask('advice', { outcomeId: which.outcomeId, quarter: which.quarter }),
    placeholderData: keepPreviousData,
  });
};
