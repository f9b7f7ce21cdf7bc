export const panelWords = {
  title: 'Two-way negotiation',
  loading: 'Loading the negotiations of this work item',
  none: 'No negotiation is open for this work item yet.',
  noneYet: 'Leader and team have not opened a negotiation for this work item.',
  noTeam: 'No team is set up for this project, so nothing can be negotiated yet.',
  noTeamWho: 'A project administrator sets it up on the project’s Negotiations page.',
  chooseQuarter: 'Quarter',
  open: (quarter: string) => `Open negotiation for ${quarter}`,
  roomTitle: (quarter: string, name?: string) => (name ? `${name}, ${quarter}` : `Negotiation for ${quarter}`),
  now: 'this quarter',
  next: 'next quarter',
  roomFailed: 'Jira did not open the room. Try again, or reload this page.',
};
