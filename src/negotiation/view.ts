import { chance } from './forecast';
import { type Gap, gapBetween } from './gap';
import { legalMoves } from './legal';
import type { MoveKind } from './move';
import { isSealOpen, isSettled, type Negotiation, type Phase } from './negotiation';
import { type Agreement, changedTerms, type Offer, type Package, packageOf, type Term } from './offer';
import type { Need } from './priority';
import { livedFor, type QuarterView, unlived } from './quarter-view';
import type { Question } from './question';
import type { Refusal } from './refusal';
import type { Day, Instant, Mark, Party, Viewer } from './shape';
import { missingCounterweight, type RiskToAccept, risksToAccept } from './signing';
import { type Stage, sinceOf, stageOf, turnOf } from './turn';

/** The need as one viewer sees it: until the seal opens, the team learns that there is one and what it is stated in (N23). */
export type NeedView =
  | { state: 'none' }
  | { state: 'sealed'; measure: string; unit: string }
  | ({ state: 'open'; by: Mark } & Need);

/** A package with what follows from it. */
export type PackageView = Package & {
  /** Chance, 0 to 1, of reaching the target under this package's forecast; null without a forecast. */
  chanceOfTarget: number | null;
  /** Gap between the need and this package's forecast. */
  gap: Gap | null;
  /** Terms that differ from the package it answers. */
  changed: Term[];
  /** What a leader's signature must accept in own words. */
  risksToAccept: RiskToAccept[];
  /** Why nobody can sign it as it stands. */
  unsignable: Refusal | null;
};
export type OfferView = Omit<Offer, 'packages'> & { packages: PackageView[] };

export type AgreementView = Agreement & { chanceOfTarget: number; gap: Gap | null };

/** What leaves the core: everything this viewer may know, and nothing else. */
export type NegotiationView = {
  outcomeId: string;
  quarter: string;
  viewer: Viewer;
  phase: Phase;
  /** What people call the state on the day it was asked for. */
  stage: Stage;
  /** The quarter's first and last day. */
  begins: Day;
  ends: Day;
  /** False where the quarter runs, or ran, without an agreement; null while that is open. */
  agreed: boolean | null;
  version: number;
  turn: Party | null;
  since: Instant;
  deadline: Day | null;
  isParked: boolean;
  legal: MoveKind[];
  opened: Mark | null;
  parked: Negotiation['parked'];
  priority: Negotiation['priority'];
  need: NeedView;
  assessment: Negotiation['assessment'];
  /** Between the need and the team's first forecast (N6). */
  gap: Gap | null;
  questions: Question[];
  standing: OfferView | null;
  answered: OfferView | null;
  agreement: AgreementView | null;
  lived: QuarterView;
};

const needFor = (state: Negotiation, viewer: Viewer): NeedView => {
  if (!state.need) return { state: 'none' };
  if (viewer === 'leader' || isSealOpen(state)) return { state: 'open', ...state.need };
  return { state: 'sealed', measure: state.need.measure, unit: state.need.unit };
};

const packageView = (state: Negotiation, offered: Package, base: Package | null): PackageView => {
  const measure = state.assessment?.measure;
  const { forecast, target } = offered.terms;
  return {
    ...offered,
    chanceOfTarget: measure && forecast ? chance(forecast, target, measure.direction) : null,
    gap: measure ? gapBetween(state.need, forecast, measure) : null,
    changed: base ? changedTerms(base.terms, offered.terms) : [],
    risksToAccept: risksToAccept(state, offered),
    unsignable: forecast ? missingCounterweight(state, offered) : { code: 'forecast-missing', about: [offered.letter] },
  };
};

const offerView = (state: Negotiation, offer: Offer | null, base: Offer | null): OfferView | null =>
  offer && {
    ...offer,
    packages: offer.packages.map(each => packageView(state, each, packageOf(base, each.answers))),
  };

const agreementView = (state: Negotiation): AgreementView | null => {
  const { agreement, need } = state;
  if (!agreement) return null;
  const { measure, terms } = agreement;
  const { forecast, target } = terms;
  if (!forecast) return null;
  return {
    ...agreement,
    chanceOfTarget: chance(forecast, target, measure.direction),
    gap: gapBetween(need, forecast, measure),
  };
};

/**
 * The only way out of the core (N23), on a day. Before agreement an observer learns the state of play and nothing of its
 * content; the team learns the need only once its own forecast is given; nobody the other's review before both are in.
 */
export const viewFor = (state: Negotiation, viewer: Viewer, day: Day): NegotiationView => {
  const play = {
    outcomeId: state.outcomeId,
    quarter: state.quarter,
    viewer,
    phase: state.phase,
    stage: stageOf(state, day),
    begins: state.begins,
    ends: state.ends,
    agreed: isSettled(state) ? state.agreement !== null : null,
    version: state.version,
    turn: turnOf(state, day),
    since: sinceOf(state, day),
    deadline: state.priority?.deadline ?? null,
    isParked: state.parked !== null,
    legal: legalMoves(state, viewer, day),
  };
  if (viewer === 'observer' && !isSettled(state))
    return {
      ...play,
      opened: null,
      parked: null,
      priority: null,
      need: { state: 'none' },
      assessment: null,
      gap: null,
      questions: [],
      standing: null,
      answered: null,
      agreement: null,
      lived: unlived,
    };
  return {
    ...play,
    opened: state.opened.by,
    parked: state.parked,
    priority: state.priority,
    need: needFor(state, viewer),
    assessment: state.assessment,
    gap: state.assessment && gapBetween(state.need, state.assessment.forecast, state.assessment.measure),
    questions: state.questions,
    standing: offerView(state, state.standing, state.answered),
    answered: offerView(state, state.answered, null),
    agreement: agreementView(state),
    lived: livedFor(state, viewer),
  };
};

/**
 * An earlier state, as it was on its day: this viewer sees it by the rules that held for it, so a need that was sealed is
 * sealed, and a review is the other side's own until the quarter was closed. Nobody moves in it.
 */
export const pastViewFor = (past: Negotiation, viewer: Viewer, day: Day): NegotiationView => ({
  ...viewFor(past, viewer, day),
  legal: [],
});
