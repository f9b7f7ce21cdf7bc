import type { Contribution } from '../../../src/api';
import type { LeaderLedger } from '../../../src/negotiation/ledger';
import type { Bet } from '../../../src/negotiation/priority';
import { dueToday } from '../facts';
import { amount, bare, day, list, percent } from '../numbers';

export const priorityWords = {
  which: 'Eine Ihrer Prioritäten dieses Quartals',
  whichHelp:
    'Eine Priorität lässt sich mehreren Teams mitteilen. Frist, Auffanglösung und Bedarf hat jedes Team für sich.',
  loading: 'Ihre Prioritäten des Quartals werden geladen',
  none: (quarter: string) =>
    `Für ${quarter} ist noch keine Priorität mitgeteilt. Was Sie hier schreiben, wird die erste; für andere Teams lässt sie sich wieder wählen.`,
  failed: 'Ihre Prioritäten des Quartals ließen sich nicht laden. Eine neue lässt sich hier trotzdem schreiben.',
  again: 'Noch einmal laden',
  newOne: 'Eine neue',
  newMeans: 'Mit eigenen Worten',
  sharedWith: (names: string[]) =>
    names.length === 0 ? 'Zurzeit keinem Team mitgeteilt' : `Mitgeteilt an ${list(names)}`,
  locked: 'Was Sie mitteilen',
  lockedHelp:
    'Es bleibt, wie es ist, denn andere haben es gelesen. Für andere Worte oben „Eine neue“ wählen. Darunter steht, was nur dieses Team betrifft.',
  outcomeChoice: 'Geschäftsergebnis, dem es dient',
  outcomeHelp: 'Umsatz, Abwanderung, Kosten oder Ähnliches: wozu das Ergebnis des Teams beiträgt.',
  outcomeNamed: 'Name des Geschäftsergebnisses',
  outcomeOther: 'Keines davon, eigener Name',
  outcomeGone: 'Ein anderes aus der Liste wählen oder selbst benennen.',
  bet: 'Ihre Wette',
  betHelp:
    'Wie das, was ein Team bewegt, das Geschäftsergebnis bewegen wird. Freiwillig. Im Rückblick beurteilen Sie sie, und Ihre Bilanz zählt, was aufgegangen ist.',
  betWords: 'Wie es das Geschäftsergebnis bewegt',
  betChance: 'Wie sicher Sie sind',
  betMissing: 'In Worten sagen, worauf Sie wetten, oder beide Felder leer lassen.',
  otherDay: 'Einen Tag von heute bis zum letzten Tag des Quartals wählen.',
  missing: 'Das fehlt noch.',
  solution: 'Das liest sich wie eine Lösung. Sagen, was sich ändern soll.',
  needMissing: 'Bitte eines wählen. Auch eine Priorität ohne Bedarf lässt sich mitteilen.',
};

export const betInWords = ({ words, chance }: Bet): string => `${words} (wie sicher: ${percent(chance)})`;

export const portfolioWords = {
  loading: 'Prioritäten, Geschäftsergebnisse und Ihre Bilanz werden geladen',

  priorities: (quarter: string) => `Ihre Prioritäten für ${quarter}`,
  noPriorities: (quarter: string) => `Für ${quarter} ist noch keine Priorität mitgeteilt`,
  howToShare:
    'Den Raum einer Aushandlung öffnen und mitteilen, was am meisten zählt und warum jetzt. Danach steht es hier und lässt sich für andere Teams wieder wählen.',
  sharedWith: 'Mitgeteilt an',
  sharedWithNobody:
    'Keine für Sie sichtbare Aushandlung folgt ihr zurzeit. Im Raum einer Aushandlung wählen, um sie wieder mitzuteilen.',
  more: 'Alles davon',

  outcomes: 'Geschäftsergebnisse',
  noOutcomes: 'Noch wird hier kein Geschäftsergebnis geführt',
  howToMake:
    'Hinzufügen, wozu die Ergebnisse Ihrer Teams beitragen, etwa Umsatz oder Abwanderung, mit Messwerten. Dann in den Prioritäten nennen und hier sehen, was jedes Team beiträgt.',
  add: 'Geschäftsergebnis hinzufügen',
  change: 'Ändern',
  addReadings: 'Messwerte hinzufügen',
  changeOf: (name: string) => `${name} ändern`,
  addReadingsOf: (name: string) => `Messwerte hinzufügen: ${name}`,
  keptBy: 'Geführt von',
  latest: 'Letzter Messwert',
  aim: 'Vorhaben',
  noAim: 'Kein Vorhaben gesetzt',
  aimOf: (level: string, by: string) => `${level} bis ${day(by)}`,
  lower: 'Niedriger ist besser',
  higher: 'Höher ist besser',
  noReadings: 'Noch kein Messwert.',
  noReadingsOwn: 'Noch kein Messwert. Den ersten hinzufügen, um den Stand zu sehen.',
  allReadings: (count: number) => (count === 1 ? '1 Messwert' : `${count} Messwerte`),
  tableOf: (name: string) => `Messwerte von ${name}, neueste zuerst`,
  day: 'Tag',
  value: 'Wert',
  source: 'Quelle',
  added: (quarter: string) => `Was Teams in ${quarter} beitragen`,
  nothingAdded: (quarter: string) =>
    `Keine Priorität für ${quarter} nennt dieses Geschäftsergebnis. Es lässt sich beim Mitteilen einer Priorität wählen.`,
  yourBet: 'Ihre Wette',
  leadersBet: 'Die Wette der Leitung',

  twiceTitle: 'Mehr als einmal zugesagt',
  twiceHelp:
    'Eine dieser Zusagen halten und für die anderen neue Bedingungen anbieten, bevor jemand vergeblich wartet.',
  twice: (name: string, times: number) => `${name} ist ${times === 2 ? 'zweimal' : `${times}-mal`} gewährt:`,
  place: (key: string, summary: string, ask: string, by: string) => `${key} ${summary}: ${ask}, bis ${day(by)}`,

  ledger: 'Ihre Bilanz',
  ledgerIntro:
    'Ihre eigenen Zusagen und Wetten über alle Ihre Teams und Quartale. Nur Sie sehen sie; jedes Team sieht den Teil, der es betrifft. Sie zählt und stellt keine Rangliste auf.',
};

