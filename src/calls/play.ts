import * as v from 'valibot';
import type { Answer, RoomView } from '../api';
import { announce, announceLists } from '../automation/announce';
import { errandOfOpening, errandsFor } from '../automation/outbox/errands';
import { pushErrands } from '../automation/outbox/push';
import { maySetPriorities } from '../jira';
import {
  accepted,
  isRepeat,
  Move,
  MoveId,
  type Negotiation,
  open as openNegotiation,
  play as playMove,
  refused,
} from '../negotiation';
import {
  createErrand,
  createNegotiation,
  dropErrand,
  type Errand,
  errandKey,
  type Home,
  isLargeOutcome,
  isTooLarge,
  loadCalendar,
  loadNegotiation,
  saveMove,
} from '../storage';
import { type Access, access } from './access';
import { afterMove } from './after-move';
import { frozen } from './archived';
import { beyond } from './beyond';
import { door } from './door';
import { roomView, Which } from './room';
import { newlyShared } from './shared-priority';

/** The room of what was saved, while open pages and the outbox are told of it: whoever moved hardly waits for that. */
const toldOf = async (
  saved: Negotiation,
  errands: Errand[],
  home: Home,
  room: Promise<RoomView>,
): Promise<RoomView> => {
  const [shown] = await Promise.all([room, announce(saved), announceLists([home]), pushErrands(errands)]);
  return shown;
};

const roomNow = async (saved: Negotiation, found: Access): Promise<RoomView> =>
  roomView((await loadNegotiation(saved.outcomeId, saved.quarter)) ?? saved, found);

/**
 * Creates the record after its errand, because both cannot be written at once (Forge: a condition on an absent key). An errand
 * whose opening came to nothing is known by the opening's id, and dropped here or when it is delivered.
 */
const openWithErrand = async (opened: Negotiation, home: Home, errand: Errand): Promise<boolean> => {
  if (await loadNegotiation(opened.outcomeId, opened.quarter)) return false;
  const isOurs = await createErrand(errandKey(errand), errand);
  if (await createNegotiation(opened, home)) return true;
  if (isOurs) await dropErrand(errandKey(errand));
  return false;
};

/** N1: opens a negotiation for an outcome and a quarter. The same id again answers with what it opened. */
export const open = door(
  v.strictObject({ ...Which.entries, id: MoveId }),
  async ({ outcomeId, quarter, id }, asker) => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const { viewer, team, projectId, now } = found.value;
    const { fiscalStart } = await loadCalendar();
    const opened = openNegotiation({ outcomeId, quarter, fiscalStart }, { viewer, account: asker.account }, id, now);
    if (!opened.ok) return opened;
    const archived = await frozen(projectId);
    if (archived) return archived;
    const home = { projectId, leaderId: team.leaderId };
    const errand = errandOfOpening(opened.value, now);
    if (await openWithErrand(opened.value, home, errand))
      return accepted(await toldOf(opened.value, [errand], home, roomView(opened.value, found.value)));
    const existing = await loadNegotiation(outcomeId, quarter);
    if (!existing) throw new Error(`[play] ${outcomeId} ${quarter} is taken but cannot be read back`);
    const fresh = await roomView(existing, found.value);
    if (existing.opened.id === id) return accepted(fresh);
    return { ok: false, refusal: { ...refused('already-open').refusal, fresh } };
  },
);

/** Times that a move is saved anew because only its outcome's memory was written to meanwhile, as by an import. */
const ATTEMPTS = 3;

/** N2-N15: one move. Who somebody moved first against gets the state as it is now, and has lost nothing. */
export const play = door(
  v.strictObject({ ...Which.entries, move: Move }),
  async ({ outcomeId, quarter, move }, asker): Promise<Answer<RoomView>> => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const { viewer, team, projectId, now } = found.value;
    const [state, archived] = await Promise.all([loadNegotiation(outcomeId, quarter), frozen(projectId)]);
    if (!state) return refused('not-open');
    if (viewer !== 'observer' && isRepeat(state, move.id)) return accepted(await roomView(state, found.value));
    if (archived) return archived;
    const actor = { viewer, account: asker.account };
    const played = playMove(state, actor, move, now, await beyond(state, move, projectId));
    if (!played.ok) {
      if (played.refusal.code !== 'moved-on') return played;
      return { ok: false, refusal: { ...played.refusal, fresh: await roomView(state, found.value) } };
    }
    // The rules have let it through; whether this leader may speak for the business, an administrator of Jira says.
    if (played.value.event.kind === 'intentShared' && !(await maySetPriorities()))
      return refused('may-not-set-priorities');
    const shared = await newlyShared(played.value.event, played.value.state, asker.account);
    if (!shared.ok) return shared;
    const home = { projectId, leaderId: team.leaderId };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const after = await afterMove(played.value, now);
      if (isTooLarge(after.state) || (after.outcome && isLargeOutcome(after.outcome.outcome)))
        return refused('too-much-text');
      const errands = errandsFor(state, after.events, now);
      if ((await saveMove({ ...after, home, priority: shared.value, errands })) === 'saved')
        return accepted(await toldOf(after.state, errands, home, roomNow(after.state, found.value)));
      if ((await loadNegotiation(outcomeId, quarter))?.version !== state.version) break;
    }
    const current = await loadNegotiation(outcomeId, quarter);
    if (!current) return refused('not-open');
    return {
      ok: false,
      refusal: { ...refused('moved-on').refusal, fresh: await roomView(current, found.value) },
    };
  },
);
