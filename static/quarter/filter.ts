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
  /** Words of the work item's key, its summary or its project, in any order; blank lets everything through. */
  find: string;
};

/** Under which headings lines stand: those that wait for this person first, or by the business outcome they serve. */
export const groupings = ['turn', 'outcome'] as const;
export type Grouping = (typeof groupings)[number];

/** What a leader has chosen to see, as the page's address keeps it: reload and Back bring it again. */
export type Choice = Filter & {
  group: Grouping;
  /** Null is the quarter that is being negotiated now. */
  quarter: string | null;
};

export const stageNames = Object.keys(stages) as Stage[];

const searchOf = (path: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(path)?.[1] ?? '');

/** The choice that an address holds; what it does not know, it lets through. */
export const choiceAt = (path: string): Choice => {
  const search = searchOf(path);
  return {
    team: search.get('team') || null,
    stage: stageNames.find(name => name === search.get('stage')) ?? null,
    asks: search.get('asks') === 'open',
    find: search.get('find') ?? '',
    group: groupings.find(name => name === search.get('group')) ?? 'turn',
    quarter: /^20\d{2}-Q[1-4]$/.exec(search.get('quarter') ?? '')?.[0] ?? null,
  };
};

/** What stands behind the address's path for a choice; empty where everything is shown as it comes. */
export const searchFor = ({ quarter, team, stage, asks, find, group }: Choice): string => {
  const search = new URLSearchParams({
    ...(quarter === null ? {} : { quarter }),
    ...(team === null ? {} : { team }),
    ...(stage === null ? {} : { stage }),
    ...(asks ? { asks: 'open' } : {}),
    ...(find.trim() === '' ? {} : { find }),
    ...(group === 'turn' ? {} : { group }),
  }).toString();
  return search && `?${search}`;
};

/** True where a choice may hide a line. */
export const hides = ({ team, stage, asks, find }: Filter): boolean =>
  team !== null || stage !== null || asks || find.trim() !== '';

/** The choice without what hides lines; quarter and headings stay as they are. */
export const cleared = ({ quarter, group }: Choice): Choice => ({
  quarter,
  team: null,
  stage: null,
  asks: false,
  find: '',
  group,
});

const named = ({ key, summary, projectName }: Listed['workItem'], words: string[]): boolean => {
  const text = `${key} ${summary} ${projectName}`.toLowerCase();
  return words.every(word => text.includes(word));
};

export const passing = (lines: Listed[], { team, stage, asks, find }: Filter): Listed[] => {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    ({ negotiation, workItem }) =>
      (team === null || workItem.projectId === team) &&
      (stage === null || negotiation.stage === stage) &&
      (!asks || openAsks(negotiation) > 0) &&
      named(workItem, words),
  );
};

export type TeamName = { id: string; name: string };

/** The teams of some lines by name, each once. */
export const teamsOf = (lines: Listed[]): TeamName[] =>
  [...new Map(lines.map(({ workItem }) => [workItem.projectId, workItem.projectName]))]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => inOrder(one.name, other.name));

/** The stages of some lines, in the order in which a negotiation passes them. */
export const stagesOf = (lines: Listed[]): Stage[] =>
  stageNames.filter(name => lines.some(({ negotiation }) => negotiation.stage === name));
