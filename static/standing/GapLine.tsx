import './standing.css';
import type { NegotiationView } from '../../src/negotiation/view';
import { counts } from '../words/numbers';
import { forecastPart, gapPart, needPart } from '../words/standing';

type Props = { of: Pick<NegotiationView, 'need' | 'gap' | 'assessment'> };

/** "Need 41%, forecast 35.5 – 37.5 – 40%: 3.5 points short of it at P50, chance 4%"; nothing where there is no gap to speak of. */
export const GapLine = ({ of: { need, gap, assessment } }: Props) => {
  if (need.state !== 'open' || !gap || !assessment) return null;
  const { unit } = assessment.measure;
  return (
    <p className="gap-line numbers">
      {needPart(need.level, unit)}, {forecastPart(assessment.forecast, unit)}:{' '}
      <strong title={counts(gap.chance)}>{gapPart(gap, unit)}</strong>
    </p>
  );
};
