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

/** So many lines are read without being asked for; more only where somebody wants them. */
const MOST_READ = 1_000;

/**
 * Every negotiation the leader has in a quarter, page by page, and beyond the first thousand at least until one passes the
 * filter. `readsOn`: more are coming by themselves.
 */
export const useQuarter = (quarter: string | null, filter: Filter, isReady: boolean) => {
  const { ask } = useOutside();
  const query = useInfiniteQuery({
    queryKey: loadingKeys.leaderPage(quarter),
    queryFn: ({ pageParam }) => ask('leaderPage', { quarter, from: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.ok ? page.value.next : null),
    select: joined,
    enabled: isReady,
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query;
  const lines = data?.ok ? data.value.lines : null;
  // Sorted, grouped and counted is what is there: half a quarter would mislead. And nothing to see is no answer.
  const isWanted = lines !== null && (lines.length < MOST_READ || passing(lines, filter).length === 0);
  const readsOn = isWanted && hasNextPage && !isFetchNextPageError;
  useEffect(() => {
    // What is under way already is waited for: a download reads on by itself.
    if (readsOn && !isFetching) void fetchNextPage({ cancelRefetch: false });
  }, [readsOn, isFetching, fetchNextPage]);
  return { query, readsOn };
};
