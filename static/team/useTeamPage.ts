import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, TeamPage } from '../../src/api';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';

const joined = ({ pages }: InfiniteData<Answer<TeamPage>>): Answer<TeamPage> | undefined => {
  const [first] = pages;
  const refused = pages.find(page => !page.ok);
  if (!first?.ok || refused) return refused ?? first;
  const read = pages.flatMap(page => (page.ok ? [page.value] : []));
  return {
    ok: true,
    value: {
      ...first.value,
      lines: read.flatMap(page => page.lines),
      next: read.at(-1)?.next ?? null,
      unreadable: read.flatMap(page => page.unreadable),
    },
  };
};

/** A team and its negotiations of a quarter; null lets the backend choose the quarter that is usually negotiated now. */
export const useTeamPage = (quarter: string | null, isReady: boolean) => {
  const { ask } = useOutside();
  return useInfiniteQuery({
    queryKey: loadingKeys.teamPage(quarter),
    queryFn: ({ pageParam }) => ask('teamPage', { quarter, from: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.ok ? page.value.next : null),
    select: joined,
    enabled: isReady,
  });
};
