import { chance } from '../../../src/negotiation/forecast';
import type { Terms } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';
import { forecastWords as words } from '../../words/offer';
import { chanceInFull } from '../../words/standing';
import { FanChart } from '../fan/FanChart';
import { usable } from './proposal';

/** What the terms make likely, while they are being typed. */
export function LiveChance({ terms, by, negotiation }: { terms: Terms; by: Party; negotiation: NegotiationView }) {
  const { assessment, need, gap } = negotiation;
  if (!assessment) return null;
  const { measure, baseline } = assessment;
  const forecast = usable(terms.forecast, measure.direction);
  const target = Number.isNaN(terms.target) ? null : terms.target;
  const level = need.state === 'open' && gap ? need.level : null;
  const unknown = by === 'leader' && !forecast ? words.unknownToLeader : words.unknownToTeam;
  const said = (at: number | null) =>
    forecast && at !== null ? chanceInFull(chance(forecast, at, measure.direction)) : unknown;
  return (
    <div className="live">
      <p className="live-words">
        <span>
          {words.chanceOfTarget} <strong className="numbers">{said(target)}</strong>
        </span>
        {level !== null && (
          <span>
            {words.chanceOfNeed} <strong className="numbers">{said(level)}</strong>
          </span>
        )}
      </p>
      <FanChart negotiation={negotiation} picture={{ measure, baseline, forecast, need: level, target }} />
    </div>
  );
}
