import type { Decided } from './event';
import type { MoveOf } from './move';
import type { Negotiation } from './negotiation';
import { accepted, type Result, refused } from './refusal';
import type { Now } from './shape';
import { dictatesSolution } from './wording';

/**
 * N2: what matters most and why now, the business outcome, a deadline and a fallback. The deadline lies between today and
 * the quarter's last day; it may lie before the quarter begins, as good ones do.
 */
export const shareIntent = (state: Negotiation, move: MoveOf<'shareIntent'>, now: Now): Result<Decided> => {
  const { priority, need } = move;
  const missing = [
    priority.mattersMost === '' && 'mattersMost',
    priority.whyNow === '' && 'whyNow',
    priority.businessOutcome === '' && 'businessOutcome',
    (priority.deadline < now.day || priority.deadline > state.ends) && 'deadline',
    priority.fallback.kind === 'other' && priority.fallback.text === '' && 'fallback',
    priority.bet !== null && priority.bet.words === '' && 'bet',
    priority.constraint !== null && priority.constraint.text === '' && 'constraint',
    need !== null && need.unit === '' && 'needUnit',
    need !== null && need.measure === '' && 'needMeasure',
  ].filter(field => field !== false);
  if (missing.length > 0) return refused('intent-incomplete', ...missing);
  const dictated = [
    dictatesSolution(priority.mattersMost) && 'mattersMost',
    dictatesSolution(priority.whyNow) && 'whyNow',
    need !== null && dictatesSolution(need.measure) && 'needMeasure',
  ].filter(field => field !== false);
  if (dictated.length > 0 && !priority.constraint) return refused('solution-dictated', ...dictated);
  return accepted({ kind: 'intentShared', priority: { ...priority, id: priority.id ?? move.id }, need });
};
