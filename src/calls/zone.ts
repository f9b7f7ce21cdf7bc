import type { Day, Now } from '../negotiation';
import type { Team } from '../storage';

/** A time zone that this runtime knows; UTC for any other name. */
export const knownZone = (zone: string | undefined): string => {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

/** The calendar day in a known time zone. */
export const dayIn = (timeZone: string, at: Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);

/** The time with the day it is for a team: deadlines and quarters begin and end in the team's zone, whoever asks. */
export const nowOf = (team: Pick<Team, 'timeZone'> | null | undefined, { now }: { now: Now }): Now =>
  team ? { at: now.at, day: dayIn(team.timeZone, new Date(now.at)) } : now;
