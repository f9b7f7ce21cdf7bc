import type { RemindersView, SignalsView } from '../../../src/api';
import type { EventView } from '../../../src/negotiation/history';
import { list, moment } from '../numbers';

export type SignalName = 'property' | 'labels' | 'field' | 'comment';
type Occasion = SignalsView['comment']['occasions'][number];

export type SwitchWords = { name: string; does: string; seenBy: string; noise: string };

export const factWords = { does: 'Was geschieht', seenBy: 'Wer es sieht', noise: 'Unruhe' };

const everybody = 'Alle, die den Vorgang ansehen dürfen';

export const signalWords = {
  what: 'Nach jedem Zug sagt die App Jira, wie die Aushandlung eines Vorgangs steht. Hier ist zu wählen, auf welchen von vier Wegen.',
  visible:
    'Was Jira erfährt, können alle lesen, die den Vorgang ansehen dürfen, und auch andere Apps. Vor einer Vereinbarung steht darin keine Zahl: weder Bedarf noch Prognose, noch wie weit sie auseinanderliegen. Nur dass eine Lücke offen ist, wird gesagt.',
  switches: {
    property: {
      name: 'Suche (Vorgangseigenschaft)',
      does: 'Filter, Boards und Dashboards finden Vorgänge damit, etwa mit negotiationTurn = leader. Suchen mit negotiationsWaitingForMe() brauchen sie.',
      seenBy: `${everybody}. Enthalten sind Phase, Zug, Quartal, ob eine Lücke offen ist, das verknüpfte Atlassian-Ziel und wer am Zug ist; Ziel und Chance erst ab der Vereinbarung oder der Auffanglösung.`,
      noise: 'Keine. Am Vorgang ist sie nicht zu sehen, und niemand wird benachrichtigt.',
    },
    labels: {
      name: 'Stichwörter (Labels)',
      does: 'Eines nennt die Phase, etwa negotiation-bargaining. Andere sagen, solange es so ist, dass eine Lücke offen ist, eine Klausel eingetreten ist oder ein Zwischenstand versäumt wurde. Ein eigenes Stichwort, das mit negotiation- beginnt, ginge verloren; alle anderen bleiben.',
      seenBy: `${everybody}, am Vorgang und auf Karten.`,
      noise:
        'Eine Zeile im Verlauf des Vorgangs bei jeder Änderung. Niemand erhält eine E-Mail. Automatisierungsregeln, die auf Änderungen des Vorgangs warten, können auslösen.',
    },
    field: {
      name: 'Benutzerdefiniertes Feld „Negotiation“',
      does: 'Eine Zeile auf Englisch, etwa „Bargaining · leader’s turn · 2027-Q1“. Nur die App schreibt sie. Auf Bildschirmmasken und Karten kommt das Feld in Jira.',
      seenBy: `${everybody}, überall, wo das Feld zu sehen ist.`,
      noise:
        'Eine Zeile im Verlauf des Vorgangs bei jeder Änderung. Automatisierungsregeln, die auf Änderungen des Vorgangs warten, können auslösen.',
    },
    comment: {
      name: 'Kommentar',
      does: 'Die App kommentiert den Vorgang, in Ihrem Wortlaut und bei den gewählten Anlässen.',
      seenBy: `${everybody}.`,
      noise: 'Viel: Jira benachrichtigt alle, die den Vorgang beobachten, und alle, die darin erwähnt sind.',
    },
  } satisfies Record<SignalName, SwitchWords>,
  occasions: 'Kommentieren, wenn',
  occasion: {
    phase: { name: 'die Phase wechselt', note: 'Auch wenn eine Aushandlung eröffnet wird.' },
    turn: { name: 'die andere Seite an den Zug kommt', note: 'Am häufigsten: bei fast jedem Zug einer Aushandlung.' },
    gap: { name: 'eine Lücke entsteht', note: 'Dass Bedarf und Prognose auseinanderliegen, nicht wie weit.' },
    clause: { name: 'eine Klausel eintritt', note: 'Etwas, das vereinbart war, ist geschehen.' },
    'check-in': { name: 'ein Zwischenstand versäumt wurde', note: 'Höchstens einmal am Tag.' },
  } satisfies Record<Occasion, { name: string; note: string }>,
  noOccasion: 'Einen Anlass wählen oder Kommentare ausschalten. Ohne Anlass entsteht nie ein Kommentar.',
  wording: 'Wortlaut des Kommentars',
  wordingHelp: (most: number) =>
    `Einfacher Text, höchstens ${most} Zeichen. Was in geschweiften Klammern steht, wird ausgefüllt.`,
  noWording: 'Schreiben, was der Kommentar sagt, oder Kommentare ausschalten.',
  placeholders: 'Das füllt die App aus. Ein Klick fügt es an der Schreibmarke ein.',
  insert: (placeholder: string) => `${placeholder} einfügen`,
  placeholder: {
    'work-item': 'Schlüssel des Vorgangs',
    quarter: 'Quartal der Aushandlung',
    status: 'Phase, für alle auf Englisch',
    turn: 'wer am Zug ist; wird erwähnt und von Jira benachrichtigt',
    link: 'Adresse des Vorgangs',
  },
  preview: 'Vorschau mit Beispielwerten',
  example: {
    'work-item': 'ABC-42',
    quarter: '2027-Q1',
    status: 'Bargaining',
    turn: '@Kim Leitung',
    link: 'https://example.atlassian.net/browse/ABC-42',
  },
  effect:
    'Vorgänge folgen mit ihrem nächsten Zug oder innerhalb eines Tages. Was ausgeschaltet wird, verschwindet von ihnen; Kommentare bleiben.',
  save: 'Speichern, was Jira erfährt',
  part: {
    property: 'Suche',
    labels: 'Stichwörter',
    field: 'benutzerdefiniertes Feld',
    comment: 'Kommentar',
    occasions: 'Anlässe des Kommentars',
    wording: 'Wortlaut des Kommentars',
  },
};

