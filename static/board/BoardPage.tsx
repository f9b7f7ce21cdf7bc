import '../team/team.css';
import './board.css';
import { useState } from 'react';
import type { Which } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { Nothing } from '../frame/Nothing';
import { useListsChanged } from '../frame/useListsChanged';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { withNotes } from '../standing/quarterNotes';
import { RoomHere } from '../team/RoomHere';
import { TeamCards } from '../team/TeamCards';
import { useTeamPage } from '../team/useTeamPage';
import { unreadableSentence } from '../words/failures';
import { teamWords } from '../words/team';
import { BoardSkeleton } from './BoardSkeleton';
import { GoToTeam } from './GoToTeam';

/** The negotiations of a board's team, over the board: what is to do in each, and its room in their place. */
export const BoardPage = () => {
  const [quarter, setQuarter] = useState<string | null>(null);
  const [opened, setOpened] = useState<Which | null>(null);
  const query = useTeamPage(quarter, opened === null);
  useListsChanged(opened === null ? 'project' : null, [loadingKeys.teamPage(quarter)]);
  if (opened) return <RoomHere which={opened} onClose={() => setOpened(null)} />;
  const { data } = query;
  // A board's context need not name its project; then there is no team to show.
  if (data?.ok === false && data.refusal.code === 'cannot-browse')
    return <Nothing title={teamWords.noProject}>{teamWords.noProjectWay}</Nothing>;
  return (
    <main className="team board-team">
      <h1 className="said-only">{teamWords.title}</h1>
      <Loaded query={query} skeleton={<BoardSkeleton />}>
        {page =>
          page.team ? (
            <>
              <header className="board-head">
                <QuarterSwitch
                  label={teamWords.quarters}
                  choices={withNotes(page.choices, page.quarters)}
                  chosen={page.quarter}
                  onChoose={setQuarter}
                />
                <GoToTeam />
              </header>
              <TeamCards
                page={page}
                onRoom={({ outcomeId, quarter: of }) => setOpened({ outcomeId, quarter: of })}
                facts={() => null}
                more={query.hasNextPage ? () => void query.fetchNextPage() : null}
                isLoadingMore={query.isFetchingNextPage}
              />
              {page.unreadable.length > 0 && <p className="team-quiet">{unreadableSentence(page.unreadable)}</p>}
            </>
          ) : (
            <Nothing title={teamWords.noTeam}>
              {teamWords.noTeamHere} <GoToTeam />
            </Nothing>
          )
        }
      </Loaded>
    </main>
  );
};
