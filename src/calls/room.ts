import * as v from 'valibot';
import type { OutcomeView, RoomView } from '../api';
import { accepted, historyFor, JiraId, type Negotiation, Quarter, refused, viewFor } from '../negotiation';
import { loadMoves, loadNegotiation, loadOutcome } from '../storage';
import { type Access, access } from './access';
import { type Asker, door } from './door';

export const Which = v.strictObject({ outcomeId: JiraId, quarter: Quarter });

/** What the outcome remembers, for those who may read it: both parties, and observers once there is an agreement. */
const outcomeView = async (state: Negotiation, { viewer }: Access): Promise<OutcomeView | null> => {
  if (viewer === 'observer' && state.phase !== 'agreed') return null;
  const stored = await loadOutcome(state.outcomeId);
  if (!stored?.outcome.measure) return null;
  const { measure, readings, attempts } = stored.outcome;
  return {
    measure,
    readings,
    history: attempts.length > 0 ? { kind: 'tried', attempts } : { kind: 'never-tried' },
  };
};

/** A negotiation as this person may see it, with what both sides need beside it. */
export const roomView = async (state: Negotiation, found: Access, { now }: Asker): Promise<RoomView> => ({
  now: now.at,
  negotiation: viewFor(state, found.viewer),
  team: found.team,
  outcome: await outcomeView(state, found),
});

/** One negotiation in full. */
export const room = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const state = await loadNegotiation(outcomeId, quarter);
  return state ? accepted(await roomView(state, found.value, asker)) : refused('not-open');
});

/** Every move so far, for whoever looks at the history. */
export const history = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const state = await loadNegotiation(outcomeId, quarter);
  if (!state) return refused('not-open');
  return accepted(historyFor(state, await loadMoves(outcomeId, quarter), found.value.viewer));
});