export const savingWords = {
  loading: 'Einstellungen werden geladen',
  saved: 'Gespeichert.',
  faster: (differing: string[]) =>
    differing.length === 0
      ? 'Inzwischen hat jemand anderes dasselbe gespeichert. Es bleibt nichts zu speichern.'
      : `Inzwischen hat jemand anderes gespeichert. Jene Einstellungen weichen von Ihren ab: ${list(differing)}. Zu sehen sind Ihre, noch nicht gespeichert. Sie über die anderen speichern oder die anderen zeigen.`,
  theirs: 'Die anderen zeigen',
};

type Weekday = RemindersView['workingDays'][number];

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const weekday = (day: Weekday): string => weekdays[day - 1] ?? '';

const clock = (hours: number): string => `${String(hours).padStart(2, '0')}:00`;

/** `09:00 Uhr`; the end of a day is `24:00 Uhr`. */
const hour = (hours: number): string => `${clock(hours)}\u00A0Uhr`;

/** „von Montag bis Freitag“, wo Tage aufeinander folgen, sonst „am Montag und Donnerstag“. */
const daysInWords = (days: Weekday[]): string => {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `von ${weekday(first)} bis ${weekday(last)}` : `am ${list(days.map(weekday))}`;
};

const hoursInWords = (from: number, to: number): string => {
  if (from === to || (from === 0 && to === 24)) return 'zu jeder Stunde, auch nachts';
  return from < to
    ? `zwischen ${clock(from)} und ${hour(to)}`
    : `von ${clock(0)} bis ${hour(to)} und von ${clock(from)} bis ${hour(24)}`;
};

export const reminderWords = {
  on: {
    name: 'Erinnern, wer am Zug ist',
    does: 'Jira schickt der Leitung oder den Teammitgliedern eine E-Mail, wenn sie am Zug sind oder ein Zwischenstand, ein Bericht oder ein Rückblick von ihnen aussteht. Darin stehen die Schlüssel der Vorgänge und das Quartal, und nichts aus einer Aushandlung.',
    seenBy: 'Nur, wer erinnert wird.',
    noise: 'Höchstens eine Nachricht je Person und Tag, wie viel auch wartet.',
  } satisfies SwitchWords,
  days: 'Arbeitstage',
  weekday,
  from: 'Von',
  to: 'Bis',
  hour,
  zone: 'Die Stunden gelten in der Zeitzone des jeweiligen Teams. Auch Automatisierungsregeln, die jemanden erinnern, halten sich daran.',
  when: (days: Weekday[], from: number, to: number) =>
    `Nachrichten kommen ${daysInWords(days)}, ${hoursInWords(from, to)}, nach der Ortszeit des Teams.`,
  off: 'Niemand erhält eine Nachricht. Wer am Zug ist, steht weiterhin auf jeder Seite.',
  noDay: 'Einen Tag wählen oder Erinnerungen ausschalten.',
  save: 'Erinnerungen speichern',
  part: { on: 'Erinnerungen an oder aus', workingDays: 'Arbeitstage', quiet: 'Stunden' },
};

