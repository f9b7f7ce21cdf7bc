import { MOST_AGREEMENTS } from '../../../src/negotiation/thresholds';
import type { WayName } from '../../start/ways';
import { list } from '../numbers';

export const startWords = {
  title: 'Auf dieser Site wurde noch nichts ausgehandelt',
  leader:
    'Leitung und Team legen gemeinsam das Ergebnis (Outcome) des Teams für ein Quartal fest. So kann es beginnen.',
  observer:
    'Leitung und Team legen gemeinsam das Ergebnis (Outcome) des Teams für ein Quartal fest. Noch leiten Sie kein Team: Die Projektadministration benennt die Leitung auf der Projektseite „Negotiations“.',
  ways: 'Möglichkeiten zu beginnen',
  back: 'Aushandlungen',
};

export const ways: Record<WayName, { title: string; what: string }> = {
  quarter: {
    title: 'Das erste Quartal einrichten',
    what: 'Was zu tun ist, in welcher Reihenfolge und wo.',
  },
  tour: {
    title: 'Ein abgeschlossenes Quartal ansehen',
    what: 'Eine Aushandlung einer erfundenen Firma, von der Priorität bis zum Rückblick.',
  },
  audit: {
    title: 'Die Ziele des letzten Quartals prüfen',
    what: 'Einfügen und lesen, welche davon Ergebnisse sind und was bei den anderen zu fragen ist. Nichts wird gespeichert.',
  },
};

export const firstQuarter = {
  intro: 'In dieser Reihenfolge. Nach jedem Schritt kann Pause sein: Was getan ist, bleibt.',
  done: (names: string[]) => `Erledigt für ${list(names)}.`,
  projects: 'Zu den Projekten',
  toTeam: (name: string) => `Aushandlungen von ${name}`,
  toProject: (name: string) => `Epics von ${name}`,
  note: `Ein Ergebnis ist für das erste Quartal eines Teams reichlich. Bei ${MOST_AGREEMENTS} Vereinbarungen wird das Team gewarnt; eine weitere wird abgelehnt.`,
  steps: {
    team: {
      title: 'Leitung und Team benennen',
      what: 'Das macht die Projektadministration einmal je Team, auf der Projektseite „Negotiations“: eine Leitung und meist das Trio aus Produktmanagement, Design und Entwicklung.',
    },
    open: {
      title: 'Ein Ergebnis eröffnen',
      what: 'Ein Ergebnis (Outcome) ist eine Änderung im Verhalten der Kundschaft. Es hat ein Epic im Projekt des Teams. Im Epic „Two-way negotiation“ suchen und „Aushandlung eröffnen“ wählen.',
    },
    share: {
      title: 'Eine Priorität mitteilen',
      what: 'Die Leitung sagt, was am meisten zählt, warum jetzt und welchem Geschäftsergebnis es dient; nie, wie es zu lösen ist. Ein Bedarf ist freiwillig und bleibt versiegelt, bis das Team seine Prognose abgegeben hat.',
    },
    assess: {
      title: 'Einschätzen',
      what: 'Das Team sagt, wo die Messgröße steht, was es schon versucht hat und was es bis zum Ende des Quartals erwartet. In diesem Moment sehen beide Seiten Bedarf und Prognose.',
    },
    sign: {
      title: 'Aushandeln, bis beide unterzeichnen',
      what: 'Mehr Ressourcen, ein größeres Risiko, eine andere Erwartung oder wie die Dinge stehen: Angebote gehen hin und her, bis beide dieselben Bedingungen unterzeichnet haben.',
    },
  },
};

export const auditWords = {
  intro:
    'Einfügen, was einem Team für ein Quartal vorgegeben wurde, ein Ziel je Zeile. Nach einem Tabulator oder Semikolon darf eine Einheit folgen. Die Wörter werden hier im Browser durchgesehen: Nichts wird gespeichert, nichts wird gesendet.',
  field: 'Ziele, eines je Zeile',
  example: 'Die neue Buchungsseite veröffentlichen\nKonten mit erster Buchung in 14 Tagen; %',
  audit: 'Diese Ziele prüfen',
  nothing: 'Mindestens ein Ziel einfügen.',
  report: 'Was auffällt',
  left: (count: number, most: number) =>
    `Nur die ersten ${most} werden gelesen; ${count === 1 ? '1 weiteres bleibt' : `${count} weitere bleiben`} außen vor.`,
  caution:
    'Es geht allein nach Wörtern und kann sich bei einer Zeile irren. Was gemeint war, wissen Sie. Erkannt werden bisher englische Wörter.',
  tooMany: {
    warn: (count: number) =>
      `${count} Ziele für ein Team. Festlegen, welches vorgeht, wenn beide dieselben Leute brauchen, oder eines warten lassen.`,
    block: (count: number) =>
      `${count} Ziele für ein Team sind zu viele auf einmal. Mehr als ${MOST_AGREEMENTS} lassen sich hier für ein Quartal nicht unterzeichnen: Welche davon zählten am meisten?`,
  },
};

const by = (words: string[]): string => (words.length > 0 ? ` (${words.join(', ')})` : '');

export const signs = {
  output: {
    counted: (count: number) => (count === 1 ? '1 Lieferung' : `${count} Lieferungen`),
    seen: (words: string[]) => `Etwas zum Ausliefern${by(words)}`,
    ask: 'Was ändert sich für die Kundschaft, wenn es ausgeliefert ist? Das zählen.',
  },
  solution: {
    counted: (count: number) => (count === 1 ? '1 vorgegebene Lösung' : `${count} vorgegebene Lösungen`),
    seen: (words: string[]) => `Schreibt dem Team vor, was es bauen soll${by(words)}`,
    ask: 'Was soll sich für die Kundschaft ändern? Oder welches Gesetz, welcher Vertrag oder Termin lässt keine Wahl?',
  },
  business: {
    counted: (count: number) => (count === 1 ? '1 Geschäftsergebnis' : `${count} Geschäftsergebnisse`),
    seen: (words: string[]) => `Ein Geschäftsergebnis: nicht von einem Team allein bewegt${by(words)}`,
    ask: 'Was tut die Kundschaft, bevor es sich bewegt? Das zur Messgröße des Teams machen, und dieses zu dem, dem sie dient.',
  },
  traction: {
    counted: (count: number) => (count === 1 ? '1 Nutzungskennzahl' : `${count} Nutzungskennzahlen`),
    seen: (words: string[]) => `Die Nutzung einer einzelnen Funktion${by(words)}`,
    ask: 'Was gelingt der Kundschaft damit? Oder welche zweite Messgröße darf nicht schlechter werden?',
  },
  clear: {
    counted: (count: number) => `${count} ohne ein solches Zeichen`,
    seen: () => 'Keines dieser Zeichen',
    ask: 'Tut es die Kundschaft, lässt es sich zählen, und wo stand es vorher?',
  },
};
