import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, ParkedErrand, ParkedPage } from '../../../src/api';
import { useOutside } from '../../frame/outside';
import { type WorkItem, type WorkItems, workItemsOf } from './workItems';

type Page = { answer: Answer<ParkedPage>; workItems: WorkItems };

/** Something that Jira could not be told; `workItem` is undefined where Jira shows none, null where it did not say. */
export type Parked = ParkedErrand & { workItem: WorkItem | null | undefined };

const parkedIn = ({ answer, workItems }: Page): Parked[] =>
  answer.ok
    ? answer.value.errands.map(errand => ({
        ...errand,
        workItem: workItems === null ? null : workItems.get(errand.outcomeId),
      }))
    : [];

/** What Jira could not be told, page by page. It stays as it is until it is asked for again: nothing moves under a hand. */
export const useParked = () => {
  const { ask } = useOutside();
  const query = useInfiniteQuery({
    queryKey: ['parked'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const answer = await ask('parked', { from: pageParam });
      const ids = answer.ok ? answer.value.errands.map(({ outcomeId }) => outcomeId) : [];
      return { answer, workItems: await workItemsOf(ids) };
    },
    getNextPageParam: ({ answer }) => (answer.ok ? answer.value.next : null),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pages = query.data?.pages ?? [];
  return {
    isRead: pages.length > 0,
    parked: pages.flatMap(parkedIn),
    unreadable: pages.flatMap(({ answer }) => (answer.ok ? answer.value.unreadable : [])),
    refusal: pages.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal]))[0] ?? null,
    error: query.error,
    hasMore: query.hasNextPage,
    isReading: query.isFetching,
    isReadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    refresh: () => query.refetch(),
  };
};