const events: Record<EventView['kind'] | 'opened' | 'clock', string> = {
  opened: 'Die Aushandlung wurde eröffnet',
  clock: 'Ein Tag verging, der etwas geändert hat',
  intentShared: 'Die Priorität wurde mitgeteilt',
  handedBack: 'Sie wurde mit einer Frage zurückgegeben',
  asked: 'Eine Frage wurde gestellt',
  answered: 'Eine Frage wurde beantwortet',
  assessed: 'Die Einschätzung wurde abgegeben',
  offered: 'Ein Angebot wurde gemacht',
  accepted: 'Ein Angebot wurde angenommen',
  parked: 'Die Aushandlung wurde pausiert',
  resumed: 'Die Aushandlung wurde fortgesetzt',
  fellBack: 'Die Auffanglösung wurde genutzt',
  checkedIn: 'Ein Zwischenstand wurde gegeben',
  promiseKept: 'Eine Zusage wurde gehalten',
  fired: 'Eine Klausel ist eingetreten, oder eine Zusage wurde nicht gehalten',
  reopened: 'Die Vereinbarung wurde neu eröffnet',
  kept: 'Es blieb bei dem, was in Kraft ist',
  stopAsked: 'Jemand hat gebeten, das Quartal zu beenden',
  stopped: 'Das Quartal wurde beendet',
  reported: 'Das Resultat wurde berichtet',
  reviewed: 'Ein Rückblick wurde geschrieben',
};

const why = (status: number | null): string => {
  if (status === 403)
    return 'Jira lässt die App dort nicht schreiben. Vielleicht ist das Projekt archiviert, oder seine Berechtigungen oder sein Workflow hindern die App daran, diesen Vorgang zu ändern.';
  if (status === 400) return 'Jira hat das Geschriebene nicht angenommen, etwa weil eigene Grenzen erreicht waren.';
  if (status === 404) return 'Jira kennt etwas nicht mehr, worauf geschrieben werden sollte.';
  if (status === 401) return 'Jira hat die App nicht eingelassen. Kurz nach einer Installation geht das oft vorüber.';
  if (status === 429) return 'Jira hatte bei jedem Versuch zu viele Aufrufe zu beantworten.';
  if (status === 408) return 'Jira hat bei jedem Versuch zu lange gebraucht.';
  if (status === null) return 'Von Jira kam keine Antwort, oder bei uns ist etwas schiefgegangen.';
  return status >= 500 ? 'Jira war bei jedem Versuch gestört.' : 'Jira hat es abgelehnt.';
};

export const parkedWords = {
  what: 'Züge bleiben gespeichert, auch wenn Jira nichts davon erfahren kann. Was vergeblich versucht und aufgegeben wurde, wartet hier auf Sie.',
  none: 'Alles ist bei Jira angekommen.',
  noneLeft: 'Nichts wartet mehr auf Sie.',
  loading: 'Gesucht wird, was Jira nicht erfahren konnte',
  count: (count: number, hasMore: boolean) =>
    hasMore
      ? `Die ersten ${count} wartenden Meldungen:`
      : count === 1
        ? 'Eine Meldung wartet:'
        : `${count} Meldungen warten:`,
  event: (kind: string) => Object.entries(events).find(([known]) => known === kind)?.[1] ?? kind,
  of: (quarter: string, at: string) => `${quarter}, ${moment(at)}`,
  gone: (id: string) => `Vorgang ${id}, gelöscht oder für Sie verborgen`,
  unnamed: (id: string) => `Vorgang ${id}`,
  why,
  tries: (tries: number, reason: string | null) => {
    const often = tries === 1 ? 'Einmal versucht' : `${tries}-mal versucht`;
    return reason ? `${often}. Zuletzt: ${reason}.` : `${often}.`;
  },
  retry: 'Noch einmal versuchen',
  retryOne: (name: string) => `Noch einmal versuchen: ${name}`,
  retried: 'Es wird noch einmal versucht. Gleich aktualisieren: Steht es wieder hier, ist es erneut misslungen.',
  drop: 'Verwerfen…',
  dropOne: (name: string) => `Verwerfen: ${name}`,
  sure: 'Diese Meldung endgültig aufgeben?',
  dropWhat:
    'Ihr Kommentar wird nie geschrieben. Eigenschaft, Stichwörter und Feld kommen mit dem nächsten Zug trotzdem auf den neuesten Stand.',
  dropIt: 'Verwerfen',
  keepIt: 'Behalten',
  dropped: 'Verworfen.',
  more: 'Mehr anzeigen',
  refresh: 'Aktualisieren',
};

export const priorityRightWords = {
  what: 'Nur wer die Berechtigung „Set business priorities“ hat, teilt einem Team eine Priorität mit und führt Geschäftsergebnisse. Jira selbst verwaltet diese Berechtigung und wird jedes Mal danach gefragt.',
  default:
    'Zunächst haben sie alle auf der Site. Eine Leitung ohne sie kann weiter aushandeln, aber keine Priorität setzen.',
  where: 'Wer sie hat, ist unter Jira-Einstellungen, System, Globale Berechtigungen zu ändern.',
};
