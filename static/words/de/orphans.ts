import type { Orphan } from '../../../src/api';
import type { Instant } from '../../../src/negotiation/shape';
import { day, list } from '../numbers';

const on = (at: Instant): string => day(at.slice(0, 10));

const reasons: Record<Orphan['why'], (since: string) => string> = {
  deleted: since => `Der Vorgang wurde am ${since} gelöscht.`,
  trashed: since =>
    `Sein Projekt liegt seit ${since} im Papierkorb. Wird das Projekt wiederhergestellt, ist alles wieder da.`,
  archived: since =>
    `Sein Projekt ist seit ${since} archiviert. Wird das Projekt wiederhergestellt, ist alles wieder da.`,
  'not-found': since =>
    `Weder Sie noch die App können den Vorgang sehen: Er ist weg oder vor beiden verborgen. Am ${since} wurde das zuerst bemerkt.`,
  'no-team': since =>
    `Der Vorgang ist seit ${since} in einem Projekt ohne Team. Sobald dort ein Team eingerichtet ist, geht alles weiter.`,
  there: since => `Er ist am ${since} wiedergekommen.`,
};

export const orphanWords = {
  title: 'Verschwundene Vorgänge',
  what: 'Wird ein Vorgang gelöscht oder sein Projekt archiviert oder gelöscht, bleiben seine Aushandlungen hier. Niemand kann darin ziehen. Sie lassen sich einem anderen Vorgang zuordnen oder löschen; was darin steht, ist hier nicht zu sehen.',
  look: 'Suchen',
  lookAgain: 'Noch einmal suchen',
  looking: (count: number) => (count === 0 ? 'Die Suche läuft' : `Die Suche läuft, bisher ${count} gefunden`),
  none: 'Es gibt keine. Jede Aushandlung hat ihren Vorgang und ein Team.',
  found: (count: number) => (count === 1 ? '1 Vorgang ist verschwunden.' : `${count} Vorgänge sind verschwunden.`),
  name: (key: string | null, id: string, projectKey: string | null = null) =>
    key ?? (projectKey ? `Ein Vorgang aus ${projectKey} mit der ID ${id}` : `Ein Vorgang mit der ID ${id}`),
  why: (why: Orphan['why'], since: Instant) => reasons[why](on(since)),
  keeps: (quarters: Orphan['quarters']) => {
    if (quarters.length === 0) return 'Aufbewahrt sind Messwerte und Versuche, keine Aushandlung.';
    const named = quarters.map(({ quarter, isClosed }) => (isClosed ? `${quarter} (abgeschlossen)` : quarter));
    return `${quarters.length === 1 ? 'Aushandlung' : 'Aushandlungen'} für ${list(named)}.`;
  },
  unfinished:
    'Die Zuordnung zu einem anderen Vorgang wurde begonnen und nicht abgeschlossen. Noch einmal denselben Vorgang wählen.',
  take: 'Einem anderen Vorgang zuordnen…',
  takeTitle: 'Einem anderen Vorgang zuordnen',
  takeWhat:
    'Aushandlungen mit jedem Zug, Messwerte, Versuche und das verknüpfte Ziel gehören danach zu dem anderen Vorgang. Unterschriften bleiben an den Text gebunden, der unterzeichnet wurde.',
  key: 'Schlüssel des anderen Vorgangs',
  keyHelp:
    'Er muss für Sie sichtbar sein, sein Projekt muss ein Team haben, und für diese Quartale darf er nichts Eigenes haben.',
  find: 'Vorgang suchen',
  notFound: 'Jira zeigt Ihnen keinen Vorgang mit diesem Schlüssel. Den Schlüssel prüfen, dann noch einmal versuchen.',
  sure: (key: string, summary: string) => `${key}: ${summary}`,
  takeIt: (key: string) => `${key} zuordnen`,
  taken: (key: string) => `Es gehört jetzt zu ${key}.`,
  erase: 'Löschen…',
  eraseTitle: 'Für alle löschen',
  eraseWhat:
    'Nichts bringt es zurück. Wird es später vielleicht noch gebraucht, weiter unten zuerst alles exportieren.',
  confirm: 'Zur Bestätigung „löschen“ eingeben',
  word: 'löschen',
  eraseIt: 'Endgültig löschen',
  erased: 'Es ist gelöscht.',
  cancel: 'Abbrechen',
  before: 'Früher schon einem anderen Vorgang zugeordnet',
  was: (from: string, to: string) => `${from} zu ${to}`,
  by: 'durch',
  at: on,
};

export const uninstallWords =
  'Vor der Deinstallation der App alles exportieren: Ist sie entfernt, löscht Forge ihren Speicher nach einigen Wochen, und eine neue Installation beginnt womöglich mit nichts.';
