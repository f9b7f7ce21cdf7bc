import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, Portfolio, PriorityView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { inOrder } from '../words/numbers';
import { PORTFOLIO } from './key';

/** The leader's view across teams, for a quarter or for the one that is being negotiated now (null). */
export const usePortfolio = (quarter: string | null): UseQueryResult<Answer<Portfolio>> => {
  const { ask } = useOutside();
  return useQuery({ queryKey: [PORTFOLIO, quarter], queryFn: () => ask('portfolio', { quarter }) });
};

/** Those that most negotiations go by first; what none goes by any more comes last. */
export const mostSharedFirst = (priorities: PriorityView[]): PriorityView[] =>
  priorities.toSorted(
    (one, other) => other.sharedWith.length - one.sharedWith.length || inOrder(one.mattersMost, other.mattersMost),
  );
