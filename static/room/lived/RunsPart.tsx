import type { RoomView } from '../../../src/api';
import type { CourseView } from '../../../src/negotiation/quarter-view';
import type { NegotiationView } from '../../../src/negotiation/view';
import { fallbacks, goalKinds, rhythms } from '../../words/fields';
import { small } from '../../words/lived';
import { amount, day, percent } from '../../words/numbers';
import { chanceInFull, standingLabels } from '../../words/standing';
import { Fact } from '../Facts';
import { FanChart } from '../fan/FanChart';
import { Said } from '../Said';
import { Section } from '../shared/Section';
import { CheckIns } from './CheckIns';
import { WatchedList } from './WatchedList';
import { clausesIn, counterweightsIn, lastInQuarter, promisesIn } from './watched';
import './lived.css';
import '../shared/package.css';

/** In place of an agreement: what the quarter goes on with, who fell back, and that it is not agreed (N10). */
const NotAgreed = ({ of: { lived } }: { of: NegotiationView }) => {
  const { fallenBack } = lived;
  if (!fallenBack) return null;
  const { fallback, by } = fallenBack;
  return (
    <div className="not-agreed">
      <p>
        <strong>Not agreed.</strong> The deadline passed without an agreement, and the quarter goes on with the fallback
        that the leader had named: {fallback.kind === 'other' ? `“${fallback.text}”` : small(fallbacks['team-p50'])}.
      </p>
      <Said by={by} verb="Fallen back by" />
    </div>
  );
};

/** "1, by the team", "3: 1 by the leader, 2 by the team"; blank where there was none. */
const counted = ({ reopened }: NegotiationView['lived']): string => {
  const by = (party: 'leader' | 'team') => reopened.filter(each => each.by.party === party).length;
  const [leader, team] = [by('leader'), by('team')];
  if (leader + team === 0) return '';
  if (leader === 0 || team === 0) return `${leader + team}, by the ${leader === 0 ? 'team' : 'leader'}`;
  return `${leader + team}: ${leader} by the leader, ${team} by the team`;
};

const Terms = ({ course, of }: { course: CourseView; of: NegotiationView }) => {
  const { lived, stage } = of;
  const last = lived.checkIns.at(-1);
  const isOn = stage === 'running' || stage === 'not-agreed';
  return (
    <dl className="terms-read lived-facts">
      {course.target !== null && (
        <Fact label={course.agreed ? standingLabels.target : standingLabels.targetNotAgreed}>
          <span className="term-target numbers">{amount(course.target, course.measure.unit)}</span>
        </Fact>
      )}
      {course.chanceOfTarget !== null && (
        <Fact label={course.agreed ? 'Chance of target at signing' : 'Chance of target by the first forecast'}>
          {chanceInFull(course.chanceOfTarget)}
        </Fact>
      )}
      {last && (
        <Fact label="Chance at the last check-in" from={`Judged by the team on ${day(last.by.at.slice(0, 10))}`}>
          {percent(last.chance)}
        </Fact>
      )}
      <Fact label="Goal">{goalKinds[course.goalKind]}</Fact>
      <Fact label="Check-ins">
        {rhythms[course.rhythm]}
        {isOn && lived.checkInDue && `, next by ${day(lived.checkInDue)}`}
      </Fact>
      <Fact label="Re-openings">{counted(lived)}</Fact>
    </dl>
  );
};

/** Where the last reading comes from (N27); the picture says how far it moved. */
const LastRead = ({ room, course }: { room: RoomView; course: CourseView }) => {
  const last = lastInQuarter(room);
  return (
    <p className="numbers">
      {last
        ? `Last reading: ${amount(last.value, course.measure.unit)} on ${day(last.on)} (${last.source}).`
        : 'No reading since the baseline.'}
    </p>
  );
};

/** What the quarter runs on, and what came of it so far. */
export function RunsPart({ room }: { room: RoomView }) {
  const { negotiation } = room;
  const { lived, need, gap, stage, agreed } = negotiation;
  const { course } = lived;
  if (!course) return null;
  const isOver = stage === 'review' || stage === 'closed';
  return (
    <Section title={isOver ? 'How the quarter ran' : 'How the quarter runs'}>
      <div className="runs">
        {agreed === false && <NotAgreed of={negotiation} />}
        {!isOver && (
          <FanChart
            negotiation={negotiation}
            picture={{
              measure: course.measure,
              baseline: course.baseline,
              forecast: course.forecast,
              need: need.state === 'open' && gap ? need.level : null,
              target: course.target,
            }}
          />
        )}
        <LastRead room={room} course={course} />
        <Terms course={course} of={negotiation} />
        <WatchedList title="Clauses" all={clausesIn(room)} />
        <WatchedList title="Promises" all={promisesIn(negotiation)} />
        <WatchedList title="Counterweights" all={counterweightsIn(negotiation)} />
        <CheckIns negotiation={negotiation} />
      </div>
    </Section>
  );
}
