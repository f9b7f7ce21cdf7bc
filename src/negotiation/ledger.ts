import type { Day } from './shape';

/** A grant with its day: what the leader promised by when, and when it was kept; null while it is not. */
export type PromiseRecord = { by: Day; keptOn: Day | null };

/** Whether a product outcome moved the business outcome it was to serve; `unclear` where nobody can tell. */
export type Bet = { came: 'true' | 'false' | 'unclear' };

/** The leader's side of the record (RULES 6). For the two sides alone; counts, never a score and never a ranking. */
export type LeaderLedger = {
  promises: {
    /** Promises whose day has come, today included, and those already kept. */
    due: number;
    /** Kept on the promised day or before. */
    inTime: number;
    /** Kept after the promised day. */
    late: number;
    /** Not kept, and the promised day has passed. One for today that is not kept yet is `due` and nothing else. */
    open: number;
  };
  /** Priorities that the leader changed mid-quarter. */
  changes: number;
  bets: {
    /** Bets that came true or did not; the unclear ones are in neither number. */
    n: number;
    cameTrue: number;
  };
};

const isKept = ({ keptOn }: PromiseRecord): boolean => keptOn !== null;
const isInTime = ({ by, keptOn }: PromiseRecord): boolean => keptOn !== null && keptOn <= by;
const isLate = ({ by, keptOn }: PromiseRecord): boolean => keptOn !== null && keptOn > by;

/** The leader's ledger as it stands on a day (RULES 6). `changes` counts those that the leader caused, from 0. */
export const leaderLedger = ({
  promises,
  today,
  changes,
  bets,
}: {
  promises: PromiseRecord[];
  today: Day;
  changes: number;
  bets: Bet[];
}): LeaderLedger => ({
  promises: {
    due: promises.filter(promise => promise.by <= today || isKept(promise)).length,
    inTime: promises.filter(isInTime).length,
    late: promises.filter(isLate).length,
    open: promises.filter(promise => promise.by < today && !isKept(promise)).length,
  },
  changes,
  bets: {
    n: bets.filter(({ came }) => came !== 'unclear').length,
    cameTrue: bets.filter(({ came }) => came === 'true').length,
  },
});
