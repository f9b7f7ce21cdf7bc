import { type AdviceCode, type AdviceContext, advice, type Finding, type Negotiation } from '../../../src/negotiation';
import { reading } from '../moves';
import { nowOn, type Step, type Told, told } from '../story';

/** Enough readings to know a measure by. */
export const fourReadings = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20'].map(day => reading(day, 35));

/** A team with one outcome, nothing behind it and nothing promised elsewhere; a test adds what it is about. */
export const contextOf = ({ events }: Told, more: Partial<AdviceContext> = {}): AdviceContext => ({
  events,
  otherAgreements: 0,
  pastMeasures: [],
  past: [],
  readings: fourReadings,
  doublePromises: [],
  ...more,
});

/** What is advised where a story has come to. */
export const advised = (story: Told, more: Partial<AdviceContext> = {}): Finding[] =>
  advice(story.state, contextOf(story, more), nowOn(story.day));

/** The findings of one pattern there. */
export const findings = (code: AdviceCode, story: Told, more: Partial<AdviceContext> = {}) =>
  advised(story, more)
    .filter(finding => finding.code === code)
    .map(({ severity, facts }) => ({ severity, facts }));

/** The same for a story that is told for it alone. */
export const findingsAfter = (code: AdviceCode, steps: Step[], more: Partial<AdviceContext> = {}) =>
  findings(code, told(...steps), more);

/** A story with something in its record that the rules would not let happen today. */
export const withRecord = (story: Told, change: Partial<Negotiation>): Told => ({
  ...story,
  state: { ...story.state, ...change },
});
