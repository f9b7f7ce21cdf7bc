import { type Calendar, type Day, dayAfter, type Label } from '../../calendar';
import { known, quarterly } from '../../record';
import { type Forecast, move, type Outcome, open, type Priority, type Step, type Story } from '../story';
import { AS_WE_ARE, betOn, businessOutcome, priority } from '../terms';

/** The quarter to come is being negotiated: its days are counted back from the day of installation. */
export const NEXT: Label = 'Q+1';

/** What the record says of a team's next quarter. */
export const nextOf = ({ team }: Outcome) => quarterly(team.key, NEXT);

export const nextStory = (outcome: Outcome, calendar: Calendar, steps: Step[]): Story => ({
  outcome,
  quarter: calendar.quarter(NEXT).name,
  steps,
});

type Stated = Pick<Priority, 'mattersMost' | 'whyNow' | 'deadline'> & Partial<Priority>;

/** A priority for this team, with the leader's bet as sure as it is now. */
export const stated = ({ team }: Outcome, told: Stated, bet?: string): Priority =>
  priority({ ...businessOutcome(team.record.businessOutcome), bet: betOn(team, NEXT, bet), ...told });

/** The need on record, in the outcome's own measure. */
export const needOf = (outcome: Outcome) => {
  const { leaderNeed } = nextOf(outcome);
  const { name, unit } = outcome.measure;
  return { level: known(leaderNeed, `what is needed of ${outcome.team.key}`), unit, measure: name };
};

/** The leader opens and says what matters. */
export const shared = (outcome: Outcome, on: Day, told: Priority, more: { id?: string } = {}): Step[] => [
  open(outcome.team.leader, on),
  move(outcome.team.leader, on, { kind: 'shareIntent', priority: told, need: needOf(outcome) }, more),
];

/** The latest day before another on which no weekly reading was taken, so that a baseline takes the place of none. */
const dayWithoutReading = (calendar: Calendar, day: Day): Day => {
  const before = dayAfter(day, -1);
  const taken = (['Q-1', 'Q0'] as const).flatMap(label => calendar.quarter(label).readings);
  return taken.includes(before) ? dayWithoutReading(calendar, before) : before;
};

export const forecastOf = (outcome: Outcome): Forecast => {
  const { forecast } = nextOf(outcome);
  if (!forecast) throw new Error(`[demo] ${outcome.team.key} has no forecast for its next quarter`);
  return forecast;
};

/** The assessment on record: where the quarter is going to leave the measure, and the range from there. */
export const assess = (outcome: Outcome, on: Day, calendar: Calendar, conditions = AS_WE_ARE): Step =>
  move(outcome.team.productManager, on, ({ outcome: remembered }) => ({
    kind: 'assess',
    assessment: {
      measure: outcome.measure,
      baseline: {
        value: known(nextOf(outcome).baseline, 'a baseline'),
        on: dayWithoutReading(calendar, on),
        source: `${outcome.measure.source}, carried on to quarter end`,
      },
      history: remembered?.history ?? { kind: 'never-tried' },
      forecast: forecastOf(outcome),
      conditions,
      goalKind: 'performance',
    },
  }));
