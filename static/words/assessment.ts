import type { Assessment } from '../../src/negotiation/assessment';
import { BASELINE_DAYS } from '../../src/negotiation/thresholds';
import { baselineFields, measureFields } from './fields';
import { moment } from './numbers';

/** The steps of an assessment, in the order in which a trio usually takes them. */
export type StepName = 'measure' | 'baseline' | 'history' | 'levers' | 'range';

export const assessWords = {
  title: 'Give your assessment',
  sealed: 'The leader reads this as soon as you give it. In the same moment the sealed need opens for you.',
  open: 'The leader reads this as soon as you give it. The first offer is yours afterwards.',
  send: 'Give assessment',
  again: 'Assess anew',
  againIntro: (inForce: 'agreement' | 'fallback') =>
    `A proposal until both have signed new terms: the ${inForce} stays in force with its own measure. The next offer is yours afterwards.`,
};

export const stepWords = {
  progress: 'Steps of the assessment',
  back: 'Back',
  next: 'Next',
  placed: (place: number, of: number, name: string) => `Step ${place} of ${of}: ${name}`,
  numbered: (place: number, name: string) => `${place}. ${name}`,
  complete: 'Complete',
  optional: 'Optional',
  lacks: (count: number) => `${count} to fill in`,
  stillNeeded: (fields: string[]) => `Still needed in this step: ${fields.join(', ')}.`,
  nothingNeeded: 'Nothing more is needed in this step.',
};

export const stepNames: Record<StepName, string> = {
  measure: 'Measure',
  baseline: 'Baseline',
  history: 'History',
  levers: 'Levers and unknowns',
  range: 'Range',
};

export const stepHelp: Record<Exclude<StepName, 'measure' | 'baseline'>, string> = {
  history: 'It keeps both sides from betting again on what was tried already.',
  levers:
    'What could move the measure, and what nobody knows yet. Bolder experiments begin at a lever; many unknowns speak for a learning goal.',
  range:
    'Where will the measure end this quarter as things are? A range, not a promise: nine quarters in ten should end at P10 or better, one in ten at P90 or better.',
};

export const historyWords = {
  question: 'Was something tried before for this measure?',
  answers: { tried: 'Tried before', 'never-tried': 'Never tried' },
};

export const leverWords = {
  lever: 'Lever',
  levers: 'What could move the measure?',
  leversHelp: 'What customers would have to meet or do differently. Not what you will ship.',
  unknown: 'Unknown',
  unknowns: 'What is not known yet?',
  unknownsHelp: 'What would change your range if you knew it.',
};

export const rangeWords = {
  forecast: 'Forecast',
  conditionsHelp: 'What has to hold for this range: people, dependencies, season.',
  goal: 'Kind of goal',
  goalMeaning: {
    performance: 'Move it to a level.',
    learning: 'Find out what moves it. The better start with a measure that is new to you.',
  } satisfies Record<Assessment['goalKind'], string>,
  outside: 'Outside view',
  notYet:
    'Your own range comes first. Once the baseline and P10, P50 and P90 are filled in and in order, you can see how far your earlier forecasts came true.',
  ready: 'Your own range stands. See it in the light of how your earlier forecasts turned out.',
  show: 'Show the outside view',
  asking: 'Looking at your earlier forecasts',
  ownMayBeKept:
    'Your own numbers may stay as they are. Change them only if the past tells you something that you left out.',
  inFan: 'Range in the chart',
  own: 'Your own',
};

/** What a step still lacks, by the names of its fields. */
export const lackWords = {
  measureName: measureFields.name,
  unit: measureFields.unit,
  definition: measureFields.definition,
  measureSource: measureFields.source,
  direction: measureFields.direction,
  kind: measureFields.kind,
  baseline: baselineFields.value,
  day: `${baselineFields.on} within the last ${BASELINE_DAYS} days`,
  baselineSource: 'Source of the baseline',
  history: 'Whether something was tried',
  attempts: 'What was tried, and when',
  order: 'P10, P50 and P90 from cautious to hopeful',
  goal: rangeWords.goal,
};

/** What stands beneath a field that was refused. */
export const markWords = {
  choose: 'Choose one.',
  missing: 'This is still missing.',
  output: 'This reads like something to ship. What changes for customers?',
  future: 'Not in the future.',
  stale: 'Too long ago.',
  history: 'Add an attempt, or state that nothing was tried.',
  attempt: 'Say what was tried and when.',
  cautious: 'P10, P50, P90 must go from cautious to hopeful.',
  between: 'Between the other two.',
  hopeful: 'The hopeful end.',
};

/** How a draft is kept, beside every form of the room. */
export const draftWords = {
  kept: 'Saved',
  pending: 'Not saved yet, kept in this tab',
  offered: (at: string) => `You wrote a draft of this on another device or in another tab, last on ${moment(at)}.`,
  ifTaken: 'It takes the place of what stands here.',
  take: 'Take that draft',
  leave: 'Stay with this one',
};
