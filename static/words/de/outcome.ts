import type { Attempt } from '../../../src/negotiation/measure';
import { BASELINE_DAYS, MOST_READINGS_AT_ONCE } from '../../../src/negotiation/thresholds';
import type { Decimal } from '../../outcome/import/amounts';
import type { DayOrder } from '../../outcome/import/days';
import type { Flaw } from '../../outcome/import/preview';
import { judged } from '../facts';
import { amount, bare, day, difference, list, shortUnit } from '../numbers';

export const outcomeWords = {
  title: 'Messwerte und Versuche',
  nameless: 'Ergebnis (Outcome)',
  loading: 'Was zu diesem Ergebnis aufbewahrt ist, wird geladen',
  goTo: (key: string) => `${key} in Jira öffnen`,
  readOnly: 'Was hier steht, schreibt das Team. Mitlesen ist möglich.',
  needsLook: (count: number) =>
    `${count === 1 ? 'Ein Feld ist' : `${count} Felder sind`} vor dem Senden noch anzusehen.`,
  missing: 'Das fehlt noch.',
  choose: 'Bitte etwas wählen.',
};

export const measureWords = {
  title: 'Messgröße',
  help: 'Eine gezählte Änderung im Verhalten der Kundschaft. Nichts, was ausgeliefert wird.',
  none: 'Noch ist keine Messgröße definiert',
  noneTeam:
    'Festlegen, was gezählt wird. Danach lassen sich Messwerte eingeben, und die nächste Einschätzung beginnt mit ihnen.',
  noneOthers: 'Das Team definiert sie hier oder mit seiner ersten Einschätzung.',
  define: 'Messgröße definieren',
  change: 'Definition ändern',
  changeIntro:
    'Daraus wird eine neue Version. Messwerte der vorigen bleiben bei ihr, denn über eine andere Definition sagen sie nichts.',
  save: 'Definition speichern',
  saved: 'Die Definition ist gespeichert.',
  unchanged: 'Hier weicht nichts von der geltenden Definition ab.',
  output: 'Das liest sich wie etwas zum Ausliefern. Was ändert sich für die Kundschaft?',
  inForce:
    'Eine Vereinbarung ist in Kraft, und diese Messgröße gehört dazu. Um sie zu ändern, die Vereinbarung in ihrem Raum neu eröffnen und sagen, welche Tatsache sich geändert hat.',
  toRoom: 'Zum Raum',
  definedBy: 'Definiert von',
  version: (number: number, of: number) => `Version ${number} von ${of}`,
  earlier: (count: number) => (count === 1 ? '1 frühere Version' : `${count} frühere Versionen`),
  definitionHelp: 'Wer und was über welche Zeit gezählt wird, sodass zwei Personen auf dieselbe Zahl kommen.',
  sourceHelp: 'Wo die Zahl abgelesen wird: ein Dashboard, eine Tabelle, eine Umfrage.',
  kindMeaning: {
    product: 'Was die Kundschaft tut, im Einflussbereich des Teams.',
    traction: 'Nutzung einer einzelnen Funktion. Sie braucht ein Gegengewicht.',
    business: 'Umsatz, Abwanderung, Kosten: oft auch von anderen bewegt.',
  },
};

const moved = (from: number, to: number, unit: string, direction: 'higher' | 'lower'): string => {
  const way = judged(from, to, direction);
  if (way === 'same') return 'unverändert';
  return `${difference(Math.abs(to - from), unit)} ${way === 'better' ? 'besser' : 'schlechter'}`;
};

