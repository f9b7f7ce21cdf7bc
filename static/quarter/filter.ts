import type { Listed } from '../../src/api';
import type { Stage } from '../../src/negotiation/turn';
import { inOrder } from '../words/numbers';
import { stages } from '../words/standing';
import { openAsks } from './line';

/** What of the quarter is shown; null and false let everything through. */
export type Filter = {
  /** The project of the team, by id. */
  team: string | null;
  stage: Stage | null;
  /** Only negotiations with an ask on the table that nobody has granted. */
  asks: boolean;
};

/** Under which headings lines stand: those that wait for this person first, or by the business outcome they serve. */
export const groupings = ['turn', 'outcome'] as const;
export type Grouping = (typeof groupings)[number];

/** What a leader has chosen to see, as the page's address keeps it: reload and Back bring it again. */
export type Choice = Filter & { group: Grouping };

export const stageNames = Object.keys(stages) as Stage[];

const searchOf = (path: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(path)?.[1] ?? '');

/** The choice that an address holds; what it does not know, it lets through. */
export const choiceAt = (path: string): Choice => {
  const search = searchOf(path);
  return {
    team: search.get('team') || null,
    stage: stageNames.find(name => name === search.get('stage')) ?? null,
    asks: search.get('asks') === 'open',
    group: groupings.find(name => name === search.get('group')) ?? 'turn',
  };
};

/** What stands behind the address's path for a choice; empty where everything is shown as it comes. */
export const searchFor = ({ team, stage, asks, group }: Choice): string => {
  const search = new URLSearchParams({
    ...(team === null ? {} : { team }),
    ...(stage === null ? {} : { stage }),
    ...(asks ? { asks: 'open' } : {}),
    ...(group === 'turn' ? {} : { group }),
  }).toString();
  return search && `?${search}`;
};

/** True where a choice may hide a line. */
export const hides = ({ team, stage, asks }: Filter): boolean => team !== null || stage !== null || asks;

/** The choice without what hides lines; headings stay as they are. */
export const cleared = ({ group }: Choice): Choice => ({ team: null, stage: null, asks: false, group });

export const passing = (lines: Listed[], { team, stage, asks }: Filter): Listed[] =>
  lines.filter(
    ({ negotiation, workItem }) =>
      (team === null || workItem.projectId === team) &&
      (stage === null || negotiation.stage === stage) &&
      (!asks || openAsks(negotiation) > 0),
  );

export type TeamName = { id: string; name: string };

/** The teams of some lines by name, each once. */
export const teamsOf = (lines: Listed[]): TeamName[] =>
  [...new Map(lines.map(({ workItem }) => [workItem.projectId, workItem.projectName]))]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => inOrder(one.name, other.name));

/** The stages of some lines, in the order in which a negotiation passes them. */
export const stagesOf = (lines: Listed[]): Stage[] =>
  stageNames.filter(name => lines.some(({ negotiation }) => negotiation.stage === name));
