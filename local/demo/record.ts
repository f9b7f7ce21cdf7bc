import * as v from 'valibot';
import json from './bramblebook.json';

/** The company in figures: what its teams measured, agreed and reached over six quarters. The stories are told from it. */

const labels = ['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0', 'Q+1'] as const;

const Forecast = v.strictObject({ p10: v.number(), p50: v.number(), p90: v.number() });

/** One team's quarter. `Q+1` is still being negotiated, so some of it is missing there. */
const Quarterly = v.strictObject({
  quarter: v.picklist(labels),
  goalType: v.picklist(['performance', 'learning', 'output']),
  /** Where the quarter had another measure than the team's own. */
  metric: v.optional(v.string()),
  unit: v.optional(v.string()),
  baseline: v.optional(v.number()),
  leaderNeed: v.optional(v.number()),
  forecast: v.optional(Forecast),
  agreedTarget: v.optional(v.number()),
  amendedTarget: v.optional(v.number()),
  /** Chance, 0 to 1, that the team gave at its first check-in. */
  statedProbability: v.optional(v.number()),
  actual: v.optional(v.number()),
  counterweightEnd: v.optional(v.number()),
  /** Offers until they agreed. */
  rounds: v.number(),
  daysToAgree: v.number(),
  hit: v.optional(v.boolean()),
  hitOriginal: v.optional(v.boolean()),
});
export type Quarterly = v.InferOutput<typeof Quarterly>;

const Experiment = v.strictObject({
  quarter: v.picklist(labels),
  issue: v.string(),
  hypothesis: v.string(),
  method: v.string(),
  effect: v.nullable(v.number()),
  ci90: v.nullable(v.strictTuple([v.number(), v.number()])),
  verdict: v.string(),
  engineerWeeks: v.number(),
  sample: v.number(),
});
export type Experiment = v.InferOutput<typeof Experiment>;

const Team = v.strictObject({
  key: v.string(),
  leader: v.string(),
  /** Product manager, designer, engineer. */
  trio: v.strictTuple([v.string(), v.string(), v.string()]),
  metric: v.string(),
  unit: v.string(),
  lowerIsBetter: v.boolean(),
  businessOutcome: v.string(),
  counterweight: v.strictObject({
    name: v.string(),
    unit: v.string(),
    direction: v.picklist(['min', 'max']),
    limit: v.number(),
  }),
  agreements: v.array(Quarterly),
  experiments: v.array(Experiment),
  /** What the app should come to, from the closed quarters. */
  ledger: v.strictObject({
    n: v.number(),
    brier: v.number(),
    coverage80: v.string(),
    realisedUpliftRatioMedian: v.number(),
    shrunkRatio: v.number(),
    bias: v.number(),
    hits: v.string(),
  }),
  /** Readings by quarter, oldest first. */
  weekly: v.record(v.string(), v.array(v.number())),
});
export type TeamRecord = v.InferOutput<typeof Team>;

const BusinessOutcome = v.strictObject({
  id: v.string(),
  name: v.string(),
  unit: v.string(),
  lowerIsBetter: v.boolean(),
  leader: v.string(),
  yearAim: v.number(),
  series: v.record(v.picklist(['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0']), v.number()),
});

const Company = v.strictObject({
  leaders: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      promises: v.number(),
      onTime: v.number(),
      midCycleChanges: v.number(),
    }),
  ),
  businessOutcomes: v.array(BusinessOutcome),
  /** How sure a leader is that a team moves its business outcome: in the quarters that are over, and now. */
  causalBets: v.array(v.strictObject({ product: v.string(), before: v.number(), now: v.number() })),
  teams: v.array(Team),
});

export const RECORD = v.parse(Company, json);

const found = <T>(what: string, one: T | undefined): T => {
  if (!one) throw new Error(`[demo] local/demo/bramblebook.json has no ${what}`);
  return one;
};

export const teamRecord = (key: string): TeamRecord =>
  found(
    `team ${key}`,
    RECORD.teams.find(team => team.key === key),
  );

export const quarterly = (key: string, label: Quarterly['quarter']): Quarterly =>
  found(
    `${label} of ${key}`,
    teamRecord(key).agreements.find(({ quarter }) => quarter === label),
  );

/** A figure that this part of the story cannot do without. */
export const known = (value: number | undefined, what: string): number => {
  if (value === undefined) throw new Error(`[demo] local/demo/bramblebook.json does not say ${what}`);
  return value;
};
