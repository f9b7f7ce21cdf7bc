export type ActionName = 'get-negotiation' | 'open-negotiations' | 'record-check-in' | 'remind-parties' | 'add-attempt';
export type InputName =
  | 'issue'
  | 'project'
  | 'quarter'
  | 'value'
  | 'day'
  | 'source'
  | 'learned'
  | 'chance'
  | 'outcome'
  | 'when'
  | 'effect'
  | 'verdict';

type FieldWords = { label: string; help: string };
type ActionWords = { what: string; fields: Partial<Record<InputName, FieldWords>> };

export const formWords = {
  title: 'Aushandlungen: Aktion einer Regel',
  loading: 'Das Formular wird geladen',
  inputs: 'Was die Aktion erhält',
  unknown: 'Dieses Formular gehört zu keiner Aktion dieser App',
  unknownWhy: 'Die Aktion schließen und noch einmal aus der Liste wählen.',
  notTaken:
    'Die Automatisierung hat die Eingaben nicht übernommen. Ein Feld ändern, um es noch einmal zu versuchen, oder die Seite neu laden.',
  user: 'Die Aktion läuft im Namen der Person, die ihre Verbindung angelegt hat, und darf, was diese Person auf den Seiten der App darf. Sie macht nie ein Angebot, unterzeichnet nie, nimmt nie an, berichtet nie und schreibt keinen Rückblick.',
  extent: 'Eröffnen für',
  extents: { issue: 'Ein Ergebnis', project: 'Jedes Ergebnis eines Projekts, für das schon einmal ausgehandelt wurde' },
};

const workItem: FieldWords = {
  label: 'Vorgang des Ergebnisses',
  help: 'Sein Schlüssel. {{issue.key}} ist der Vorgang, für den die Regel läuft, {{issue.parent.key}} der darüber.',
};

const quarter: FieldWords = {
  label: 'Quartal',
  help: 'Etwa 2027-Q1. Bleibt es leer, ist es das Quartal, das läuft oder ausgehandelt wird.',
};

export const actions: Record<ActionName, ActionWords> = {
  'get-negotiation': {
    what: 'Liest, wie die Aushandlung steht: Phase, wer am Zug ist, Tage des Wartens, Prognose, Lücke, Ziel und Chance. Ein versiegelter Bedarf bleibt für alle leer.',
    fields: { issue: workItem, quarter },
  },
  'open-negotiations': {
    what: 'Eröffnet Aushandlungen eines Quartals, von denen jede mit der Priorität der Leitung beginnt. Was schon eröffnet ist, bleibt, wie es ist.',
    fields: {
      issue: workItem,
      project: {
        label: 'Projekt',
        help: 'Sein Schlüssel, etwa {{issue.project.key}} oder {{project.key}}. Höchstens 100 Ergebnisse je Lauf.',
      },
      quarter: {
        label: 'Quartal',
        help: 'Etwa 2027-Q1. Bleibt es leer, ist es das Quartal, das jetzt ausgehandelt wird: ab 45 Tagen vor dem Ende des laufenden das nächste.',
      },
    },
  },
  'record-check-in': {
    what: 'Hält einen Wert der Messgröße fest. Mit einer Chance und dem Gelernten ist es im laufenden Quartal ein Zwischenstand, ohne beides ein Messwert.',
    fields: {
      issue: workItem,
      value: {
        label: 'Wert',
        help: 'Eine Zahl in der Einheit der Messgröße, etwa 12,5 oder 12.5, oder ein Smart Value wie {{webhookData.value}}.',
      },
      day: {
        label: 'Gemessen am',
        help: 'Ein Tag wie 2027-01-31 oder eine Zeit wie {{now}}. Bleibt es leer, ist es der heutige Tag am Ort des Teams.',
      },
      source: { label: 'Quelle', help: 'Wo die Zahl abgelesen wurde, etwa: Datenbank der Zahlungen, wöchentlich.' },
      learned: {
        label: 'Was gelernt wurde',
        help: 'Ein Satz, zusammen mit der Chance. {{comment.body}} ist der Kommentar, der die Regel ausgelöst hat.',
      },
      chance: {
        label: 'Chance, das Ziel zu erreichen, in Prozent',
        help: 'Von 0 bis 100, wie das Team sie jetzt einschätzt. Sie gehört mit dem Gelernten zusammen.',
      },
    },
  },
  'remind-parties': {
    what: 'Auf wen die Aushandlung wartet, erhält die eine Nachricht des Tages, in den Stunden, die die Administration festgelegt hat.',
    fields: { issue: workItem, quarter },
  },
  'add-attempt': {
    what: 'Fügt einen erledigten Vorgang der Vorgeschichte eines Ergebnisses hinzu. Zusammenfassung, Tag der Erledigung und Stichwörter werden in Jira gelesen.',
    fields: {
      issue: { label: 'Erledigter Vorgang', help: 'Sein Schlüssel, etwa {{issue.key}}.' },
      outcome: {
        label: 'Vorgang des Ergebnisses',
        help: 'Der Schlüssel des Ergebnisses, für das es versucht wurde, etwa {{issue.parent.key}}.',
      },
      when: {
        label: 'Erledigt am',
        help: 'Ein Tag wie 2027-01-31. Bleibt es leer, gilt der Tag, an dem der Vorgang laut Jira erledigt wurde.',
      },
      effect: {
        label: 'Wirkung',
        help: 'Wie weit es die Messgröße bewegt hat, in ihrer Einheit, etwa 0,6 oder {{issue.Effect}}. Bleibt es leer, ist sie nicht bekannt.',
      },
      learned: { label: 'Was gelernt wurde', help: 'Ein Satz, etwa {{issue.Learning}}.' },
      verdict: {
        label: 'Urteil',
        help: 'Eines von moved (hat bewegt), no-effect (ohne Wirkung), harmful (hat geschadet), inconclusive (nicht eindeutig) und pending (läuft noch). Bleibt es leer, gilt das Stichwort des Vorgangs, das eines davon nennt, sonst inconclusive.',
      },
    },
  },
};