const movement = ({ measure, from, target }: Contribution): string => {
  if (!measure) return 'Das Team hat noch nicht gesagt, was es bewegen kann.';
  const { name, unit } = measure;
  if (from === null) return `${name}.`;
  if (target === null) return `${name}, jetzt ${amount(from, unit)}.`;
  return `${name} von ${bare(from)} auf ${amount(target, unit)}`;
};

export const contributionInWords = (each: Contribution): string => {
  const moves = movement(each);
  if (each.target === null || !each.measure) return moves;
  return each.chance === null ? `${moves}, keine Prognose` : `${moves}, Chance ${percent(each.chance)}`;
};

export const standings = {
  agreed: 'Vereinbart',
  notAgreed: 'Nicht vereinbart',
  open: 'Wird ausgehandelt',
};

export const ledgerLines = ({
  promises,
  changes,
  bets,
}: LeaderLedger): { name: string; count: string; note: string }[] => {
  const { due, inTime, late, open } = promises;
  const today = dueToday(promises);
  return [
    {
      name: 'Zusagen',
      count: due === 0 ? 'noch keine fällig' : `${inTime} von ${due} rechtzeitig gehalten`,
      note:
        due === 0
          ? 'Gezählt ab dem Tag, für den die erste Bitte gewährt ist.'
          : [
              `${late} verspätet`,
              `${open} nicht gehalten und überfällig`,
              ...(today > 0 ? [`${today} heute fällig`] : []),
            ].join(', '),
    },
    {
      name: 'Prioritäten im Quartal geändert',
      count: String(changes),
      note: 'Vereinbarungen, die neu eröffnet wurden, weil sich die Priorität geändert hat.',
    },
    {
      name: 'Aufgegangene Wetten',
      count:
        bets.n === 0 ? 'noch keine beurteilt' : `${bets.cameTrue} von ${bets.n === 1 ? '1 Wette' : `${bets.n} Wetten`}`,
      note: bets.n === 0 ? 'Eine Wette wird im Rückblick am Ende des Quartals beurteilt.' : 'Unklare zählen nicht mit.',
    },
  ];
};

export const outcomeFormWords = {
  newTitle: 'Neues Geschäftsergebnis',
  changeTitle: (name: string) => `${name} ändern`,
  intro: 'Wozu die Ergebnisse Ihrer Teams beitragen. Jede Leitung liest es hier; nur Sie ändern es.',
  name: 'Name',
  nameHelp: 'Zum Beispiel: Wiederkehrender Self-Service-Umsatz je Quartal.',
  unit: 'Einheit',
  unitHelp: 'Zum Beispiel %, Tage oder Mio. €.',
  direction: 'Richtung',
  directions: { higher: 'Höher ist besser', lower: 'Niedriger ist besser' },
  aim: 'Vorhaben',
  aimHelp: 'Wo das Geschäft es haben will und bis wann. Beides leer lassen, wo es kein Vorhaben gibt.',
  aimLevel: 'Höhe',
  aimBy: 'Bis',
  save: 'Geschäftsergebnis speichern',

  readingsTitle: (name: string) => `Messwerte von ${name}`,
  readingsIntro: 'Ein zweiter Messwert eines Tages tritt an die Stelle des ersten.',
  how: 'Wie',
  ways: { one: 'Einen hinzufügen', many: 'Mehrere einfügen', all: 'Berichtigen oder entfernen' },
  on: 'Tag',
  value: 'Wert',
  source: 'Quelle',
  sourceHelp: 'Woher der Wert kommt, sodass andere ihn nachsehen können.',
  lines: 'Messwerte, einer je Zeile',
  linesHelp:
    'Tag, Wert und Quelle, wie in: 2026-09-30 2,44 Finanzbericht. Auch aus einer Tabelle kopierte Zeilen gehen.',
  allHelp: 'Alle aufbewahrten Messwerte. Eine Zeile berichtigen oder entfernen, um den Messwert zu vergessen.',
  saveReadings: 'Messwerte speichern',

  missing: 'Das fehlt noch.',
  lineWrong: (number: number) =>
    `Zeile ${number} ist nicht Tag, Wert und Quelle, wie in: 2026-09-30 2,44 Finanzbericht.`,
  dayTwice: (number: number, on: string) => `Zeile ${number} ist ein zweiter Messwert für ${on}. Einen davon behalten.`,
  noLines: 'Mindestens eine Zeile einfügen.',
  tooMany: (most: number) => `Höchstens ${most} Messwerte werden aufbewahrt. Die ältesten weglassen.`,
  daysWrong: (days: string[]) => `Bitte ansehen: ${list(days)}. Der Tag liegt in der Zukunft, oder die Quelle fehlt.`,
  dayWrong: 'Einen Tag wählen, der nicht in der Zukunft liegt.',
  marked: (count: number) =>
    `${count === 1 ? 'Ein Feld ist' : `${count} Felder sind`} vor dem Speichern noch anzusehen.`,
};
