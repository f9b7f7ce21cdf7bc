import type { CourseView } from '../../../src/negotiation/quarter-view';
import type { NegotiationView } from '../../../src/negotiation/view';
import { amount, day, range } from '../../words/numbers';
import { results, standingLabels } from '../../words/standing';
import { Fact, Facts } from '../Facts';
import { FanChart } from '../fan/FanChart';
import { Said } from '../Said';
import { Section } from '../shared/Section';
import { counterweightsIn } from './watched';
import './lived.css';

const ranges = { below: 'Below it', in: 'Inside it', above: 'Above it' };
const isReached = (reached: boolean | null | undefined): string | undefined =>
  reached === null || reached === undefined ? undefined : reached ? 'Reached' : 'Missed';

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
        <Fact label="Target first signed" from={isReached(result?.reachedOriginal)}>
          {amount(original.terms.target, original.measure.unit)}
        </Fact>
      )}
      <Fact
        label={`${standingLabels.forecast} (${standingLabels.quantiles})`}
        from={result?.range ? ranges[result.range] : undefined}
      >
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
    <Section title={result ? `Result: ${results[result.kind].toLowerCase()}` : 'Report'}>
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
              <Fact label="Final value" from={`${day(report.final.on)}. ${report.final.source}`}>
                <span className="result-value numbers">{amount(report.final.value, course.measure.unit)}</span>
              </Fact>
            ) : (
              <Fact label="Not measured">{report.unmeasured}</Fact>
            )}
            <Judged course={course} of={negotiation} />
            {counterweightsIn(negotiation).map(({ line, state }) => (
              <Fact key={line} label={line}>
                {state}
              </Fact>
            ))}
            {stopped && (
              <Fact label="Stopped by both sides" from={day(stopped.by.at.slice(0, 10))}>
                {stopped.reason}
              </Fact>
            )}
            <Fact label="Corrected, because">{report.reason}</Fact>
          </Facts>
        </div>
        <Said by={report.by} verb="Reported by" />
      </div>
    </Section>
  );
}
