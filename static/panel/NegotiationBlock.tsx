import { useQueryClient } from '@tanstack/react-query';
import type { NegotiationView } from '../../src/negotiation/view';
import { loadingKeys } from '../frame/loading';
import { useChanged } from '../frame/useChanged';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { PrimaryButton } from '../standing/PrimaryButton';
import { StandingFacts } from '../standing/StandingFacts';
import { TurnAnnouncement } from '../standing/TurnAnnouncement';
import { TurnLine } from '../standing/TurnLine';
import { useRoomOver } from '../standing/useRoomOver';
import { stateOf } from '../words/states';

type Props = { negotiation: NegotiationView };

export const NegotiationBlock = ({ negotiation }: Props) => {
  const { open, failure } = useRoomOver();
  const queries = useQueryClient();
  // What the outcome remembers is not shown here: only moves are news, and a closed quarter has none left.
  const hear = ({ quarter }: { quarter: string | null }) =>
    quarter === null ? undefined : queries.invalidateQueries({ queryKey: loadingKeys.workItem });
  useChanged(negotiation, negotiation.version, hear, negotiation.stage === 'closed');
  return (
    <section className="negotiation" aria-labelledby={`quarter-${negotiation.quarter}`}>
      <TurnAnnouncement of={negotiation} />
      <div className="negotiation-play">
        <div className="negotiation-words">
          <div className="negotiation-head">
            <h2 id={`quarter-${negotiation.quarter}`}>{negotiation.quarter}</h2>
            <PhaseLozenge of={negotiation} />
          </div>
          <p>{stateOf(negotiation).sentence}</p>
          <TurnLine of={negotiation} />
        </div>
        <div className="negotiation-action">
          <PrimaryButton of={negotiation} onPress={() => void open(negotiation)} />
        </div>
      </div>
      {failure && <p role="alert">{failure}</p>}
      <StandingFacts of={negotiation} />
    </section>
  );
};
