export const headings = [
  'Schlüssel',
  'Zusammenfassung',
  'Team',
  'Quartal',
  'Phase',
  'am Zug',
  'seit (UTC)',
  'Frist',
  'Bedarf',
  'Einheit',
  'P10',
  'P50',
  'P90',
  'Lücke',
  'Chance des Bedarfs',
  'Ziel',
  'Chance des Ziels',
  'vereinbart',
  'Resultat',
];

export const yesOrNo = (is: boolean): string => (is ? 'ja' : 'nein');
