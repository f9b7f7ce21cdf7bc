import type { NegotiationView } from '../../../src/negotiation/view';
import { standingLabels } from '../../words/standing';
import { gapWords as words } from '../../words/table';
import { GapFan } from './GapFan';
import { RangeFigure } from './RangeFigure';
import { Section } from './Section';

/** What lies between need and forecast, in one sentence and one figure; the smaller one once it lies behind both. */
export function GapPart({ negotiation, isBehind = false }: { negotiation: NegotiationView; isBehind?: boolean }) {
  const { assessment, need, gap, standing } = negotiation;
  if (!assessment) return null;
  const { measure, baseline, forecast } = assessment;
  const title = gap ? (gap.open ? words.open : words.closed) : standingLabels.forecast;
  return (
    <Section title={title}>
      {need.state === 'open' && gap && <p>{words.sentence(gap, need, measure.unit)}</p>}
      {need.state === 'open' && !gap && <p>{words.otherUnit(need)}</p>}
      {need.state !== 'open' && <p>{words.noNeed}</p>}
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
        <p className="hint">{words.bridgeIt}</p>
      )}
    </Section>
  );
}
