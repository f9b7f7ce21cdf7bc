import { type Calendar, type Day, later, type QuarterDays } from '../calendar';
import { rounds, sign, type Table } from './bargaining';
import { move, type Outcome, type Step, type Terms } from './story';
import type { Reopened } from './words';

const otherThan = (party: Reopened['by']): Reopened['by'] => (party === 'leader' ? 'team' : 'leader');

/** A re-opening and what became of it, a day after the other. */
export const reopenedIn = (
  { team }: Outcome,
  table: Table,
  agreed: Terms,
  told: Reopened,
  calendar: Calendar,
  days: QuarterDays,
  agreedOn: Day,
): Step[] => {
  const on = (place: number): Day =>
    told.on === null ? later(agreedOn, calendar.ago(3 - place)) : days.on(told.on + place);
  const speaker = (party: Reopened['by']) => (party === 'leader' ? team.leader : team.productManager);
  const opened = move(speaker(told.by), on(0), { kind: 'reopen', fact: told.fact, reason: told.reason });
  if ('kept' in told) return [opened, move(speaker(otherThan(told.by)), on(2), { kind: 'keep', reason: told.kept })];
  const offers = told.offers.map(({ by, change, reason }, place) => ({
    by,
    reason,
    change: change as Partial<Terms>,
    bridge: 'change-the-ask' as const,
    on: on(place + 1),
  }));
  const signer = otherThan(told.offers.at(-1)?.by ?? 'team');
  return [
    opened,
    ...rounds(table, agreed, offers, { reopened: true }),
    ...(told.signed ? [sign(table, signer, on(offers.length + 1))] : []),
  ];
};
