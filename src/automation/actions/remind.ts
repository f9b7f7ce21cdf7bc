import * as v from 'valibot';
import { accepted } from '../../negotiation';
import { dutiesOf } from '../reminders/duties';
import { type Sent, sendReminder } from '../reminders/send';
import { action } from './door';
import { optional, QuarterName, required, WorkItemName } from './inputs';
import { negotiationAt } from './negotiations';
import { partyAt } from './place';

const Inputs = v.object({ issue: required(WorkItemName), quarter: optional(QuarterName) });

type Outcome = Exclude<Sent, { throttled: number }> | 'throttled';

/** Why somebody got no message. */
const reasons: Record<Exclude<Outcome, 'sent'>, string> = {
  'nothing-due': 'nothing waits for them any more',
  quiet: 'reminders are off, or it is outside working hours',
  claimed: 'they had their one message of the day',
  inactive: 'their account is closed',
  throttled: 'Jira asks to send less; later runs send it',
};

type Reminded = {
  reminded: number;
  /** Account ids, with commas between them. */
  remindedIds: string | null;
  notReminded: number;
  why: string | null;
};

/** Why people got none, each reason once. */
const whyOf = (outcomes: Outcome[]): string | null =>
  [...new Set(outcomes.flatMap(each => (each === 'sent' ? [] : [reasons[each]])))].join('; ') || null;

/**
 * Action `remind-parties`: whoever the negotiation waits for gets the one message of their day, by the same claim as the hourly
 * reminders and within the same hours. A party asks for it, and nobody who merely looks on.
 */
export const remindParties = action(Inputs, async ({ issue, quarter }, asker) => {
  const place = await partyAt(issue, asker);
  if (!place.ok) return place;
  const state = await negotiationAt(place.value, quarter);
  if (!state.ok) return state;
  const { team, projectId, now } = place.value.found;
  const { outcomeId, quarter: of } = state.value;
  const people = [...dutiesOf(state.value, team, now.day).keys()];
  const sent: { account: string; outcome: Outcome }[] = [];
  for (const account of people) {
    const became = await sendReminder(account, [{ outcomeId, projectId, quarter: of }]);
    sent.push({ account, outcome: typeof became === 'string' ? became : 'throttled' });
  }
  const reached = sent.filter(({ outcome }) => outcome === 'sent').map(({ account }) => account);
  const told: Reminded = {
    reminded: reached.length,
    remindedIds: reached.join(',') || null,
    notReminded: people.length - reached.length,
    why: people.length === 0 ? 'nobody is to move' : whyOf(sent.map(({ outcome }) => outcome)),
  };
  return accepted(told);
});
