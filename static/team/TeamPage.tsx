import './team.css';
import { lazy, Suspense, useState } from 'react';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { Nothing } from '../frame/Nothing';
import { Bar } from '../frame/Skeleton';
import { useAddress } from '../frame/useAddress';
import { useListsChanged } from '../frame/useListsChanged';
import { unreadableSentence } from '../words/failures';
import { teamWords } from '../words/team';
import { CardFacts } from './CardFacts';
import { OutcomeHere } from './OutcomeHere';
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
const NobodyActive = lazy(() => import('./NobodyActive'));
const PeopleFold = lazy(() => import('./PeopleFold'));

/** A project's negotiations of a quarter, or the room of one of them, or what its outcome remembers. */
export const TeamPage = () => {
  const [path, go] = useAddress();
  const [isChanging, setChanging] = useState(false);
  const { quarter, outcomeId, shows } = placeAt(path ?? '');
  const query = useTeamPage(quarter, path !== null && outcomeId === null);
  useListsChanged(outcomeId === null ? 'project' : null, [loadingKeys.teamPage(quarter)]);
  if (quarter && outcomeId) {
    const toList = () => go(pathTo(quarter));
    if (shows === 'room') return <RoomHere which={{ outcomeId, quarter }} onClose={toList} />;
    return <OutcomeHere outcomeId={outcomeId} onRoom={() => go(pathTo(quarter, outcomeId))} onClose={toList} />;
  }
  return (
    <main className="team">
      <Loaded query={query} skeleton={<TeamSkeleton />} isWhole>
        {page => (
          <>
            <TeamHead
              page={page}
              onQuarter={chosen => go(pathTo(chosen))}
              onChange={isChanging || !page.team ? null : () => setChanging(true)}
            />
            {page.team && !isChanging && (
              <Suspense fallback={null}>
                <NobodyActive team={page.team} />
              </Suspense>
            )}
            {page.maySetUp && (isChanging || !page.team) ? (
              <Suspense fallback={<FormSkeleton />}>
                <SetUpTeam team={page.team} onDone={() => setChanging(false)} />
              </Suspense>
            ) : page.team ? (
              <TeamCards
                page={page}
                onRoom={which => go(pathTo(which.quarter, which.outcomeId))}
                facts={({ negotiation: of }) => (
                  <CardFacts of={of} onOutcome={() => go(pathTo(of.quarter, of.outcomeId, 'outcome'))} />
                )}
                more={query.hasNextPage ? () => void query.fetchNextPage() : null}
                isLoadingMore={query.isFetchingNextPage}
              />
            ) : (
              <Nothing title={teamWords.noTeam}>{teamWords.noTeamWho}</Nothing>
            )}
            {page.team && !isChanging && (
              <Suspense fallback={<Bar width="280px" height="20px" />}>
                <PeopleFold />
              </Suspense>
            )}
            {page.unreadable.length > 0 && <p className="team-quiet">{unreadableSentence(page.unreadable)}</p>}
          </>
        )}
      </Loaded>
    </main>
  );
};
