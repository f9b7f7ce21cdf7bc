import './team.css';
import { lazy, Suspense, useState } from 'react';
import { Loaded } from '../frame/Loaded';
import { Nothing } from '../frame/Nothing';
import { Bar } from '../frame/Skeleton';
import { useAddress } from '../frame/useAddress';
import { unreadableSentence } from '../words/failures';
import { teamWords } from '../words/team';
import { pathTo, placeAt } from './place';
import { RoomHere } from './RoomHere';
import { TeamCards } from './TeamCards';
import { TeamHead } from './TeamHead';
import { TeamSkeleton } from './TeamSkeleton';
import { useTeamPage } from './useTeamPage';

const FormSkeleton = () => (
  <div className="team-form">
    <Bar width="160px" height="20px" />
    <Bar width="100%" height="40px" />
    <Bar width="100%" height="40px" />
  </div>
);

const SetUpTeam = lazy(() => import('./SetUpTeam'));

/** A project's negotiations of a quarter, or the room of one of them. */
export const TeamPage = () => {
  const [path, go] = useAddress();
  const [isChanging, setChanging] = useState(false);
  const { quarter, outcomeId } = placeAt(path ?? '');
  const query = useTeamPage(quarter, path !== null && outcomeId === null);
  if (quarter && outcomeId) return <RoomHere which={{ outcomeId, quarter }} onClose={() => go(pathTo(quarter))} />;
  return (
    <main className="team">
      <Loaded query={query} skeleton={<TeamSkeleton />}>
        {page => (
          <>
            <TeamHead
              page={page}
              onQuarter={chosen => go(pathTo(chosen))}
              onChange={isChanging || !page.team ? null : () => setChanging(true)}
            />
            {page.maySetUp && (isChanging || !page.team) ? (
              <Suspense fallback={<FormSkeleton />}>
                <SetUpTeam team={page.team} onDone={() => setChanging(false)} />
              </Suspense>
            ) : page.team ? (
              <TeamCards
                page={page}
                onOpen={which => go(pathTo(which.quarter, which.outcomeId))}
                more={query.hasNextPage ? () => void query.fetchNextPage() : null}
                isLoadingMore={query.isFetchingNextPage}
              />
            ) : (
              <Nothing title={teamWords.noTeam}>{teamWords.noTeamWho}</Nothing>
            )}
            {page.unreadable.length > 0 && <p className="team-quiet">{unreadableSentence(page.unreadable)}</p>}
          </>
        )}
      </Loaded>
    </main>
  );
};
