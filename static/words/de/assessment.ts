import type { Assessment } from '../../../src/negotiation/assessment';
import { BASELINE_DAYS } from '../../../src/negotiation/thresholds';
import { baselineFields, measureFields } from '../fields';
import { moment } from '../numbers';

export type StepName = 'measure' | 'baseline' | 'history' | 'levers' | 'range';

export const assessWords = {
  title: 'Einschätzung abgeben',
  sealed: 'Die Leitung liest sie sofort nach der Abgabe. Im selben Moment öffnet sich für Sie der versiegelte Bedarf.',
  open: 'Die Leitung liest sie sofort nach der Abgabe. Danach liegt das erste Angebot bei Ihnen.',
  send: 'Einschätzung abgeben',
  again: 'Neu einschätzen',
  againIntro: (inForce: 'agreement' | 'fallback') =>
    `Ein Vorschlag, bis beide neue Bedingungen unterzeichnet haben: ${inForce === 'agreement' ? 'Die Vereinbarung' : 'Die Auffanglösung'} bleibt mit ihrer eigenen Messgröße in Kraft. Danach liegt das nächste Angebot bei Ihnen.`,
};

export const stepWords = {
  progress: 'Schritte der Einschätzung',
  back: 'Zurück',
  next: 'Weiter',
  placed: (place: number, of: number, name: string) => `Schritt ${place} von ${of}: ${name}`,
  numbered: (place: number, name: string) => `${place}. ${name}`,
  complete: 'Vollständig',
  optional: 'Freiwillig',
  lacks: (count: number) => `Noch ${count} auszufüllen`,
  stillNeeded: (fields: string[]) => `In diesem Schritt fehlt noch: ${fields.join(', ')}.`,
  nothingNeeded: 'In diesem Schritt fehlt nichts mehr.',
};

export const stepNames: Record<StepName, string> = {
  measure: 'Messgröße',
  baseline: 'Ausgangswert',
  history: 'Vorgeschichte',
  levers: 'Hebel und Unbekanntes',
  range: 'Spanne',
};

export const stepHelp: Record<Exclude<StepName, 'measure' | 'baseline'>, string> = {
  history: 'So wettet keine Seite noch einmal auf das, was schon versucht wurde.',
  levers:
    'Was die Messgröße bewegen könnte und was niemand weiß. Mutigere Experimente setzen an einem Hebel an; viel Unbekanntes spricht für ein Lernziel.',
  range:
    'Wo wird die Messgröße in diesem Quartal enden, wie die Dinge stehen? Eine Spanne, keine Zusage: Neun von zehn Quartalen sollten bei P10 oder besser enden, eines von zehn bei P90 oder besser.',
};

export const historyWords = {
  question: 'Wurde für diese Messgröße schon etwas versucht?',
  answers: { tried: 'Schon versucht', 'never-tried': 'Noch nie versucht' },
};

export const leverWords = {
  lever: 'Hebel',
  levers: 'Was könnte die Messgröße bewegen?',
  leversHelp: 'Was der Kundschaft begegnen oder was sie anders tun müsste. Nicht, was ausgeliefert wird.',
  unknown: 'Unbekanntes',
  unknowns: 'Was ist noch nicht bekannt?',
  unknownsHelp: 'Was Ihre Spanne ändern würde, wenn es bekannt wäre.',
};

export const rangeWords = {
  forecast: 'Prognose',
  conditionsHelp: 'Was für diese Spanne gelten muss: Personen, Abhängigkeiten, Saison.',
  goal: 'Zielart',
  goalMeaning: {
    performance: 'Die Messgröße auf eine bestimmte Höhe bringen.',
    learning: 'Herausfinden, was sie bewegt. Bei einer Messgröße, die neu für Sie ist, der bessere Anfang.',
  } satisfies Record<Assessment['goalKind'], string>,
  outside: 'Blick von außen',
  notYet:
    'Zuerst Ihre eigene Spanne. Sobald der Ausgangswert sowie P10, P50 und P90 ausgefüllt und in der richtigen Reihenfolge sind, ist zu sehen, wie weit Ihre früheren Prognosen eingetroffen sind.',
  ready: 'Ihre eigene Spanne steht. Im Licht dessen ansehen, was aus Ihren früheren Prognosen geworden ist.',
  show: 'Blick von außen zeigen',
  asking: 'Ihre früheren Prognosen werden angesehen',
  ownMayBeKept:
    'Ihre eigenen Zahlen dürfen bleiben, wie sie sind. Nur ändern, wenn die Vergangenheit auf etwas hinweist, das Sie ausgelassen haben.',
  inFan: 'Spanne im Diagramm',
  own: 'Ihre eigene',
};

export const lackWords = {
  measureName: measureFields.name,
  unit: measureFields.unit,
  definition: measureFields.definition,
  measureSource: measureFields.source,
  direction: measureFields.direction,
  kind: measureFields.kind,
  baseline: baselineFields.value,
  day: `${baselineFields.on} innerhalb der letzten ${BASELINE_DAYS} Tage`,
  baselineSource: 'Quelle des Ausgangswerts',
  history: 'Ob etwas versucht wurde',
  attempts: 'Was wann versucht wurde',
  order: 'P10, P50 und P90 von vorsichtig bis hoffnungsvoll',
  goal: rangeWords.goal,
};

export const markWords = {
  choose: 'Bitte etwas wählen.',
  missing: 'Das fehlt noch.',
  output: 'Das liest sich wie etwas zum Ausliefern. Was ändert sich für die Kundschaft?',
  future: 'Nicht in der Zukunft.',
  stale: 'Zu lange her.',
  history: 'Einen Versuch ergänzen oder festhalten, dass nichts versucht wurde.',
  attempt: 'Sagen, was wann versucht wurde.',
  cautious: 'P10, P50, P90 müssen von vorsichtig bis hoffnungsvoll gehen.',
  between: 'Zwischen den beiden anderen.',
  hopeful: 'Das hoffnungsvolle Ende.',
};

export const draftWords = {
  kept: 'Gespeichert',
  pending: 'Noch nicht gespeichert, in diesem Tab aufbewahrt',
  offered: (at: string) =>
    `Auf einem anderen Gerät oder in einem anderen Tab haben Sie hierzu einen Entwurf geschrieben, zuletzt ${moment(at)}.`,
  ifTaken: 'Er tritt an die Stelle dessen, was hier steht.',
  take: 'Jenen Entwurf übernehmen',
  leave: 'Bei diesem bleiben',
};
