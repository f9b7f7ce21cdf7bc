import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer, LeaderPage, Listed } from '../../src/api';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';
import { type Filter, passing } from './filter';

/** The pages loaded so far as one; the first refusal stands for all. */
const joined = ({ pages }: InfiniteData<Answer<LeaderPage>>): Answer<LeaderPage> | undefined => {
  const [first] = pages;
  const refused = pages.find(page => !page.ok);
  if (!first?.ok || refused) return refused ?? first;
  const read = pages.flatMap(page => (page.ok ? [page.value] : []));
  const lines = new Map(
    read
      .flatMap(page => page.lines)
      .map(line => [line.workItem.id + line.negotiation.quarter, line] as [string, Listed]),
  );
  return {
    ok: true,
    value: {
      ...first.value,
      lines: [...lines.values()],
      next: read.at(-1)?.next ?? null,
      unreadable: read.flatMap(page => page.unreadable),
    },
  };
};

/** Every negotiation the leader has in a quarter, page by page, at least until one passes the filter. */
export const useQuarter = (quarter: string | null, filter: Filter) => {
  const { ask } = useOutside();
  const query = useInfiniteQuery({
    queryKey: loadingKeys.leaderPage(quarter),
    queryFn: ({ pageParam }) => ask('leaderPage', { quarter, from: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.ok ? page.value.next : null),
    select: joined,
  });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  // A page may be empty, or all of it filtered out, and still have a next one: nothing to see is no answer, so it reads on.
  const isBlank = data?.ok === true && passing(data.value.lines, filter).length === 0 && !isFetchNextPageError;
  useEffect(() => {
    if (isBlank && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isBlank, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return query;
};
