import * as v from 'valibot';
import { accepted, isRepeat, Move, MoveId, open as openNegotiation, play as playMove, refused } from '../negotiation';
import { createNegotiation, isTooLarge, loadNegotiation, saveMove } from '../storage';
import { access } from './access';
import { door } from './door';
import { roomView, Which } from './room';

/** N1: opens a negotiation for an outcome and a quarter. The same id again answers with what it opened. */
export const open = door(
  v.strictObject({ ...Which.entries, id: MoveId }),
  async ({ outcomeId, quarter, id }, asker) => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const { viewer, team, projectId } = found.value;
    const opened = openNegotiation(outcomeId, quarter, { viewer, account: asker.account }, id, asker.now);
    if (!opened.ok) return opened;
    if (await createNegotiation(opened.value, { projectId, leaderId: team.leaderId }))
      return accepted(await roomView(opened.value, found.value, asker));
    const existing = await loadNegotiation(outcomeId, quarter);
    if (!existing) throw new Error(`[play] ${outcomeId} ${quarter} is taken but cannot be read back`);
    const fresh = await roomView(existing, found.value, asker);
    if (existing.opened.id === id) return accepted(fresh);
    return { ok: false, refusal: { ...refused('already-open').refusal, fresh } };
  },
);

/** N2-N9: one move. Who somebody moved first against gets the state as it is now, and has lost nothing. */
export const play = door(
  v.strictObject({ ...Which.entries, move: Move }),
  async ({ outcomeId, quarter, move }, asker) => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const { viewer, team, projectId } = found.value;
    const state = await loadNegotiation(outcomeId, quarter);
    if (!state) return refused('not-open');
    if (viewer !== 'observer' && isRepeat(state, move.id)) return accepted(await roomView(state, found.value, asker));
    const played = playMove(state, { viewer, account: asker.account }, move, asker.now);
    if (!played.ok) {
      if (played.refusal.code !== 'moved-on') return played;
      return { ok: false, refusal: { ...played.refusal, fresh: await roomView(state, found.value, asker) } };
    }
    const { state: next, event } = played.value;
    if (isTooLarge(next)) return refused('too-much-text');
    if ((await saveMove(next, event, { projectId, leaderId: team.leaderId })) === 'saved')
      return accepted(await roomView((await loadNegotiation(outcomeId, quarter)) ?? next, found.value, asker));
    const current = await loadNegotiation(outcomeId, quarter);
    if (!current) return refused('not-open');
    return {
      ok: false,
      refusal: { ...refused('moved-on').refusal, fresh: await roomView(current, found.value, asker) },
    };
  },
);
