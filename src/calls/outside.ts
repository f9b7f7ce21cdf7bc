import * as v from 'valibot';
import type { OutsideAnswer } from '../api';
import { Amount, accepted, Forecast, isOrdered, Measure, outsideView, pastResultOf, refused } from '../negotiation';
import { loadNegotiation, ofProject } from '../storage';
import { access } from './access';
import { door } from './door';
import { Which } from './room';

/**
 * The outside view of a range that the team is still working on (RULES 6): only for the team, and only once it has filled in
 * an ordered range of its own, so that the past never answers before the team does. Nothing is stored.
 */
export const outside = door(
  v.strictObject({
    ...Which.entries,
    /** Where the measure stands, in its unit like the range. */
    baseline: Amount,
    direction: Measure.entries.direction,
    forecast: Forecast,
  }),
  async ({ outcomeId, quarter, baseline, direction, forecast }, asker) => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const { viewer, projectId, now } = found.value;
    if (viewer !== 'team') return refused(viewer === 'leader' ? 'not-your-move' : 'not-a-party');
    if (!(await loadNegotiation(outcomeId, quarter))) return refused('not-open');
    if (!isOrdered(forecast, direction)) return refused('forecast-unordered', 'forecast');
    const { negotiations } = await ofProject(projectId);
    const past = negotiations.filter(each => each.quarter < quarter).flatMap(each => pastResultOf(each) ?? []);
    return accepted<OutsideAnswer>({ now: now.at, outside: outsideView(past, baseline, forecast, direction) });
  },
);
