import type { NegotiationView } from '../../../src/negotiation/view';
import {
  assessmentFields,
  baselineFields,
  directions,
  goalKinds,
  measureFields,
  measureKinds,
} from '../../words/fields';
import { amount, day, range } from '../../words/numbers';
import { Fact, Facts, longer } from '../Facts';
import { Said } from '../Said';
import { AttemptList } from './AttemptList';
import { Side, Unsaid } from './Side';

/** What the team brings: measure, baseline, history and forecast. */
export function TeamSide({ negotiation: { assessment, viewer, turn } }: { negotiation: NegotiationView }) {
  const title = viewer === 'team' ? 'Your side: assessment' : 'Team’s side: assessment';
  if (!assessment)
    return (
      <Side party="team" title={title} isTurn={turn === 'team'}>
        <Unsaid>
          {viewer === 'observer'
            ? 'What the team says is read by others once both have signed.'
            : `Here stands where the measure is now, what was tried before and the forecast, once ${viewer === 'team' ? 'you have' : 'the team has'} given it.`}
        </Unsaid>
      </Side>
    );
  const { measure, baseline, history, forecast, conditions, goalKind, by } = assessment;
  return (
    <Side party="team" title={title} isTurn={turn === 'team'}>
      <Facts>
        <Fact label={measureFields.name} from={`${measureKinds[measure.kind]}. ${directions[measure.direction]}.`}>
          {measure.name}
        </Fact>
        <Fact label={measureFields.definition}>{longer(measure.definition)}</Fact>
        <Fact label={measureFields.source}>{measure.source}</Fact>
        <Fact label={baselineFields.value} from={`Measured on ${day(baseline.on)}. ${baseline.source}`}>
          <strong className="numbers">{amount(baseline.value, measure.unit)}</strong>
        </Fact>
        <Fact label={`${assessmentFields.forecast} (P10 – P50 – P90)`} from="Judged by the team, as things are">
          <strong className="numbers">{range(forecast, measure.unit)}</strong>
        </Fact>
        <Fact label={assessmentFields.conditions}>{longer(conditions)}</Fact>
        <Fact label={assessmentFields.goalKind}>{goalKinds[goalKind]}</Fact>
      </Facts>
      <AttemptList history={history} unit={measure.unit} />
      <Said by={by} verb="Given by" />
    </Side>
  );
}
