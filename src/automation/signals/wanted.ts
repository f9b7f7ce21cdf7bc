import { foremost, type Goal, type Negotiation, type Quarter, type StateOfPlay, stateOfPlay } from '../../negotiation';
import type { Signals, Team } from '../../storage';
import { fieldText } from './field';
import { labelsOf } from './labels';
import { type Projection, projectionOf } from './projection';

/** All that is known of a work item when Jira is told of it. `day` is the team's. */
export type Known = {
  negotiations: Negotiation[];
  /** The quarter now and the one to come: only there a closed negotiation still speaks for the work item. */
  quarters: Quarter[];
  team: Pick<Team, 'leaderId' | 'members'> | null;
  goal: Goal | null;
  day: string;
};

/** What Jira should say of a work item: null for a signal that is off or has nothing to say, and is taken away. */
export type Wanted = { property: Projection | null; labels: string[]; field: string | null };

/** The negotiation that speaks for a work item, with its state of play. */
export const speaking = ({ negotiations, quarters, day }: Known): { state: Negotiation; play: StateOfPlay } | null => {
  const state = foremost(negotiations, quarters);
  return state ? { state, play: stateOfPlay(state, day) } : null;
};

/** Who is to move, by account: of the team all of the trio, for any of them may act. */
export const moversIn = (team: Known['team'], turn: StateOfPlay['turn']): string[] => {
  if (!team || !turn) return [];
  return turn === 'leader' ? [team.leaderId] : team.members;
};

const waitsFor = ({ negotiations, team, day }: Known): string[] =>
  [...new Set(negotiations.flatMap(state => moversIn(team, stateOfPlay(state, day).turn)))].toSorted();

/** Decides what Jira should say of a work item. Pure: of the same facts and settings always the same. */
export const wantedOf = (known: Known, settings: Signals): Wanted => {
  const found = speaking(known);
  if (!found) return { property: null, labels: [], field: null };
  const { state, play } = found;
  return {
    property: settings.property ? projectionOf(state, known.day, known.goal, waitsFor(known)) : null,
    labels: settings.labels ? labelsOf(play) : [],
    field: settings.field ? fieldText(play, state.quarter) : null,
  };
};

/** The same as text, in which what was last written is remembered and compared. */
export const wantedText = (wanted: Wanted): string => JSON.stringify(wanted);
