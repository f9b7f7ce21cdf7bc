import type { NegotiationView } from '../../../src/negotiation/view';
import {
  assessmentFields,
  baselineFields,
  directions,
  goalKinds,
  measureFields,
  measureKinds,
} from '../../words/fields';
import { amount, range } from '../../words/numbers';
import { sideWords as words } from '../../words/sides';
import { Fact, Facts, longer } from '../Facts';
import { Said } from '../Said';
import { AttemptList } from './AttemptList';
import { Side, Unsaid } from './Side';

/** What the team named, one a line; nothing where it named none. */
const Named = ({ title, lines = [] }: { title: string; lines: string[] | undefined }) =>
  lines.length > 0 && (
    <div>
      <h3 className="side-part">{title}</h3>
      <ul className="attempts">
        {lines.map(line => (
          <li key={line} className="attempt">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );

/** What the team brings: measure, baseline, history, levers and unknowns, and forecast. */
export function TeamSide({ negotiation: { assessment, viewer, turn } }: { negotiation: NegotiationView }) {
  const title = viewer === 'team' ? words.team.own : words.team.others;
  if (!assessment)
    return (
      <Side party="team" title={title} isTurn={turn === 'team'}>
        <Unsaid by="team" viewer={viewer} />
      </Side>
    );
  const { measure, baseline, history, forecast, conditions, levers, unknowns, goalKind, by } = assessment;
  return (
    <Side party="team" title={title} isTurn={turn === 'team'}>
      <Facts>
        <Fact label={measureFields.name} from={`${measureKinds[measure.kind]}. ${directions[measure.direction]}.`}>
          {measure.name}
        </Fact>
        <Fact label={measureFields.definition}>{longer(measure.definition)}</Fact>
        <Fact label={measureFields.source}>{measure.source}</Fact>
        <Fact label={baselineFields.value} from={words.measured(baseline.on, baseline.source)}>
          <strong className="numbers">{amount(baseline.value, measure.unit)}</strong>
        </Fact>
        <Fact label={words.forecast} from={words.judged}>
          <strong className="numbers">{range(forecast, measure.unit)}</strong>
        </Fact>
        <Fact label={assessmentFields.conditions}>{longer(conditions)}</Fact>
        <Fact label={assessmentFields.goalKind}>{goalKinds[goalKind]}</Fact>
      </Facts>
      <AttemptList history={history} unit={measure.unit} />
      <Named title={assessmentFields.levers} lines={levers} />
      <Named title={assessmentFields.unknowns} lines={unknowns} />
      <Said by={by} verb={words.givenBy} />
    </Side>
  );
}
