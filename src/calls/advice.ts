import type { AdviceView } from '../api';
import {
  accepted,
  advice as adviceOn,
  calibration,
  doublePromises,
  isInForce,
  isSettled,
  ledgerOf,
  type Negotiation,
  outsideView,
  pastResultOf,
  readingsOf,
  refused,
  twoWayness,
} from '../negotiation';
import { allOfQuarter, loadMoves, loadNegotiation, loadOutcome, ofProject } from '../storage';
import { type Access, access } from './access';
import { door } from './door';
import { Which } from './room';

/** What closed before this quarter: the team's memory that advice and the outside view stand on. */
const earlier = (state: Negotiation, all: Negotiation[]): Negotiation[] =>
  all
    .filter(({ quarter }) => quarter < state.quarter)
    .toSorted((one, other) => one.quarter.localeCompare(other.quarter));

/** What was granted more than once in the quarter, where this negotiation is one of the places (A12). */
const promisedTwice = async ({ outcomeId, quarter }: Negotiation) => {
  const { negotiations } = await allOfQuarter(quarter);
  return doublePromises(negotiations)
    .filter(({ grants }) => grants.some(grant => grant.outcomeId === outcomeId))
    .map(({ name, grants }) => ({ name, times: grants.length }));
};

const findingsOn = async (state: Negotiation, team: Negotiation[], { now }: Access) => {
  const before = earlier(state, team);
  const [events, outcome, doubles] = await Promise.all([
    loadMoves(state.outcomeId, state.quarter),
    loadOutcome(state.outcomeId),
    promisedTwice(state),
  ]);
  const measure = state.assessment?.measure;
  const past = before.flatMap(each => pastResultOf(each) ?? []);
  const findings = adviceOn(
    state,
    {
      events,
      otherAgreements: team.filter(
        other =>
          other.quarter === state.quarter &&
          other.outcomeId !== state.outcomeId &&
          other.agreement !== null &&
          isInForce(other),
      ).length,
      pastMeasures: before.flatMap(({ quarter, assessment }) =>
        assessment ? [{ quarter, measure: assessment.measure.name }] : [],
      ),
      past,
      readings: outcome && measure ? readingsOf(outcome.outcome, measure) : [],
      doublePromises: doubles,
    },
    now,
  );
  return { findings, past, mirror: twoWayness(state, events) };
};

const unadvised = { findings: [], twoWayness: null, outside: null, calibration: null, ledger: null };

/**
 * Advice beside a negotiation: findings with their facts, the outside view once the team has given its own forecast, and the
 * records of the two sides, which nobody else sees (RULES 6, 9).
 */
export const advice = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const { viewer, projectId, now } = found.value;
  const state = await loadNegotiation(outcomeId, quarter);
  if (!state) return refused('not-open');
  if (viewer === 'observer') return accepted<AdviceView>({ now: now.at, ...unadvised });
  const { negotiations: team } = await ofProject(projectId);
  const { findings, past, mirror } = await findingsOn(state, team, found.value);
  const { assessment } = state;
  return accepted<AdviceView>({
    now: now.at,
    findings,
    twoWayness: isSettled(state) ? mirror : null,
    outside:
      assessment && outsideView(past, assessment.baseline.value, assessment.forecast, assessment.measure.direction),
    calibration: calibration(past),
    ledger: ledgerOf(team, now.day),
  });
});
