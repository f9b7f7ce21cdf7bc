import { apply } from '../apply';
import type { Event, EventOf } from '../event';
import type { Negotiation } from '../negotiation';
import { changedTerms, type Letter, type Package, type Terms } from '../offer';
import { opened } from '../replay';
import type { Instant, Party } from '../shape';

/** A package as one step of the bargaining: who made it and when, what it answers, and the assessment it stands on. */
export type Step = {
  offer: number;
  by: Party;
  at: Instant;
  package: Package;
  /** Null for a package that opens the bargaining. */
  answers: Step | null;
  assessment: NonNullable<Negotiation['assessment']>;
};

/** The step that made a package of an offer; null where there is none. */
export const stepOf = (steps: Step[], offer: number, letter: Letter | null): Step | null =>
  steps.find(step => step.offer === offer && step.package.letter === letter) ?? null;

const stepsIn = ({ number, offer }: EventOf<'offered'>, before: Negotiation, earlier: Step[]): Step[] => {
  const { standing, assessment } = before;
  if (!assessment) throw new Error(`[negotiation] move ${number} offers without an assessment; the history is damaged`);
  return offer.packages.map(each => ({
    offer: offer.number,
    by: offer.by.party,
    at: offer.by.at,
    package: each,
    answers: standing && stepOf(earlier, standing.number, each.answers),
    assessment,
  }));
};

/** Every package that was ever on the table, oldest first. The events are the negotiation's own, from the first. */
export const stepsOf = (state: Negotiation, events: Event[]): Step[] =>
  events.reduce<{ now: Negotiation; steps: Step[] }>(
    ({ now, steps }, event) => ({
      now: apply(now, event),
      steps: event.kind === 'offered' ? [...steps, ...stepsIn(event, now, steps)] : steps,
    }),
    { now: opened(state), steps: [] },
  ).steps;

/** How a package came about: from the one that opened the bargaining up to itself. */
export const pathTo = (step: Step): Step[] => (step.answers ? [...pathTo(step.answers), step] : [step]);

/** The packages to be judged: those on the table or, once the quarter runs, the one that was agreed. */
export const judgedSteps = (state: Negotiation, events: Event[]): Step[] => {
  const { phase, standing, agreement } = state;
  const steps = stepsOf(state, events);
  const found =
    phase === 'bargaining'
      ? (standing?.packages ?? []).map(({ letter }) => stepOf(steps, standing?.number ?? 0, letter))
      : [agreement && stepOf(steps, agreement.offer, agreement.letter)];
  return found.filter(step => step !== null);
};

/** What a step starts from: the terms it answers or, at the opening, things as the team assessed them. */
export const baseOf = ({ answers, assessment, package: { terms } }: Step): Terms => {
  const { forecast, conditions, goalKind } = assessment;
  const unasked = { asks: [], risks: [], counterweights: [], clauses: [] };
  return answers?.package.terms ?? { ...terms, ...unasked, target: forecast.p50, forecast, conditions, goalKind };
};

/** Where the number of a path was set: the last step that changed it; null where it is the team's own P50. */
export const numberStep = (path: Step[]): Step | null =>
  path.findLast(step => step.package.terms.target !== baseOf(step).target) ?? null;

/** Did nothing come with the number but a check-in rhythm? */
export const isNumberAlone = (from: Terms, to: Terms): boolean =>
  changedTerms(from, to).every(term => term === 'target' || term === 'rhythm');

const told = ({ asks, risks, clauses }: Terms): string[] =>
  [...asks, ...risks, ...clauses].map(each => JSON.stringify(each));

/** Asks, risks and clauses that were not there before: how many. */
export const appeared = (from: Terms, to: Terms): number => told(to).filter(each => !told(from).includes(each)).length;
