import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, OutcomePage } from '../../src/api';
import { useOutside } from '../frame/outside';

export const outcomeKey = (outcomeId: string) => ['outcome', outcomeId] as const;

/** All that an outcome remembers. */
export const useOutcome = (outcomeId: string): UseQueryResult<Answer<OutcomePage>> => {
  const { ask } = useOutside();
  return useQuery({ queryKey: outcomeKey(outcomeId), queryFn: () => ask('outcome', { outcomeId }) });
};

export type WorkItemName = { key: string; summary: string };

/** What Jira calls the work item that the outcome is; null where Jira does not say. */
export const useWorkItemName = (outcomeId: string): UseQueryResult<WorkItemName | null> => {
  const { jira } = useOutside();
  return useQuery({
    queryKey: ['work item name', outcomeId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const answer = await jira(`/rest/api/3/issue/${encodeURIComponent(outcomeId)}?fields=summary`);
      if (!answer.ok) return null;
      const { key, fields } = (await answer.json()) as { key?: string; fields?: { summary?: string } };
      return key && fields?.summary ? { key, summary: fields.summary } : null;
    },
  });
};
