import { lazy, Suspense } from 'react';
import type { LeaderPage, Listed } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import type { WayName } from '../start/ways';
import { unreadableSentence } from '../words/failures';
import { quarterWords } from '../words/quarter';
import { Lines } from './Lines';
import { LinesSkeleton } from './LinesSkeleton';
import { MoreLines } from './MoreLines';
import { TeamsWithout } from './TeamsWithout';
import type { useQuarter } from './useQuarter';

const FirstRun = lazy(() => import('../start/FirstRun'));
const ThreeWays = lazy(() => import('../start/ThreeWays'));

type Props = {
  page: LeaderPage;
  query: Pick<ReturnType<typeof useQuarter>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  onChoose: (line: Listed) => void;
  onWay: (way: WayName) => void;
};

/** Nothing in the quarter: how it comes to something, for who leads a team and for who does not yet. */
const None = ({ page: { quarter, leads, isNew }, onWay }: Pick<Props, 'page' | 'onWay'>) => {
  const isLeader = leads.length > 0;
  if (isNew) return <FirstRun isLeader={isLeader} onWay={onWay} />;
  return (
    <>
      <Nothing title={quarterWords.none(quarter)}>{isLeader ? quarterWords.howToOpen : quarterWords.noTeams}</Nothing>
      {!isLeader && <ThreeWays onWay={onWay} />}
    </>
  );
};

/** A leader's negotiations of a quarter, over all teams. */
export const Negotiations = ({ page, query, onChoose, onWay }: Props) => {
  const { lines, leads, unreadable, quarter, isNew } = page;
  return (
    <>
      {lines.length === 0 && query.hasNextPage && <LinesSkeleton />}
      {lines.length === 0 && !query.hasNextPage && (
        <Suspense fallback={<LinesSkeleton />}>
          <None page={page} onWay={onWay} />
        </Suspense>
      )}
      {lines.length > 0 && <Lines lines={lines} quarter={quarter} onChoose={onChoose} />}
      {lines.length > 0 && query.hasNextPage && (
        <MoreLines
          count={lines.length}
          isLoading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
      {!isNew && !query.hasNextPage && unreadable.length === 0 && <TeamsWithout leads={leads} lines={lines} />}
      {unreadable.length > 0 && <p className="quarter-quiet">{unreadableSentence(unreadable)}</p>}
    </>
  );
};
