import { type Calendar, dayAfter, type Label } from '../../calendar';
import type { Quarterly } from '../../record';
import { WORDS } from '../../words';
import { leadersReview, lookedBackOn, report, teamsReview } from '../ended';
import { livedThrough } from '../lived';
import { after, agreed, assessed, intent, OPENS_ON, quarterOf, type Told } from '../quarter';
import { type Forecast, type Measure, move, type Story } from '../story';
import { outcomeOf, teamOf } from '../team';
import type { QuarterWords, Review } from '../words';

/** Second outcomes of a team, each of them for one quarter: where the states are told that a main outcome does not come to. */
export type Second = {
  team: string;
  workItem: string;
  label: Label;
  measure: Pick<Measure, 'name' | 'unit' | 'direction' | 'definition' | 'source'>;
  figures: Pick<Quarterly, 'rounds' | 'daysToAgree'> & {
    baseline: number;
    leaderNeed?: number;
    forecast: Forecast;
    agreedTarget: number;
  };
  words: QuarterWords;
  opensOn?: number;
};

const quarterTold = (second: Second, calendar: Calendar): Told & { forecast: Forecast } => {
  const { team: key, workItem, label, measure, figures, words, opensOn = OPENS_ON } = second;
  return {
    outcome: outcomeOf(teamOf(key), workItem, { ...measure, kind: 'product' }),
    calendar,
    days: calendar.quarter(label),
    figures: { quarter: label, goalType: 'performance', statedProbability: 0.5, ...figures },
    words,
    voice: { odds: WORDS[key]?.odds ?? '' },
    opensOn,
    forecast: figures.forecast,
  };
};

const finalOn = (told: Told, value: number) => {
  const { days, outcome } = told;
  return { value, on: days.readings.at(-1) ?? days.ends, source: outcome.measure.source };
};

const story = (told: Told, steps: Story['steps']): Story => ({ outcome: told.outcome, quarter: told.days.name, steps });

const reviewOf = ({ words }: Second): Review => {
  if (!words.review) throw new Error('[demo] a quarter is looked back on without a review');
  return words.review;
};

/** Agreed and lived, and nobody has reported yet. */
export const unreported = (second: Second, calendar: Calendar): Story => {
  const told = quarterTold(second, calendar);
  return story(told, quarterOf(told, []));
};

/** Reported, and one party has written its review. */
export const halfReviewed = (second: Second, actual: number, by: 'leader' | 'team', calendar: Calendar): Story => {
  const told = quarterTold(second, calendar);
  const days = after(told);
  const review = by === 'team' ? teamsReview : leadersReview;
  const steps = [
    report(told.outcome, days.on(1), { final: finalOn(told, actual) }),
    review(told.outcome, days.on(2), reviewOf(second)),
  ];
  return story(told, [...quarterOf(told, []), ...steps]);
};

/** Lived to its end, and then there was nothing to read. */
export const unmeasured = (second: Second, why: string, calendar: Calendar): Story => {
  const told = quarterTold(second, calendar);
  const ended = lookedBackOn(told.outcome, after(told), { unmeasured: why }, reviewOf(second));
  return story(told, [...quarterOf(told, []), ...ended]);
};

/** Stopped by both in mid-quarter, on a day of it. */
export const stopped = (
  second: Second,
  actual: number,
  on: number,
  why: [string, string],
  calendar: Calendar,
): Story => {
  const told = quarterTold(second, calendar);
  const { outcome, days } = told;
  const { team } = outcome;
  const final = { value: actual, on: days.on(on), source: outcome.measure.source };
  const review = reviewOf(second);
  return story(told, [
    ...quarterOf(told, []),
    move(team.productManager, days.on(on), { kind: 'stop', reason: why[0] }),
    move(team.leader, days.on(on + 1), { kind: 'stop', reason: why[1] }),
    report(outcome, days.on(on + 3), { final }),
    teamsReview(outcome, days.on(on + 4), review),
    leadersReview(outcome, days.on(on + 5), review),
  ]);
};

/** Never agreed: after the deadline the team fell back, and the quarter goes on, or went on, without agreement. */
export const fellBack = (
  second: Second,
  fallback: { kind: 'team-p50' } | { kind: 'other'; text: string },
  actual: number | null,
  calendar: Calendar,
): Story => {
  const told = quarterTold(second, calendar);
  const { outcome, days, figures, words, opensOn, forecast } = told;
  const on = days.on(opensOn + figures.daysToAgree + 5);
  const opening = intent(told).map(step =>
    step.make === 'move' && typeof step.move === 'object' && step.move.kind === 'shareIntent'
      ? { ...step, move: { ...step.move, priority: { ...step.move.priority, fallback } } }
      : step,
  );
  const bargained = agreed(told, forecast, []).steps.slice(0, -1);
  const settled = move(outcome.team.productManager, on, { kind: 'fallBack' });
  const agreedOn = on > days.begins ? on : dayAfter(days.begins, -1);
  const lived = livedThrough({ outcome, days, figures, words, agreedOn });
  const ended =
    actual === null ? [] : lookedBackOn(outcome, after(told), { final: finalOn(told, actual) }, reviewOf(second));
  return story(told, [...opening, assessed(told, forecast), ...bargained, settled, ...lived, ...ended]);
};
