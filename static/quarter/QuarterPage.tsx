import './quarter.css';
import './lines.css';
import './cards.css';
import { useState } from 'react';
import type { LeaderPage } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { Nothing } from '../frame/Nothing';
import { Bar } from '../frame/Skeleton';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { useRoomOver } from '../standing/useRoomOver';
import { unreadableSentence } from '../words/failures';
import { quarterWords } from '../words/quarter';
import { Lines } from './Lines';
import { LinesSkeleton } from './LinesSkeleton';
import { isYours } from './line';
import { MoreLines } from './MoreLines';
import { TeamsWithout } from './TeamsWithout';
import { useQuarter } from './useQuarter';

/** A leader's negotiations of a quarter, over all teams. */
export const QuarterPage = () => {
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuarter(chosen);
  const room = useRoomOver();
  const page: LeaderPage | null = query.data?.ok ? query.data.value : null;
  const [current, next] = page?.quarters ?? [];
  const quarter = chosen ?? page?.quarter;
  return (
    <main className="quarter">
      <header className="quarter-head">
        <div>
          <h1>{quarterWords.title}</h1>
          <p className="quarter-count" aria-live="polite">
            {page && page.lines.length > 0 && quarterWords.all(page.lines.length, page.lines.filter(isYours).length)}
          </p>
        </div>
        {current && next && quarter ? (
          <QuarterSwitch
            label={quarterWords.quarters}
            choices={[
              { quarter: current, note: quarterWords.now },
              { quarter: next, note: quarterWords.next },
            ]}
            chosen={quarter}
            onChoose={setChosen}
          />
        ) : (
          <Bar width="300px" height="34px" />
        )}
      </header>
      {room.failure && (
        <p className="quarter-trouble" role="alert">
          {room.failure}
        </p>
      )}
      <Loaded query={query} skeleton={<LinesSkeleton />}>
        {({ lines, leads, unreadable, quarter: shown }) => (
          <>
            {lines.length === 0 && query.hasNextPage && <LinesSkeleton />}
            {lines.length === 0 && !query.hasNextPage && (
              <Nothing title={quarterWords.none(shown)}>
                {leads.length === 0 ? quarterWords.noTeams : quarterWords.howToOpen}
              </Nothing>
            )}
            {lines.length > 0 && (
              <Lines
                lines={lines}
                quarter={shown}
                onChoose={({ negotiation, workItem }) =>
                  void room.open(negotiation, `${workItem.key} ${workItem.summary}`)
                }
              />
            )}
            {lines.length > 0 && query.hasNextPage && (
              <MoreLines
                count={lines.length}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            )}
            {!query.hasNextPage && unreadable.length === 0 && <TeamsWithout leads={leads} lines={lines} />}
            {unreadable.length > 0 && <p className="quarter-quiet">{unreadableSentence(unreadable)}</p>}
          </>
        )}
      </Loaded>
    </main>
  );
};
