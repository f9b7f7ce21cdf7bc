import { type Day, daysBetween, later, type QuarterDays } from '../calendar';
import type { Experiment, Quarterly } from '../record';
import { type Attempt, type Draft, move, type Outcome, type Reading, remember, type Step } from './story';
import type { QuarterWords } from './words';

type Dated = { on: Day; value: number };
type Lived = { outcome: Outcome; days: QuarterDays; figures: Quarterly; words: QuarterWords; agreedOn: Day };

/** The weekly readings of a quarter on their days. */
const weeklyOf = ({ weekly }: Outcome, { label, readings }: QuarterDays): Dated[] =>
  (weekly[label] ?? []).flatMap((value, place) => {
    const on = readings[place];
    return on === undefined ? [] : [{ on, value }];
  });

const reading = ({ measure }: Outcome, { on, value }: Dated): Reading => ({ value, on, source: measure.source });

/** A check-in may come some days early: on the day of a reading. */
const EARLY = 3;
const rhythmOf = ({ weekly }: QuarterWords): number => (weekly ? 7 : 14);

/** The days of the check-ins: those of readings, one rhythm apart. */
const checkInDays = ({ days, words, agreedOn }: Lived): Day[] =>
  days.readings
    .filter(on => on <= days.planned(words.silentAfter ?? 100))
    .reduce<Day[]>((told, on) => {
      const last = told.at(-1) ?? agreedOn;
      return daysBetween(last, on) >= rhythmOf(words) - EARLY ? told.concat(on) : told;
    }, []);

const LEAST = 0.05;
const toTwentieths = (chance: number): number => Math.round(chance * 20) / 20;

/** The team's chance: the one it stated first, moved by how far the reading is from the way to the target. */
const chanceAt = ({ days, figures }: Lived, { on, value }: Dated, target: number): number => {
  const { baseline = value, forecast, statedProbability = 0.5 } = figures;
  if (!forecast) return statedProbability;
  const elapsed = daysBetween(days.begins, on) / daysBetween(days.begins, days.ends);
  const ahead = (value - (baseline + (target - baseline) * elapsed)) / (forecast.p90 - forecast.p10);
  return Math.min(1 - LEAST, Math.max(LEAST, toTwentieths(statedProbability + 1.5 * ahead)));
};

const told = (value: number, { unit }: Outcome['measure']): string => `${value}${unit === '%' ? ' %' : ` ${unit}`}`;

/** What was learned: what the story tells, and then how the measure moved. */
const learnedAt = (place: number, { outcome, words, figures }: Lived, now: Dated | undefined): string => {
  const line = words.learned[place];
  if (line !== undefined) return line;
  if (!now) return 'Nothing new: we wait for the figure at quarter end';
  return `From ${told(figures.baseline ?? now.value, outcome.measure)} to ${told(now.value, outcome.measure)} so far; nothing new about why`;
};

const checkIns = (lived: Lived): Step[] => {
  const { outcome, figures, words } = lived;
  const { productManager, designer, engineer } = outcome.team;
  const trio = [engineer, designer, productManager];
  const weekly = weeklyOf(outcome, lived.days);
  const target = figures.agreedTarget ?? figures.forecast?.p50 ?? 0;
  const days = checkInDays(lived);
  return days.map((on, place) => {
    const now = weekly.find(each => each.on === on);
    const stated = figures.statedProbability ?? 0.5;
    const checkIn: Extract<Draft, { kind: 'checkIn' }>['checkIn'] = {
      reading: now ? reading(outcome, now) : null,
      noReading: now ? '' : 'It is read once, at quarter end',
      chance: place === 0 || !now ? stated : chanceAt(lived, now, target),
      learned: learnedAt(place, lived, now),
      help: on === days.at(-1) ? (words.help ?? '') : '',
      counterweights: [],
    };
    return move(trio[place % trio.length] ?? productManager, on, { kind: 'checkIn', checkIn });
  });
};

const verdictOf = (verdict: string): Attempt['verdict'] => {
  if (verdict === 'moved') return 'moved';
  if (verdict === 'no effect') return 'no-effect';
  return /harm/.test(verdict) ? 'harmful' : 'inconclusive';
};

/** An experiment as the attempt that the outcome remembers. */
export const attemptOf = (experiment: Experiment, when: string): Attempt => {
  const { issue, hypothesis, method, effect, ci90, verdict, sample, engineerWeeks } = experiment;
  const weeks = `${engineerWeeks} engineer-week${engineerWeeks === 1 ? '' : 's'}`;
  return {
    what: hypothesis,
    when,
    effect,
    interval: ci90 && { low: ci90[0], high: ci90[1] },
    verdict: verdictOf(verdict),
    learned: `${issue}, ${method}, ${sample} in the sample, ${weeks}: ${verdict}`,
  };
};

/** What the team told its outcome in bulk: the readings that no check-in carried, and what it tried. */
export const remembered = (outcome: Outcome, days: QuarterDays, on: Day, carried: Day[]): Step[] => {
  const readings = weeklyOf(outcome, days)
    .filter(each => !carried.includes(each.on))
    .map(each => reading(outcome, each));
  const attempts = outcome.experiments.filter(({ quarter }) => quarter === days.label);
  const all = [
    ...(readings.length > 0 ? [{ readings }] : []),
    ...attempts.map(each => ({ attempt: attemptOf(each, days.name) })),
  ];
  return all.length > 0 ? [remember(outcome.team.engineer, on, ...all)] : [];
};

/** The quarter as it was lived: check-ins, what was promised and came, and the rest of the readings in bulk. */
export const livedThrough = (lived: Lived): Step[] => {
  const { outcome, days, words } = lived;
  const told = checkIns(lived);
  const { promise } = words;
  const came = promise && promise.came !== null ? days.on(promise.came) : null;
  const kept = came === null ? [] : [move(outcome.team.engineer, came, { kind: 'confirm', ask: 0, on: came })];
  const last = days.readings.at(-1);
  const on = days.label === 'Q0' ? later(last ?? lived.agreedOn, lived.agreedOn) : days.ends;
  const bulk = remembered(
    outcome,
    days,
    on,
    told.map(checkIn => checkIn.on),
  );
  return [...told, ...kept, ...bulk].toSorted((one, other) => one.on.localeCompare(other.on));
};
