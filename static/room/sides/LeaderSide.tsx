import type { NegotiationView } from '../../../src/negotiation/view';
import { constraintKinds, fallbacks, priorityFields, riskAppetites } from '../../words/fields';
import { day, percent } from '../../words/numbers';
import { Fact, Facts, longer } from '../Facts';
import { Said } from '../Said';
import { NeedEnvelope } from './NeedEnvelope';
import { Side, Unsaid } from './Side';

type Props = { negotiation: NegotiationView };

/** What the leader brings: the priority, what may be given, and the need. */
export function LeaderSide({ negotiation }: Props) {
  const { priority, viewer, turn, need } = negotiation;
  const title = viewer === 'leader' ? 'Your side: priority' : 'Leader’s side: priority';
  return (
    <Side party="leader" title={title} isTurn={turn === 'leader'}>
      {priority ? (
        <>
          <Facts>
            <Fact label={priorityFields.mattersMost}>{longer(priority.mattersMost)}</Fact>
            <Fact label={priorityFields.whyNow}>{longer(priority.whyNow)}</Fact>
            <Fact label={priorityFields.businessOutcome}>{priority.businessOutcome}</Fact>
            {priority.bet && (
              <Fact label={priorityFields.bet} from={`${percent(priority.bet.chance)} sure`}>
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
              <Fact label={`${priorityFields.constraint}: ${constraintKinds[priority.constraint.kind].toLowerCase()}`}>
                {priority.constraint.text}
              </Fact>
            )}
            <Fact label={priorityFields.deadline}>{day(priority.deadline)}</Fact>
            <Fact label={priorityFields.fallback}>
              {priority.fallback.kind === 'other' ? priority.fallback.text : fallbacks['team-p50']}
            </Fact>
          </Facts>
          <Said by={priority.by} verb="Shared by" />
        </>
      ) : (
        <>
          <Unsaid>
            {viewer === 'observer'
              ? 'What the leader says is read by others once both have signed.'
              : `Here stands what matters most this quarter and why now, once ${viewer === 'leader' ? 'you have' : 'the leader has'} shared it.`}
          </Unsaid>
          {need.state !== 'none' && <NeedEnvelope negotiation={negotiation} />}
        </>
      )}
    </Side>
  );
}