export const readingWords = {
  title: 'Messwerte',
  none: 'Noch kein Messwert',
  noneTeam: 'Eingeben, wo die Messgröße steht, oder viele Messwerte auf einmal aus einer Tabelle oder CSV-Datei holen.',
  noneOthers: 'Das Team gibt sie hier und mit seinen Zwischenständen ein.',
  enter: 'Messwert eingeben',
  bringIn: 'Viele übernehmen',
  download: 'Als CSV herunterladen',
  file: (measure: string) => `${measure.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.csv`,
  value: 'Wert',
  valueIn: (unit: string) => (shortUnit(unit) ? 'Wert' : `Wert, in ${unit}`),
  on: 'Tag',
  source: 'Quelle',
  columnSource: 'Quelle, eingegeben von',
  save: 'Messwert speichern',
  saved: (count: number) => (count === 1 ? 'Der Messwert ist gespeichert.' : `${count} Messwerte sind gespeichert.`),
  replaces: (value: number, on: string, unit: string) => `Ersetzt den Messwert vom ${day(on)}, ${amount(value, unit)}.`,
  future: 'Nicht in der Zukunft.',
  inFuture: 'Dieser Tag liegt dort, wo das Team ist, in der Zukunft. Den Tag der Messung angeben.',
  caption: (measure: string) => `Messwerte von ${measure}, neueste zuerst`,
  showAll: (count: number) => `Alle ${count} Messwerte anzeigen`,
  showFewer: 'Weniger anzeigen',
  one: (value: number, on: string, unit: string) => `Bisher ein Messwert, vom ${day(on)}: ${amount(value, unit)}.`,
  course: (
    count: number,
    first: { value: number; on: string },
    last: { value: number; on: string },
    unit: string,
    direction: 'higher' | 'lower',
  ) =>
    `${count} Messwerte: ${amount(first.value, unit)} am ${day(first.on)}, ${amount(last.value, unit)} am ${day(last.on)}, ${moved(first.value, last.value, unit, direction)}.`,
  between: (low: number, high: number, unit: string) =>
    `Niedrigster ${amount(low, unit)}, höchster ${amount(high, unit)}.`,
  proposed: (value: number, on: string, unit: string) =>
    `Die nächste Einschätzung schlägt ${amount(value, unit)} vom ${day(on)} als Ausgangswert vor.`,
  stale: (on: string) =>
    `Der letzte Messwert wurde am ${day(on)} abgelesen. Ein Ausgangswert ist höchstens ${BASELINE_DAYS} Tage alt: vor der nächsten Einschätzung einen neueren eingeben.`,
  remove: (on: string) => `Messwert vom ${day(on)} entfernen`,
  removeWhich: (value: number, on: string, unit: string) => `${amount(value, unit)} vom ${day(on)} entfernen?`,
  removeWhy:
    'Er verschwindet endgültig aus Diagramm und Liste. Zu entfernen ist, was versehentlich eingegeben wurde, nicht, was unwillkommen ist.',
  removeThis: 'Entfernen',
  removeAll: (count: number) => `Alle ${count} zusammen eingegebenen entfernen`,
  keep: 'Behalten',
  removed: (count: number) => (count === 1 ? 'Der Messwert ist entfernt.' : `${count} Messwerte sind entfernt.`),
};

const flaws: Record<Exclude<Flaw['kind'], 'same-day'>, string> = {
  'not-a-day': 'Kein Tag',
  'short-year': 'Das Jahr vierstellig schreiben',
  'in-future': 'In der Zukunft',
  'not-a-number': 'Keine Zahl',
  'too-large': 'Eine zu große Zahl',
  'no-source': 'Ohne Quelle: hier eine nennen oder für alle Zeilen',
  'long-source': 'Die Quelle ist zu lang',
  'open-quote': 'Ein Anführungszeichen wird nie geschlossen, daher sind die Zeilen danach nicht lesbar',
};

export const importWords = {
  title: 'Messwerte übernehmen',
  intro:
    'Ein Messwert je Zeile: sein Tag, sein Wert und, wo er eine eigene hat, seine Quelle. Die Zeilen aus einer Tabelle kopieren oder eine CSV-Datei wählen.',
  rows: 'Zeilen',
  rowsHelp:
    'Spalten sind durch Tabulator, Semikolon oder Komma getrennt. Eine Kopfzeile wird erkannt. Was unten falsch ist, lässt sich hier berichtigen.',
  file: 'CSV-Datei wählen',
  tooLargeFile: 'Diese Datei ist zu groß. Eine mit einigen hundert Zeilen wählen.',
  unreadableFile: 'Diese Datei war nicht lesbar. Sie selbst öffnen, dann ihre Zeilen einfügen.',
  source: 'Quelle der Zeilen, die keine nennen',
  read: 'Wie die Zeilen gelesen werden',
  dayColumn: 'Tage stehen in',
  valueColumn: 'Werte stehen in',
  sourceColumn: 'Quellen stehen in',
  oneSource: 'Keine Spalte: eine Quelle für alle',
  column: (at: number, heading: string) => heading || `Spalte ${at + 1}`,
  choose: 'Wählen…',
  order: 'Datumsangaben beginnen mit',
  orders: { 'day-first': 'dem Tag', 'month-first': 'dem Monat' } satisfies Record<DayOrder, string>,
  decimal: 'Das Dezimalzeichen ist',
  decimals: { '.': 'ein Punkt', ',': 'ein Komma' } satisfies Record<Decimal, string>,
  example: (way: string, text: string, meaning: string) => `${way}: ${text} ist ${meaning}`,
  asks: 'Die Zeilen lassen sich auf zwei Arten lesen. Eine wählen, damit nichts geraten wird.',
  heading: (number: number) => `Zeile ${number} benennt die Spalten.`,
  caption: 'Jede Zeile und wie sie gelesen wurde',
  number: 'Zeile',
  outcome: 'Befund',
  fine: 'Neu',
  replaces: (value: string) => `Ersetzt ${value}`,
  known: 'Schon vorhanden',
  flaw: (flaw: Flaw) => (flaw.kind === 'same-day' ? `Derselbe Tag wie Zeile ${flaw.row}` : flaws[flaw.kind]),
  refusedRows: (rows: string[]) =>
    `${rows.length === 1 ? `Zeile ${rows[0]} wurde` : `Die Zeilen ${list(rows)} wurden`} nicht übernommen, daher auch keine andere. Berichtigen, was daneben steht, dann noch einmal versuchen.`,
  refused: {
    on: 'Kein Tag, der sich übernehmen lässt',
    value: 'Kein Wert, der sich übernehmen lässt',
    source: 'Keine Quelle',
  },
  counts: (taken: number, all: number, known: number) => {
    const can = `${taken} von ${all === 1 ? '1 Zeile' : `${all} Zeilen`} ${taken === 1 ? 'lässt' : 'lassen'} sich übernehmen.`;
    if (known === 0) return can;
    return `${can} ${known === 1 ? '1 ist schon vorhanden und bleibt, wie sie ist' : `${known} sind schon vorhanden und bleiben, wie sie sind`}.`;
  },
  more: (count: number) =>
    count === 1 ? '1 weitere Zeile ist hier nicht zu sehen.' : `${count} weitere Zeilen sind hier nicht zu sehen.`,
  leaveOut: (count: number) =>
    count === 1 ? 'Die 1 nicht lesbare Zeile auslassen' : `Die ${count} nicht lesbaren Zeilen auslassen`,
  decide: (count: number) =>
    count === 1
      ? '1 Zeile ist nicht lesbar. Im Text berichtigen oder auslassen.'
      : `${count} Zeilen sind nicht lesbar. Im Text berichtigen oder auslassen.`,
  empty: 'Zuerst Zeilen einfügen oder eine Datei wählen.',
  nothing: 'Es gibt keine Zeile zu übernehmen.',
  tooMany: (count: number) =>
    `Das sind ${count} Messwerte. Auf einmal lassen sich höchstens ${MOST_READINGS_AT_ONCE} übernehmen: in zwei Teilen holen.`,
  unanswered: 'Zuerst angeben, wie die Zeilen zu lesen sind.',
  send: (count: number) =>
    count === 0 ? 'Messwerte übernehmen' : count === 1 ? '1 Messwert übernehmen' : `${count} Messwerte übernehmen`,
  done: (taken: number, left: number) => {
    const saved = readingWords.saved(taken);
    return left === 0 ? saved : `${saved} ${left === 1 ? '1 Zeile wurde' : `${left} Zeilen wurden`} ausgelassen.`;
  },
};

