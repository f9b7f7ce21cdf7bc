import type { ReactNode } from 'react';
import type { Listed } from '../../src/api';
import { useOutside } from '../frame/outside';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { PrimaryButton } from '../standing/PrimaryButton';
import { TurnAnnouncement } from '../standing/TurnAnnouncement';
import { TurnLine } from '../standing/TurnLine';
import { stateOf } from '../words/states';

type Props = { line: Listed; onRoom: () => void; children: ReactNode };

/** One negotiation of the team: where it stands, the one thing to do, and below what else the page shows of it. */
export const NegotiationCard = ({ line, onRoom, children }: Props) => {
  const { goTo } = useOutside();
  const { negotiation, workItem } = line;
  const address = `/browse/${encodeURIComponent(workItem.key)}`;
  return (
    <article className="team-card" aria-labelledby={`card-${workItem.id}`}>
      <TurnAnnouncement of={negotiation} />
      <header className="team-card-head">
        <div className="team-card-name">
          <h2 id={`card-${workItem.id}`}>{workItem.summary}</h2>
          <a
            href={address}
            onClick={event => {
              event.preventDefault();
              void goTo(address);
            }}
          >
            {workItem.key}
          </a>
        </div>
        <PhaseLozenge of={negotiation} />
      </header>
      <div className="team-card-play">
        <div>
          <p>{stateOf(negotiation).sentence}</p>
          <TurnLine of={negotiation} />
        </div>
        <div className="team-card-action">
          <PrimaryButton of={negotiation} onPress={onRoom} />
        </div>
      </div>
      {children}
    </article>
  );
};
