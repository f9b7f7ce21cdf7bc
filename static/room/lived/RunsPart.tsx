import type { RoomView } from '../../../src/api';
import type { CourseView } from '../../../src/negotiation/quarter-view';
import type { Party } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';
import { goalKinds } from '../../words/fields';
import { amount, percent } from '../../words/numbers';
import { runWords as words } from '../../words/room-lived';
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
        <strong>{words.notAgreed}</strong> {words.goesOnWith(fallback)}
      </p>
      <Said by={by} verb={words.fallenBackBy} />
    </div>
  );
};

const reopenedWords = ({ reopened }: NegotiationView['lived']): string => {
  const by = (party: Party) => reopened.filter(each => each.by.party === party).length;
  return words.reopened(by('leader'), by('team'));
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
        <Fact label={course.agreed ? words.chanceAtSigning : words.chanceByForecast}>
          {chanceInFull(course.chanceOfTarget)}
        </Fact>
      )}
      {last && (
        <Fact label={words.chanceLast} from={words.judged(last.by.at.slice(0, 10))}>
          {percent(last.chance)}
        </Fact>
      )}
      <Fact label={words.goal}>{goalKinds[course.goalKind]}</Fact>
      <Fact label={words.checkIns}>{words.rhythm(course.rhythm, isOn ? lived.checkInDue : null)}</Fact>
      <Fact label={words.reopenings}>{reopenedWords(lived)}</Fact>
    </dl>
  );
};

/** Where the last reading comes from (N27); the picture says how far it moved. */
const LastRead = ({ room, course }: { room: RoomView; course: CourseView }) => {
  const last = lastInQuarter(room);
  return <p className="numbers">{last ? words.lastReading(last, course.measure.unit) : words.noReading}</p>;
};

/** What the quarter runs on, and what came of it so far. */
export function RunsPart({ room }: { room: RoomView }) {
  const { negotiation } = room;
  const { lived, need, gap, stage, agreed } = negotiation;
  const { course } = lived;
  if (!course) return null;
  const isOver = stage === 'review' || stage === 'closed';
  return (
    <Section title={isOver ? words.ran : words.runs}>
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
        <WatchedList title={words.clauses} all={clausesIn(room)} />
        <WatchedList title={words.promises} all={promisesIn(negotiation)} />
        <WatchedList title={words.counterweights} all={counterweightsIn(negotiation)} />
        <CheckIns negotiation={negotiation} />
      </div>
    </Section>
  );
}