const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '');

/** „+2,1 Punkte“. */
const signed = (value: number, unit: string): string => `${sign(value)}${difference(Math.abs(value), unit)}`;

const signedBare = (value: number): string => `${sign(value)}${bare(Math.abs(value))}`;

export const attemptWords = {
  title: 'Versuche',
  none: 'Noch ist kein Versuch vermerkt',
  noneTeam:
    'Vermerken, was für diese Messgröße versucht wurde und was daraus wurde. So setzt niemand noch einmal auf das schon Versuchte.',
  noneOthers: 'Das Team vermerkt hier, was es für diese Messgröße versucht hat.',
  add: 'Versuch hinzufügen',
  addTitle: 'Versuch hinzufügen',
  edit: 'Bearbeiten',
  editTitle: 'Versuch bearbeiten',
  mark: 'Angeben, was daraus wurde',
  save: 'Versuch speichern',
  saved: 'Der Versuch ist gespeichert.',
  ofQuarter: (quarter: string) => `Aus der Aushandlung von ${quarter}, nach ihrem Bericht. Berichtigt wird er dort.`,
  notedBy: 'Vermerkt von',
  low: 'Mindestens',
  high: 'Höchstens',
  effectHelp:
    'Die Wirkung ist, wie weit sich die Messgröße dadurch bewegt hat. Die Spanne von „mindestens“ bis „höchstens“ enthält sie mit einer Chance von neun zu zehn.',
  bothEnds: 'Beide Enden angeben oder keines.',
  effectMissing: 'Die Wirkung angeben, zu der diese Spanne gehört.',
  notBetween: 'Die Wirkung liegt zwischen den beiden Enden, das niedrigere zuerst.',
  whatMissing: 'Angeben, was versucht wurde.',
  whenMissing: 'Angeben, wann.',
  taken: 'Ein anderer Versuch aus dieser Zeit heißt schon so.',
  effect: (value: number, interval: Attempt['interval'], unit: string): string =>
    interval
      ? `${signed(value, unit)} (${signedBare(interval.low)} bis ${signedBare(interval.high)})`
      : signed(value, unit),
};

export const startWords = {
  fromReading: (on: string) => `Aus dem letzten Messwert vom ${day(on)} vorgeschlagen.`,
  stale: (on: string) =>
    `Der letzte Messwert ist vom ${day(on)} und für einen Ausgangswert zu alt. Die Messgröße neu ablesen, innerhalb von ${BASELINE_DAYS} Tagen.`,
  within: `Wo die Messgröße jetzt steht, abgelesen in den letzten ${BASELINE_DAYS} Tagen.`,
};
