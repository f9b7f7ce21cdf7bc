import type { Gap } from '../../../src/negotiation/gap';
import type { ResultKind } from '../../../src/negotiation/result';
import type { Stage } from '../../../src/negotiation/turn';
import type { NegotiationView } from '../../../src/negotiation/view';
import { amount, counts, day, difference, isPast, lasting, percent, range } from '../numbers';

export const stages: Record<Stage, string> = {
  intent: 'Absicht',
  assessment: 'Einschätzung',
  bargaining: 'Verhandlung',
  parked: 'Pausiert',
  agreed: 'Vereinbart',
  running: 'Läuft',
  'not-agreed': 'Nicht vereinbart',
  reopened: 'Neu eröffnet',
  'report-due': 'Bericht fällig',
  review: 'Rückblick',
  closed: 'Abgeschlossen',
};

export const results: Record<ResultKind, string> = {
  reached: 'Erreicht',
  'reached-with-harm': 'Erreicht, mit Schaden',
  'in-range': 'In der Spanne',
  'below-range': 'Unter der Spanne',
  'above-range': 'Über der Spanne',
  learned: 'Gelernt',
  'not-measured': 'Nicht gemessen',
  stopped: 'Beendet',
};

export const whoseTurn = ({ turn, viewer }: Pick<NegotiationView, 'turn' | 'viewer'>): string | null => {
  if (turn === null) return null;
  if (turn === viewer) return 'Sie sind am Zug';
  return turn === 'leader' ? 'Leitung am Zug' : 'Team am Zug';
};

export const sinceWhen = (since: string): string => lasting(since) ?? 'gerade eben';

export const untilWhen = (deadline: string): string =>
  isPast(deadline) ? `überfällig seit ${day(deadline)}` : `bis ${day(deadline)}`;

export const needPart = (level: number, unit: string): string => `Bedarf ${amount(level, unit)}`;
export const forecastPart = (forecast: { p10: number; p50: number; p90: number }, unit: string): string =>
  `Prognose ${range(forecast, unit)}`;
export const gapPart = (gap: Gap, unit: string): string => {
  if (gap.distance === 0) return `genau bei P50, Chance ${percent(gap.chance)}`;
  const far = difference(Math.abs(gap.distance), unit);
  return gap.distance > 0
    ? `bei P50 fehlen ${far}, Chance ${percent(gap.chance)}`
    : `bei P50 um ${far} übertroffen, Chance ${percent(gap.chance)}`;
};
export const chanceInFull = (chance: number): string => `${percent(chance)} (${counts(chance)})`;

export const standingLabels = {
  mattersMost: 'Was am meisten zählt',
  whyNow: 'Warum jetzt',
  measure: 'Messgröße',
  lower: 'niedriger ist besser',
  inUnit: (unit: string) => `in ${unit}`,
  baseline: 'Ausgangswert',
  need: 'Bedarf',
  forecast: 'Prognose',
  quantiles: 'P10 – P50 – P90',
  gap: 'Lücke',
  gapOf: (gap: Gap, unit: string) => {
    const ofNeed = `Chance des Bedarfs ${chanceInFull(gap.chance)}`;
    if (!gap.open) return `Keine zu schließen: ${ofNeed}.`;
    return `Bei P50 fehlen ${difference(gap.distance, unit)} zum Bedarf, ${ofNeed}.`;
  },
  target: 'Ziel',
  targetNotAgreed: 'Ziel, nicht vereinbart',
  reading: 'Letzter Messwert',
  actual: 'Resultat',
  targetOffered: 'Angebotenes Ziel',
  offered: 'angeboten',
  agreed: 'vereinbart',
  notAgreed: 'nicht vereinbart',
  noForecast: 'noch keine Prognose',
  chanceShort: (chance: string) => `Chance ${chance}`,
  lastCheckIn: 'Letzter Zwischenstand',
  chanceThen: (on: string, chance: string) => `${on}, Chance damals ${chance}`,
  history: 'Verlauf',
  sealed: (measure: string) =>
    `Für „${measure}“ ist ein Bedarf genannt. Er bleibt versiegelt, bis das Team seine Prognose abgegeben hat.`,
  noNeed: 'Kein Bedarf genannt',
  notComparable: (measure: string, level: string) =>
    `${level} von „${measure}“. Die Einheit ist eine andere als die der Messgröße, daher lässt sich keine Lücke berechnen`,
  neverTried: 'Für diese Messgröße wurde bisher nichts versucht',
  tried: (count: number, moved: number) =>
    `${count === 1 ? '1 früherer Versuch' : `${count} frühere Versuche`}, ${moved === 0 ? 'keiner hat sie bewegt' : moved === 1 ? '1 davon hat sie bewegt' : `${moved} davon haben sie bewegt`}`,
  asThingsAre: 'Wie die Dinge stehen',
  offerNumber: (number: number) => `Angebot ${number}`,
  packageLetter: (letter: string) => `Paket ${letter}`,
  whichForecast: 'Welche Prognose das Diagramm zeigt',
  showMore: 'Alles anzeigen',
  showLess: 'Weniger anzeigen',
};

export const quarterNote = { now: 'dieses Quartal', next: 'nächstes Quartal' };
