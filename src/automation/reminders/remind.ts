import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import * as v from 'valibot';
import { nowOf } from '../../calls/zone';
import {
  AccountId,
  type Day,
  JiraId,
  type Negotiation,
  type Now,
  nextQuarter,
  previousQuarter,
  Quarter,
  quarterOf,
} from '../../negotiation';
import {
  loadCalendar,
  loadReminders,
  loadTeams,
  ofQuarter,
  type Reminders,
  remindedOn,
  type Team,
} from '../../storage';
import { byUrgency, type Duty, dutiesOf, hourIn } from './duties';
import { isQuiet } from './quiet';
import { type Place, sendReminder } from './send';

type Waiting = Duty & { day: Day };

/** Adds what one negotiation asks of its people, unless it is quiet there. */
const collect = (waiting: Map<AccountId, Waiting[]>, state: Negotiation, team: Team, settings: Reminders, now: Now) => {
  if (isQuiet(settings, hourIn(team.timeZone, now.at))) return;
  const { day } = nowOf(team, { now });
  for (const [account, duty] of dutiesOf(state, team, day))
    waiting.set(account, [...(waiting.get(account) ?? []), { ...duty, day }]);
};

/** Who is waited for now, from the index: whether it is so still is decided before anything is sent. */
const whomToRemind = async (settings: Reminders, now: Now): Promise<Map<AccountId, Waiting[]>> => {
  const { fiscalStart } = await loadCalendar();
  const current = quarterOf(now.day, fiscalStart);
  const waiting = new Map<AccountId, Waiting[]>();
  for (const quarter of [previousQuarter(current), current, nextQuarter(current)]) {
    let from: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ofQuarter>> = await ofQuarter(quarter, from);
      const { teams } = await loadTeams([...page.homes.values()].map(({ projectId }) => projectId));
      for (const state of page.negotiations) {
        const team = teams.get(page.homes.get(state.outcomeId)?.projectId ?? '');
        if (team) collect(waiting, state, team, settings, now);
      }
      from = page.next;
    } while (from !== null);
  }
  return waiting;
};

/** Most places that one event names: nobody reads more in a mail. */
const PLACES = 30;
/** Most events of one push (Forge limits: async events). */
const EVENTS = 50;

const bodyOf = (account: AccountId, duties: Waiting[]) => ({
  account,
  places: duties
    .slice(0, PLACES)
    .map(({ outcomeId, projectId, quarter }): Place => ({ outcomeId, projectId, quarter })),
});

/** Every hour: an event for each person who is waited for, has working hours and was not reminded today. */
export const remind = async (): Promise<{ statusCode: 204 }> => {
  const settings = await loadReminders();
  if (!settings.on) return { statusCode: 204 };
  const at = new Date().toISOString();
  const waiting = await whomToRemind(settings, { at, day: at.slice(0, 10) });
  const people = [...waiting].flatMap(([account, duties]) => {
    const sorted = duties.toSorted(byUrgency);
    const [first] = sorted;
    return first ? [{ account, day: first.day, duties: sorted }] : [];
  });
  const reminded = await remindedOn(people);
  const events = people
    .filter(({ account }) => !reminded.has(account))
    .map(({ account, duties }) => bodyOf(account, duties));
  const queue = new Queue<ReturnType<typeof bodyOf>>({ key: 'reminders' });
  for (let start = 0; start < events.length; start += EVENTS)
    await queue.push(events.slice(start, start + EVENTS).map(body => ({ body })));
  console.log(`[reminders] ${events.length} people are reminded`);
  return { statusCode: 204 };
};

const Event = v.object({
  body: v.object({
    account: AccountId,
    places: v.array(v.object({ outcomeId: JiraId, projectId: JiraId, quarter: Quarter })),
  }),
});

/** Consumer of the queue `reminders`: one person each. An event that comes twice finds the claim. */
export const deliverReminder = async (event: unknown): Promise<InvocationError | undefined> => {
  const { account, places } = v.parse(Event, event).body;
  const sent = await sendReminder(account, places);
  if (typeof sent === 'string') return undefined;
  const { FUNCTION_UPSTREAM_RATE_LIMITED } = InvocationErrorCode;
  return new InvocationError({
    retryAfter: Math.min(900, sent.throttled),
    retryReason: FUNCTION_UPSTREAM_RATE_LIMITED,
  });
};
