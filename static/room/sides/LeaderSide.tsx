import type { NegotiationView } from '../../../src/negotiation/view';
import { fallbacks, priorityFields, riskAppetites } from '../../words/fields';
import { day } from '../../words/numbers';
import { sideWords as words } from '../../words/sides';
import { Fact, Facts, longer } from '../Facts';
import { Said } from '../Said';
import { NeedEnvelope } from './NeedEnvelope';
import { Side, Unsaid } from './Side';

type Props = { negotiation: NegotiationView };

/** What the leader brings: the priority, what may be given, and the need. */
export function LeaderSide({ negotiation }: Props) {
  const { priority, viewer, turn, need } = negotiation;
  const title = viewer === 'leader' ? words.leader.own : words.leader.others;
  return (
    <Side party="leader" title={title} isTurn={turn === 'leader'}>
      {priority ? (
        <>
          <Facts>
            <Fact label={priorityFields.mattersMost}>{longer(priority.mattersMost)}</Fact>
            <Fact label={priorityFields.whyNow}>{longer(priority.whyNow)}</Fact>
            <Fact label={priorityFields.businessOutcome}>{priority.businessOutcome}</Fact>
            {priority.bet && (
              <Fact label={priorityFields.bet} from={words.sure(priority.bet.chance)}>
                {longer(priority.bet.words)}
              </Fact>
            )}
          </Facts>
          <NeedEnvelope negotiation={negotiation} />
          <Facts>
            <Fact label={priorityFields.mayBeGiven}>{longer(priority.mayBeGiven)}</Fact>
            <Fact label={priorityFields.riskAppetite}>{riskAppetites[priority.riskAppetite]}</Fact>
            <Fact label={priorityFields.mustNotGetWorse}>{longer(priority.mustNotGetWorse)}</Fact>
            {priority.constraint && (
              <Fact label={words.constraint(priority.constraint.kind)}>{priority.constraint.text}</Fact>
            )}
            <Fact label={priorityFields.deadline}>{day(priority.deadline)}</Fact>
            <Fact label={priorityFields.fallback}>
              {priority.fallback.kind === 'other' ? priority.fallback.text : fallbacks['team-p50']}
            </Fact>
          </Facts>
          <Said by={priority.by} verb={words.sharedBy} />
        </>
      ) : (
        <>
          <Unsaid by="leader" viewer={viewer} />
          {need.state !== 'none' && <NeedEnvelope negotiation={negotiation} />}
        </>
      )}
    </Side>
  );
}
