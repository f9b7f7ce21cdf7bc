import type { Gap } from '../../../src/negotiation/gap';
import type { NegotiationView } from '../../../src/negotiation/view';
import { amount, counts, difference, percent } from '../../words/numbers';
import { standingLabels } from '../../words/standing';
import { GapFan } from './GapFan';
import { RangeFigure } from './RangeFigure';
import { Section } from './Section';

/** "The need of 45% lies 7.5 points beyond the team's P50. Chance to reach it as things are: 2%, fewer than 1 in 100 quarters." */
export const gapSentence = (gap: Gap, need: { level: number; unit: string }, unit: string): string => {
  const far = difference(Math.abs(gap.distance), unit);
  const where =
    gap.distance === 0
      ? 'is the team’s P50'
      : gap.distance > 0
        ? `lies ${far} beyond the team’s P50`
        : `lies ${far} short of the team’s P50`;
  return `The need of ${amount(need.level, need.unit)} ${where}. As things are, the chance to reach it is ${percent(gap.chance)}: ${counts(gap.chance)}.`;
};

/** What lies between need and forecast, in one sentence and one figure; the smaller one once it lies behind both. */
export function GapPart({ negotiation, isBehind = false }: { negotiation: NegotiationView; isBehind?: boolean }) {
  const { assessment, need, gap, standing } = negotiation;
  if (!assessment) return null;
  const { measure, baseline, forecast } = assessment;
  const title = gap ? (gap.open ? 'Expectation gap' : 'No expectation gap') : standingLabels.forecast;
  return (
    <Section title={title}>
      {need.state === 'open' && gap && <p>{gapSentence(gap, need, measure.unit)}</p>}
      {need.state === 'open' && !gap && (
        <p>Need: {standingLabels.notComparable(need.measure, amount(need.level, need.unit))}.</p>
      )}
      {need.state !== 'open' && <p>{standingLabels.noNeed}, so there is no gap. The team’s forecast as things are:</p>}
      {isBehind ? (
        <RangeFigure
          measure={measure}
          baseline={baseline.value}
          forecast={forecast}
          need={need.state === 'open' && gap ? need.level : null}
          target={null}
        />
      ) : (
        <GapFan key={standing?.number} negotiation={negotiation} />
      )}
      {gap?.open && (negotiation.stage === 'bargaining' || negotiation.stage === 'reopened') && (
        <p className="hint">
          Bridge it with more resources, with a bigger risk, or by changing the ask: level, time, measure, or something
          else dropped.
        </p>
      )}
    </Section>
  );
}
