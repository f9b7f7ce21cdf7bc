import { list } from './numbers';

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
  caption: (quarter: string) => `Negotiations for ${quarter}. Choose a line to open its room.`,
  overdue: 'overdue',
  checkIn: 'check-in',
  endedAt: (value: string) => `ended at ${value}`,
  nowAt: (value: string) => `now at ${value}`,
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
