import type { AccountId, Day, Instant, Negotiation, Party, Quarter, Stage } from '../../negotiation';
import { stageOf, turnOf } from '../../negotiation';
import type { Team } from '../../storage';

/** What somebody must do: what nobody does but they, or their trio. */
export type DutyKind = 'report' | 'review' | 'check-in' | 'turn';

/** One thing that waits for a person, in one negotiation. */
export type Duty = { kind: DutyKind; outcomeId: string; projectId: string; quarter: Quarter; dueOn: Day };

const kindOf = (stage: Stage, party: Party, atTable: boolean): DutyKind => {
  if (stage === 'report-due') return 'report';
  if (stage === 'review') return 'review';
  return party === 'team' && !atTable ? 'check-in' : 'turn';
};

/** Running, not re-opened and nothing fired: whoever is to move is so by the clock, which makes it a check-in. */
const isByClock = (stage: Stage, { fired, stopping }: Negotiation): boolean =>
  (stage === 'running' || stage === 'not-agreed' || stage === 'agreed') &&
  stopping === null &&
  fired.every(({ settled }) => settled);

/** Parties for whom a negotiation waits on a day: who is to move and, once reported, each that has not reviewed. */
const waitedFor = (state: Negotiation, day: Day): { party: Party; kind: DutyKind }[] => {
  const stage = stageOf(state, day);
  if (stage === 'review' && state.report)
    return (['team', 'leader'] as const)
      .filter(party => !state.reviews[party])
      .map(party => ({ party, kind: 'review' as const }));
  const party = turnOf(state, day);
  return party ? [{ party, kind: kindOf(stage, party, !isByClock(stage, state)) }] : [];
};

/** What a negotiation asks of whom on a day: of the team each of the trio, for any of them may act. */
export const dutiesOf = (state: Negotiation, team: Team, day: Day): Map<AccountId, Duty> => {
  const duties = new Map<AccountId, Duty>();
  const { outcomeId, quarter } = state;
  for (const { party, kind } of waitedFor(state, day)) {
    const dueOn = kind === 'turn' ? (state.priority?.deadline ?? state.ends) : day;
    const duty = { kind, outcomeId, projectId: team.projectId, quarter, dueOn };
    for (const account of party === 'leader' ? [team.leaderId] : team.members) duties.set(account, duty);
  }
  return duties;
};

const urgency: Record<DutyKind, number> = { report: 0, review: 1, 'check-in': 2, turn: 3 };

/** The most urgent first: what closes a quarter, then what keeps it running, then the soonest deadline. */
export const byUrgency = (one: Duty, other: Duty): number =>
  urgency[one.kind] - urgency[other.kind] ||
  (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1) ||
  (one.outcomeId < other.outcomeId ? -1 : 1);

/** An hour of the team's day, and the weekday: 1 is Monday. */
export type Hour = { weekday: number; hour: number };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What hour it is in a known zone. */
export const hourIn = (timeZone: string, at: Instant): Hour => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
  const parts = format.formatToParts(new Date(at));
  const of = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return { weekday: weekdays.indexOf(of('weekday')) + 1, hour: Number(of('hour')) };
};
