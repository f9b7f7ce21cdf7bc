import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Which } from '../../src/api';
import type { EventView } from '../../src/negotiation/history';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { useOutside } from '../frame/outside';
import { Bar, Waiting } from '../frame/Skeleton';
import { PersonName } from '../people';
import { parties } from '../words/fields';
import { moment } from '../words/numbers';
import './history.css';

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

/** What somebody did, as the rest of a sentence that begins with who it was. */
const done = (event: EventView): string => {
  switch (event.kind) {
    case 'intentShared':
      return event.need ? 'shared the priority, with a sealed need' : 'shared the priority';
    case 'handedBack':
      return `handed back with a question: ${shortened(event.question)}`;
    case 'asked':
      return `asked: ${shortened(event.question)}`;
    case 'answered':
      return `answered: ${shortened(event.answer)}`;
    case 'assessed':
      return 'gave the assessment, which opened the seal';
    case 'offered': {
      const { number, packages, reason } = event.offer;
      return `made offer ${number} with ${packages.length === 1 ? 'one package' : `${packages.length} packages`}: ${shortened(reason)}`;
    }
    case 'accepted':
      return `accepted package ${event.letter} of offer ${event.offer}, so that both have signed`;
    case 'parked':
      return `parked the negotiation: ${shortened(event.reason)}`;
    case 'resumed':
      return `resumed the negotiation: ${shortened(event.reason)}`;
  }
};

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
                    <PersonName accountId={event.by.account} /> ({parties[event.by.party].toLowerCase()})
                  </strong>{' '}
                  {done(event)}
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
