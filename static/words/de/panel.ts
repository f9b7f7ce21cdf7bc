export const panelWords = {
  title: 'Aushandlung zwischen Leitung und Team',
  loading: 'Aushandlungen dieses Vorgangs werden geladen',
  none: 'Für diesen Vorgang ist noch keine Aushandlung eröffnet.',
  noneYet: 'Leitung und Team haben für diesen Vorgang keine Aushandlung eröffnet.',
  noTeam: 'Für dieses Projekt ist kein Team eingerichtet, daher lässt sich noch nichts aushandeln.',
  noTeamWho: 'Die Projektadministration richtet es auf der Projektseite „Negotiations“ ein.',
  chooseQuarter: 'Quartal',
  open: (quarter: string) => `Aushandlung für ${quarter} eröffnen`,
  roomTitle: (quarter: string, name?: string) => (name ? `${name}, ${quarter}` : `Aushandlung für ${quarter}`),
  now: 'dieses Quartal',
  next: 'nächstes Quartal',
  roomFailed: 'Jira hat den Raum nicht geöffnet. Noch einmal versuchen oder diese Seite neu laden.',
};
