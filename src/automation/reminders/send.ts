import { nowOf } from '../../calls/zone';
import { isActive, JiraFailure, keysOf, notify } from '../../jira';
import type { AccountId, Day, Quarter } from '../../negotiation';
import {
  claimReminder,
  loadNegotiation,
  loadReminders,
  loadTeam,
  type Reminders,
  releaseReminder,
} from '../../storage';
import { byUrgency, type Duty, dutiesOf, hourIn } from './duties';
import { type Keyed, mailOf } from './mail';
import { isQuiet } from './quiet';

/** Where to look for what somebody must do. */
export type Place = { outcomeId: string; projectId: string; quarter: Quarter };

/** What became of a reminder. `throttled` was not sent and may be tried again. */
export type Sent = 'sent' | 'nothing-due' | 'quiet' | 'claimed' | 'inactive' | { throttled: number };

type Due = Duty & { day: Day; isQuiet: boolean };

/** What one negotiation asks of a person now, by the records as they are; null where it asks nothing. */
const dutyOf = async (account: AccountId, place: Place, settings: Reminders, at: string): Promise<Due | null> => {
  const [state, team] = await Promise.all([loadNegotiation(place.outcomeId, place.quarter), loadTeam(place.projectId)]);
  if (!state || !team) return null;
  const { day } = nowOf(team, { now: { at, day: at.slice(0, 10) } });
  const duty = dutiesOf(state, team, day).get(account);
  return duty ? { ...duty, day, isQuiet: isQuiet(settings, hourIn(team.timeZone, at)) } : null;
};

/** A wait in seconds where Jira names none. */
const THROTTLED_WAIT = 60;

/**
 * Sends a person the one message of their day, if something waits for them still: decided anew by the records, whoever asked and
 * when. It is claimed before it is sent, so that of two only one does; only where Jira says that it took nothing is the claim
 * given back.
 */
export const sendReminder = async (account: AccountId, places: Place[]): Promise<Sent> => {
  const at = new Date().toISOString();
  const settings = await loadReminders();
  const found = await Promise.all(places.map(place => dutyOf(account, place, settings, at)));
  const due = found.filter(duty => duty !== null);
  if (due.length === 0) return 'nothing-due';
  const loud = due.filter(duty => !duty.isQuiet).toSorted(byUrgency);
  if (loud.length === 0) return 'quiet';
  const keys = await keysOf(loud.map(({ outcomeId }) => outcomeId));
  const keyed = loud.flatMap((duty): (Keyed & Due)[] => {
    const key = keys.get(duty.outcomeId);
    return key === undefined ? [] : [{ ...duty, key }];
  });
  const [first, ...others] = keyed;
  if (!first) return 'nothing-due';
  if (!(await isActive(account))) return 'inactive';
  if (!(await claimReminder(account, first.day, at))) return 'claimed';
  const near = others.filter(({ projectId }) => projectId === first.projectId);
  return tell(account, first, mailOf(first, near, others.length - near.length));
};

const tell = async (account: AccountId, first: Due, mail: ReturnType<typeof mailOf>): Promise<Sent> => {
  try {
    await notify(first.outcomeId, account, mail);
  } catch (error) {
    if (!(error instanceof JiraFailure)) throw error;
    if (error.status === 429) {
      await releaseReminder(account, first.day);
      return { throttled: error.retryAfter ?? THROTTLED_WAIT };
    }
    console.warn(`[reminders] about ${first.outcomeId}: ${error.message}; it counts as sent`);
  }
  return 'sent';
};
