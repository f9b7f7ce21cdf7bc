import type { CourseView } from '../../../src/negotiation/quarter-view';
import type { NegotiationView } from '../../../src/negotiation/view';
import { amount, day, range } from '../../words/numbers';
import { resultWords as words } from '../../words/room-lived';
import { standingLabels } from '../../words/standing';
import { Fact, Facts } from '../Facts';
import { FanChart } from '../fan/FanChart';
import { Said } from '../Said';
import { Section } from '../shared/Section';
import { counterweightsIn } from './watched';
import './lived.css';

const isReached = (reached: boolean | null | undefined): string | undefined =>
  reached === null || reached === undefined ? undefined : reached ? words.reached : words.missed;

const Judged = ({ course, of }: { course: CourseView; of: NegotiationView }) => {
  const { original, result } = of.lived;
  const { measure, forecast, target } = course;
  const isAmended = original !== null && original.hash !== of.agreement?.hash;
  return (
    <>
      {target !== null && (
        <Fact
          label={course.agreed ? standingLabels.target : standingLabels.targetNotAgreed}
          from={isReached(result?.reached)}
        >
          {amount(target, measure.unit)}
        </Fact>
      )}
      {isAmended && (
        <Fact label={words.targetFirst} from={isReached(result?.reachedOriginal)}>
          {amount(original.terms.target, original.measure.unit)}
        </Fact>
      )}
      <Fact label={words.forecast} from={result?.range ? words.ranges[result.range] : undefined}>
        {range(forecast, measure.unit)}
      </Fact>
    </>
  );
};

/** What was reported and, once both have reviewed, the result in words with the facts behind it (N14, N16). */
export function ResultPart({ negotiation }: { negotiation: NegotiationView }) {
  const { lived, need, gap } = negotiation;
  const { course, report, result, stopped } = lived;
  if (!course || !report) return null;
  return (
    <Section title={result ? words.result(result.kind) : words.report}>
      <div className="runs">
        <FanChart
          negotiation={negotiation}
          picture={{
            measure: course.measure,
            baseline: course.baseline,
            forecast: course.forecast,
            need: need.state === 'open' && gap ? need.level : null,
            target: course.target,
            actual: report.final,
          }}
        />
        <div className="lived-facts">
          <Facts>
            {report.final ? (
              <Fact label={words.final} from={words.finalFrom(report.final.on, report.final.source)}>
                <span className="result-value numbers">{amount(report.final.value, course.measure.unit)}</span>
              </Fact>
            ) : (
              <Fact label={words.unmeasured}>{report.unmeasured}</Fact>
            )}
            <Judged course={course} of={negotiation} />
            {counterweightsIn(negotiation).map(({ line, state }) => (
              <Fact key={line} label={line}>
                {state}
              </Fact>
            ))}
            {stopped && (
              <Fact label={words.stopped} from={day(stopped.by.at.slice(0, 10))}>
                {stopped.reason}
              </Fact>
            )}
            <Fact label={words.corrected}>{report.reason}</Fact>
          </Facts>
        </div>
        <Said by={report.by} verb={words.reportedBy} />
      </div>
    </Section>
  );
}
