import type { Calendar } from '../calendar';
import { type Quarterly, teamRecord } from '../record';
import { WORDS } from '../words';
import { lookedBackOn } from './ended';
import { remembered } from './lived';
import { after, OPENS_ON, quarterOf, type Told } from './quarter';
import { type Measure, type Outcome, remember, type Story } from './story';
import { outcomeOf, teamOf } from './team';
import type { QuarterWords, TeamWords } from './words';

const wordsOf = (key: string): TeamWords => {
  const words = WORDS[key];
  if (!words) throw new Error(`[demo] nobody speaks for ${key}, see local/demo/words`);
  return words;
};

/** A team's main outcome, by the measure it has in most quarters. */
export const mainOutcome = (key: string): Outcome => {
  const { metric: name, unit, lowerIsBetter, weekly, experiments } = teamRecord(key);
  const { workItem, definition, source } = wordsOf(key);
  const measure: Measure = {
    name,
    unit,
    direction: lowerIsBetter ? 'lower' : 'higher',
    kind: 'product',
    definition,
    source,
  };
  return { ...outcomeOf(teamOf(key), workItem, measure), weekly, experiments };
};

/** The same outcome where a quarter counted something else. */
const measuredBy = (outcome: Outcome, { metric, unit }: Quarterly, { measure }: QuarterWords): Outcome =>
  metric && unit && measure ? { ...outcome, measure: { ...outcome.measure, name: metric, unit, ...measure } } : outcome;

/** What nobody promised by a number: as wide as what was not known, around where the measure went by itself. */
const LEARNING = { forecast: { p10: 45.6, p50: 46.6, p90: 48.4 }, agreedTarget: 46.6 };

const told = (key: string, calendar: Calendar, figures: Quarterly, words: QuarterWords): Story => {
  const outcome = measuredBy(mainOutcome(key), figures, words);
  const days = calendar.quarter(figures.quarter);
  const voice = wordsOf(key);
  const quarter: Told = {
    outcome,
    calendar,
    days,
    figures: figures.goalType === 'learning' ? { ...figures, ...LEARNING } : figures,
    words,
    voice,
    opensOn: OPENS_ON,
  };
  const { actual: value, counterweightEnd } = figures;
  if (!words.review || value === undefined || counterweightEnd === undefined)
    return { outcome, quarter: days.name, steps: quarterOf(quarter) };
  const on = days.readings.at(-1) ?? days.ends;
  const final = { value, on, source: outcome.measure.source };
  const counterweights = [{ place: 0, value: counterweightEnd }];
  const ended = lookedBackOn(outcome, after(quarter), { final, counterweights }, words.review);
  return { outcome, quarter: days.name, steps: [...quarterOf(quarter), ...ended] };
};

/** A quarter from before the app: nothing was negotiated, but what was measured and tried is known. */
const beforeTheApp = (key: string, calendar: Calendar, { quarter }: Quarterly): Story => {
  const outcome = mainOutcome(key);
  const days = calendar.quarter(quarter);
  const defined = remember(outcome.team.engineer, days.ends, { measure: outcome.measure });
  return { outcome, quarter: days.name, steps: [defined, ...remembered(outcome, days, days.ends, [])] };
};

/** A team's main outcome, quarter after quarter, up to the one that runs. */
export const mainStories = (key: string, calendar: Calendar): Story[] =>
  teamRecord(key)
    .agreements.filter(({ quarter }) => quarter !== 'Q+1')
    .map(figures => {
      const words = wordsOf(key).quarters[figures.quarter];
      return words ? told(key, calendar, figures, words) : beforeTheApp(key, calendar, figures);
    });
