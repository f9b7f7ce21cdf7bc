import type { Entity } from '../../../src/api';
import { bare, month } from '../numbers';

export const kinds: Record<Entity, string> = {
  negotiation: 'Aushandlungen',
  move: 'Züge',
  outcome: 'Ergebnisse',
  priority: 'Prioritäten',
  'business-outcome': 'Geschäftsergebnisse',
  team: 'Teams',
  'people-change': 'Änderungen an Teams',
  goal: 'Verknüpfungen mit Zielen',
  orphan: 'Vermerke zu verschwundenen Vorgängen',
  errand: 'wartende Meldungen an Jira',
  settings: 'Einstellungen',
};

const records = (count: number): string => (count === 1 ? '1 Datensatz' : `${bare(count)} Datensätze`);

/** „April bis Juni 2027“, „November 2026 bis Januar 2027“. */
const months = (first: string, last: string): string => {
  const [from, to] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  const [fromYear, toYear] = [from.getUTCFullYear(), to.getUTCFullYear()];
  const begins = month(from.getUTCMonth() + 1, fromYear === toYear ? undefined : fromYear);
  return `${begins} bis ${month(to.getUTCMonth() + 1, toYear)}`;
};

export const adminWords = {
  title: 'Aushandlung zwischen Leitung und Team',
  intro:
    'Was für die ganze Site gilt. Die Administration stellt ein; sie zieht und unterzeichnet nie im Namen von jemandem.',
  loading: 'Einstellungen dieser Site werden geladen',
  notYours: 'Diese Seite ist der Administration vorbehalten',
};

export const fiscalWords = {
  title: 'Geschäftsjahr',
  field: 'Monat, in dem es beginnt',
  monthName: (number: number) => month(number),
  named: 'Ein Quartal heißt nach dem Jahr, in dem sein Geschäftsjahr beginnt.',
  quarters: 'Quartale des laufenden Geschäftsjahres',
  months,
  now: 'jetzt',
  effect:
    'Laufende Aushandlungen behalten die Tage, mit denen sie eröffnet wurden. Diese Quartale gelten für alles, was von jetzt an eröffnet wird.',
  save: 'Geschäftsjahr speichern',
  saved: 'Gespeichert.',
};

export const exportWords = {
  title: 'Exportieren',
  what: 'Alles, was die App aufbewahrt, in einer JSON-Datei: Aushandlungen mit jedem Zug, Ergebnisse mit Messwerten und Versuchen, Prioritäten, Geschäftsergebnisse, Teams und Einstellungen. Vorgänge gehören Jira und sind nicht enthalten.',
  careful:
    'Die Datei enthält auch, was noch versiegelt ist, etwa einen Bedarf, den das Team noch nicht kennen darf. Sie gehört an einen Ort, an dem nur die Administration sie liest.',
  start: 'Alles exportieren',
  again: 'Noch einmal exportieren',
  reading: (kind: string, count: number) => `${kind} werden gelesen, bisher ${records(count)}`,
  download: (name: string) => `${name} herunterladen`,
  ready: (count: number, bytes: number, at: string) =>
    `${records(count)}, ${bare(Math.ceil(bytes / 1024))} KiB, gelesen am ${at}. Die Datei entsteht im Browser und ist mit dem Verlassen dieser Seite weg.`,
};

export const eraseWords = {
  title: 'Löschen',
  what: 'Entfernt alles, was die App für diese Site aufbewahrt: jede Aushandlung und Vereinbarung mit ihrem Verlauf, Messwerte und Versuche jedes Ergebnisses, Prioritäten, Geschäftsergebnisse, Teams und Einstellungen. Das lässt sich nicht rückgängig machen. Vorgänge in Jira bleiben, wie sie sind.',
  begin: 'Alles löschen…',
  sure: 'Alles für alle löschen',
  copyFirst: 'Zuerst eine Kopie anlegen. Ohne sie bringt nichts das Gelöschte zurück.',
  noCopy: 'Ich brauche keine Kopie',
  confirm: 'Zur Bestätigung „löschen“ eingeben',
  word: 'löschen',
  erase: 'Alles endgültig löschen',
  cancel: 'Abbrechen',
  goOn: 'Weiter löschen',
  erasing: (count: number, all: number | null) =>
    all === null
      ? `Es wird gelöscht, bisher ${records(count)}`
      : `Es wird gelöscht, ${bare(count)} von ${bare(all)} ${all === 1 ? 'Datensatz' : 'Datensätzen'}`,
  partly: (count: number) =>
    `${records(count)} ${count === 1 ? 'ist' : 'sind'} schon gelöscht. Der Rest ist noch vorhanden.`,
  done: (count: number) =>
    count === 0 ? 'Es gab nichts zu löschen.' : `Alles ist gelöscht: ${records(count)}. Die App beginnt von vorn.`,
};
