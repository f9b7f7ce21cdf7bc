import { useQuery } from '@tanstack/react-query';
import type { Which } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';
import { PersonName } from '../people';
import { deed } from '../words/deeds';
import { moment } from '../words/numbers';
import { moveList } from '../words/room';
import { thenWords } from '../words/then';
import { HistorySkeleton } from './History';
import type { Moment } from './then/Then';
import './history.css';

export type HistoryProps = {
  which: Which;
  /** The move that is looked back to; null for now. */
  at: number | null;
  /** Not while something is written: its form would go out of sight. */
  onSee: ((moment: Moment) => void) | undefined;
};

/** All moves, oldest first; each leads to the state it left behind. */
export const HistoryLines = ({ which, at, onSee }: HistoryProps) => {
  const { ask } = useOutside();
  const query = useQuery({ queryKey: loadingKeys.history(which), queryFn: () => ask('history', which) });
  return (
    <Loaded query={query} skeleton={<HistorySkeleton />}>
      {events =>
        events.length === 0 ? (
          <p className="unsaid">{moveList.none}</p>
        ) : (
          <ol className="history">
            {events.map(event => (
              <li key={event.number} className={`history-line history-${event.by.party}`}>
                <time dateTime={event.by.at}>{moment(event.by.at)}</time>
                <p className="history-deed">
                  <strong>
                    {event.kind === 'fired' ? (
                      moveList.clock
                    ) : (
                      <>
                        <PersonName accountId={event.by.account} /> {moveList.sides[event.by.party]}
                      </>
                    )}
                  </strong>{' '}
                  {deed(event, events)}
                </p>
                {onSee && (
                  <button
                    type="button"
                    className="history-see"
                    aria-label={
                      event.number === at ? thenWords.shownAfter(event.number) : thenWords.seeAfter(event.number)
                    }
                    aria-pressed={event.number === at}
                    onClick={() => onSee({ number: event.number, at: event.by.at })}
                  >
                    {event.number === at ? thenWords.shown : thenWords.see}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
};
