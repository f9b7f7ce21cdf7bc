import type { Forecast } from '../../src/negotiation/forecast';
import { amount, list } from './numbers';
import { forecastPart } from './standing';

/** The leader's page. */
export const quarterWords = {
  title: 'Negotiations',
  quarters: 'Quarter',
  loading: 'Loading the negotiations of the quarter',
  yours: 'Your turn',
  others: 'Everything else',
  none: (quarter: string) => `No negotiation is open for ${quarter}`,
  howToOpen: 'To open one, go to the epic in Jira, find Two-way negotiation and press Open negotiation.',
  noTeams: 'You lead no team yet. A project administrator names you as the leader on the project’s Negotiations page.',
  withoutTitle: 'Teams without a negotiation',
  without: (names: string[]) =>
    `${list(names)} ${names.length === 1 ? 'has' : 'have'} no negotiation for this quarter. Open one from an epic of the team.`,
  more: 'Load more',
  soFar: (count: number) => `${count} shown so far`,
  all: (count: number, yours: number) => {
    const lines = count === 1 ? '1 negotiation' : `${count} negotiations`;
    return yours === 0 ? `${lines}, none waiting for you` : `${lines}, ${yours} waiting for you`;
  },
  sortBy: 'Sort by',
  filter: 'Filter and group',
  team: 'Team',
  allTeams: 'All teams',
  stage: 'Stage',
  allStages: 'All stages',
  asksOpen: 'Asks open',
  groupBy: 'Group by',
  groupings: { turn: 'Whose turn', outcome: 'Business outcome' },
  noOutcome: 'No business outcome shown yet',
  passing: (shown: number, count: number) => `${shown} of ${count} shown`,
  passingSoFar: (shown: number, count: number) => `${shown} shown of ${count} loaded so far`,
  nonePasses: 'No negotiation passes the filter',
  loosen: 'Choose another team or stage, or clear the filter.',
  clear: 'Clear filter',
  caption: (quarter: string) => `Negotiations for ${quarter}. Choose a line to open its room.`,
  overdue: 'overdue',
  checkIn: 'check-in',
  endedAt: (value: string) => `ended at ${value}`,
  nowAt: (value: string) => `now at ${value}`,
  /** "forecast 35.5 – 37.5 – 40%, need 41%, target 38%" */
  spark: (forecast: Forecast, need: number | null, target: number | null, unit: string) =>
    [
      forecastPart(forecast, unit),
      ...(need === null ? [] : [`need ${amount(need, unit)}`]),
      ...(target === null ? [] : [`target ${amount(target, unit)}`]),
    ].join(', '),
  download: 'Download as CSV',
  downloadAll: 'Download all as CSV',
  downloading: (count: number) => `${count} loaded so far`,
  downloaded: (count: number) => (count === 1 ? '1 negotiation in the file' : `${count} negotiations in the file`),
  notDownloaded: 'Not all of the quarter could be loaded, so no file was made. Try again.',
  noGap: 'none',
  asksInFull: (count: number) => (count === 1 ? '1 open ask' : `${count} open asks`),
  goTo: (key: string) => `Go to ${key} in Jira`,
  project: (id: string) => `Project ${id}`,
  unknown: '–',
};

export const columns = {
  workItem: 'Work item',
  status: 'Status',
  until: 'Until',
  need: 'Need',
  forecast: 'Forecast',
  gap: 'Gap',
  chance: 'Chance of need',
  target: 'Target',
  asks: 'Open asks',
};
export type Column = keyof typeof columns;
