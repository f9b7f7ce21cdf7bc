import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Which } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';
import { Bar, Waiting } from '../frame/Skeleton';
import { PersonName } from '../people';
import { deed } from '../words/deeds';
import { parties } from '../words/fields';
import { small } from '../words/lived';
import { moment } from '../words/numbers';
import './history.css';

const Lines = ({ which }: { which: Which }) => {
  const { ask } = useOutside();
  const query = useQuery({ queryKey: loadingKeys.history(which), queryFn: () => ask('history', which) });
  return (
    <Loaded
      query={query}
      skeleton={
        <Waiting label="Loading the history">
          <Bar width="80%" height="20px" />
          <Bar width="60%" height="20px" />
        </Waiting>
      }
    >
      {events =>
        events.length === 0 ? (
          <p className="unsaid">No moves yet.</p>
        ) : (
          <ol className="history">
            {events.map(event => (
              <li key={event.number} className={`history-line history-${event.by.party}`}>
                <time dateTime={event.by.at}>{moment(event.by.at)}</time>
                <p>
                  <strong>
                    {event.kind === 'fired' ? (
                      'The clock'
                    ) : (
                      <>
                        <PersonName accountId={event.by.account} /> ({small(parties[event.by.party])})
                      </>
                    )}
                  </strong>{' '}
                  {deed(event, events)}
                </p>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
};

/** All moves in order; asked for only once somebody looks. */
export function History({ which }: { which: Which }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section-title">History</h2>
        <span className="fold-count">Every move: who, when, what</span>
      </summary>
      {isOpen && <Lines which={which} />}
    </details>
  );
}
