import type { Baseline } from '../../../src/negotiation/measure';
import type { Priority } from '../../../src/negotiation/priority';
import type { ResultKind } from '../../../src/negotiation/result';
import type { Party } from '../../../src/negotiation/shape';
import { rhythms } from '../fields';
import { amount, day } from '../numbers';
import { results } from '../standing';

type Read = Pick<Baseline, 'value' | 'on'>;
const read = ({ value, on }: Read, unit: string): string => `${amount(value, unit)} am ${day(on)}`;

export const runWords = {
  runs: 'Wie das Quartal läuft',
  ran: 'Wie das Quartal lief',
  notAgreed: 'Nicht vereinbart.',
  goesOnWith: (fallback: Priority['fallback']) =>
    `Die Frist verstrich ohne Vereinbarung, und das Quartal geht mit der Auffanglösung weiter, die die Leitung genannt hatte: ${fallback.kind === 'other' ? `„${fallback.text}“` : 'weiter mit dem P50 des Teams'}.`,
  fallenBackBy: 'Auffanglösung genutzt von',
  chanceAtSigning: 'Chance des Ziels beim Unterzeichnen',
  chanceByForecast: 'Chance des Ziels nach der ersten Prognose',
  chanceLast: 'Chance beim letzten Zwischenstand',
  judged: (on: string) => `Vom Team eingeschätzt am ${day(on)}`,
  goal: 'Zielart',
  checkIns: 'Zwischenstände',
  rhythm: (rhythm: keyof typeof rhythms, next: string | null) =>
    next === null ? rhythms[rhythm] : `${rhythms[rhythm]}, der nächste bis ${day(next)}`,
  reopenings: 'Neueröffnungen',
  reopened: (leader: number, team: number) => {
    if (leader + team === 0) return '';
    if (leader === 0) return `${team}, vom Team`;
    return team === 0 ? `${leader}, von der Leitung` : `${leader + team}: ${leader} von der Leitung, ${team} vom Team`;
  },
  lastReading: (reading: Baseline, unit: string) => `Letzter Messwert: ${read(reading, unit)} (${reading.source}).`,
  noReading: 'Kein Messwert seit dem Ausgangswert.',
  clauses: 'Klauseln',
  promises: 'Zusagen',
  counterweights: 'Gegengewichte',
};

export const watchedWords = {
  neverRead: 'Am Tag der Klausel und danach kam kein Messwert',
  waits: 'Wartet auf einen Messwert',
  waitsUntil: (on: string) => `Wartet bis ${day(on)}`,
  met: (reading: Read, unit: string) => `Eingetreten: ${read(reading, unit)}`,
  metAndWaits: (reading: Read, unit: string, side: Party) =>
    `Eingetreten: ${read(reading, unit)}, wartet auf die Antwort ${side === 'leader' ? 'der Leitung' : 'des Teams'}`,
  notMet: (reading: Read, unit: string) => `Nicht eingetreten: ${read(reading, unit)}`,
  granted: (name: string, by: string) => `Gewährt von ${name}, für den ${day(by)}`,
  came: (on: string, isLate: boolean) => `Am ${day(on)} eingetroffen${isLate ? ', verspätet' : ''}`,
  unconfirmed: 'Vom Team nicht bestätigt',
  due: (by: string) => `Fällig am ${day(by)}`,
  noValue: 'Noch kein Wert',
  told: (on: string) => `Angegeben am ${day(on)}`,
  limit: (value: number, unit: string, isPast: boolean) =>
    `${amount(value, unit)}: ${isPast ? 'jenseits' : 'innerhalb'} der Grenze`,
};

export const checkInWords = {
  none: 'Noch keine.',
  earlier: (count: number) => (count === 1 ? 'Ein früherer Zwischenstand' : `${count} frühere Zwischenstände`),
  chanceThen: 'Chance damals',
  reading: (reading: Baseline, unit: string) => `${read(reading, unit)}, ${reading.source}`,
  noReading: (why: string) => `Kein Messwert: ${why}`,
};

export const resultWords = {
  report: 'Bericht',
  result: (kind: ResultKind) => `Resultat: ${results[kind]}`,
  targetFirst: 'Zuerst unterzeichnetes Ziel',
  reached: 'Erreicht',
  missed: 'Verfehlt',
  forecast: 'Prognose (P10 – P50 – P90)',
  ranges: { below: 'Darunter', in: 'Darin', above: 'Darüber' },
  final: 'Endwert',
  finalFrom: (on: string, source: string) => `${day(on)}: ${source}`,
  unmeasured: 'Nicht gemessen',
  stopped: 'Von beiden Seiten beendet',
  corrected: 'Berichtigt, weil',
  reportedBy: 'Berichtet von',
  firstSignedBy: { leader: 'Unterzeichnet von der Leitung,', team: 'Unterzeichnet vom Team,' } satisfies Record<
    Party,
    string
  >,
};

export const reviewWords = {
  title: 'Rückblicke',
  blind: 'Blind geschrieben, zu lesen, sobald beide vorliegen',
  view: 'Blick auf das Quartal',
  bet: 'Die Wette',
  reviewedBy: 'Rückblick von',
  notWritten: 'Noch nicht geschrieben.',
  notIn: 'Liegt noch nicht vor.',
  isIn: 'Liegt vor. Zu lesen, sobald beide vorliegen.',
  risks: 'Risiken, die die Leitung vorab angenommen hat',
  odds: 'Das Ziel kann verfehlt werden',
};
