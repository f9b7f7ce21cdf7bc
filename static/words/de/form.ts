export const formWords = {
  cancel: 'Abbrechen',
  goToMarked: 'Zum markierten Feld',
  optional: '(freiwillig)',
  overtaken:
    'Die andere Seite oder jemand von Ihrer Seite hat inzwischen einen Zug gemacht. Den jetzigen Stand ansehen, dann entscheiden, ob das Geschriebene noch passt. Nichts davon geht verloren.',
  inUnit: (unit: string) => `Einheit: ${unit}.`,
};

export const unreadWords = {
  number: 'Eine Zahl eingeben.',
  noNumber: 'Das ist keine Zahl.',
  tooLarge: 'Diese Zahl ist zu groß.',
  percentage: 'Einen Prozentwert von 0 bis 100 eingeben.',
  day: 'Ein Datum wählen.',
};

export type RowKind = 'ask' | 'risk' | 'counterweight' | 'clause' | 'attempt' | 'lever' | 'unknown' | 'learning';
type RowWords = { named: (place: number) => string; add: string; remove: (place: number) => string };

/** `one` is what stands before `hinzufügen`: an article, so that „Bitte“ is not read as please. */
const row = (noun: string, one: string): RowWords => ({
  named: place => `${noun} ${place}`,
  add: `${one} hinzufügen`,
  remove: place => `${noun} ${place} entfernen`,
});

export const rowWords: Record<RowKind, RowWords> = {
  ask: row('Bitte', 'Eine Bitte'),
  risk: row('Risiko', 'Ein Risiko'),
  counterweight: row('Gegengewicht', 'Ein Gegengewicht'),
  clause: row('Klausel', 'Eine Klausel'),
  attempt: row('Versuch', 'Einen Versuch'),
  lever: row('Hebel', 'Einen Hebel'),
  unknown: row('Unbekanntes', 'Etwas Unbekanntes'),
  learning: row('Gelerntes', 'Etwas Gelerntes'),
};
