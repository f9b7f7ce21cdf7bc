import Button from '@atlaskit/button/new';
import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { LeaderPage, Listed } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import { Bar } from '../frame/Skeleton';
import type { WayName } from '../start/ways';
import { unreadableSentence } from '../words/failures';
import { quarterWords } from '../words/quarter';
import { FilterBar } from './FilterBar';
import { type Choice, cleared, hides, passing } from './filter';
import { LinesSkeleton } from './LinesSkeleton';
import { MoreLines } from './MoreLines';
import { TeamsWithout } from './TeamsWithout';
import type { useQuarter } from './useQuarter';

// It comes while the first call is under way, which takes longer.
const coming = import('./Lines');
coming.catch(() => undefined);

const Lines = lazy(() => coming);
const DownloadLines = lazy(() => import('./DownloadLines'));
const FirstRun = lazy(() => import('../start/FirstRun'));
const ThreeWays = lazy(() => import('../start/ThreeWays'));

type Query = Pick<ReturnType<typeof useQuarter>['query'], 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

type Props = {
  page: LeaderPage;
  query: Query;
  /** More lines are coming by themselves. */
  readsOn: boolean;
  choice: Choice;
  onFilter: (choice: Choice, how?: 'push' | 'replace') => void;
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

/** Lines that are there and a filter that hides them all. */
const NonePasses = ({ onClear }: { onClear: () => void }) => (
  <div className="nothing">
    <h2>{quarterWords.nonePasses}</h2>
    <p>{quarterWords.loosen}</p>
    <Button onClick={onClear}>{quarterWords.clear}</Button>
  </div>
);

/** A leader's negotiations of a quarter, over all teams, as far as they pass the filter. */
export const Negotiations = ({ page, query, readsOn, choice, onFilter, onChoose, onWay }: Props) => {
  const { lines, leads, unreadable, quarter, isNew } = page;
  const first = useRef<HTMLSelectElement>(null);
  // Typing and choosing come first: the list follows as soon as there is time.
  const deferred = useDeferredValue(choice);
  const passed = useMemo(() => passing(lines, deferred), [lines, deferred]);
  const clear = () => {
    onFilter(cleared(choice));
    first.current?.focus();
  };
  const isEmpty = lines.length === 0 && !query.hasNextPage;
  return (
    <>
      {lines.length > 0 && (
        <FilterBar
          lines={lines}
          shown={passed.length}
          choice={choice}
          onChoose={onFilter}
          onClear={clear}
          first={first}
        >
          <Suspense fallback={<Bar width="140px" height="32px" />}>
            <DownloadLines key={quarter} page={page} query={query} isFiltered={hides(choice)} />
          </Suspense>
        </FilterBar>
      )}
      {passed.length === 0 && readsOn && <LinesSkeleton />}
      {isEmpty && (
        <Suspense fallback={<LinesSkeleton />}>
          <None page={page} onWay={onWay} />
        </Suspense>
      )}
      {passed.length === 0 && lines.length > 0 && !query.hasNextPage && <NonePasses onClear={clear} />}
      {passed.length > 0 && (
        <Suspense fallback={<LinesSkeleton />}>
          <Lines lines={passed} grouping={deferred.group} quarter={quarter} onChoose={onChoose} />
        </Suspense>
      )}
      {query.hasNextPage && !readsOn && (
        <MoreLines
          soFar={
            hides(choice) ? quarterWords.passingSoFar(passed.length, lines.length) : quarterWords.soFar(lines.length)
          }
          isLoading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
      {!isNew && !query.hasNextPage && unreadable.length === 0 && <TeamsWithout leads={leads} lines={lines} />}
      {unreadable.length > 0 && <p className="quarter-quiet">{unreadableSentence(unreadable)}</p>}
    </>
  );
};
