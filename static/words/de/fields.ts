import type { Assessment } from '../../../src/negotiation/assessment';
import type { Attempt, Baseline, Measure } from '../../../src/negotiation/measure';
import type { Ask, Bridge, Clause, Counterweight, Risk, Term, Terms } from '../../../src/negotiation/offer';
import type { Need, Priority } from '../../../src/negotiation/priority';
import type { Review } from '../../../src/negotiation/review';
import type { CheckIn, Report } from '../../../src/negotiation/running';
import type { Party } from '../../../src/negotiation/shape';

export const priorityFields: Record<Exclude<keyof Priority, 'id' | 'businessOutcomeId'>, string> = {
  mattersMost: 'Was am meisten zählt',
  whyNow: 'Warum jetzt',
  businessOutcome: 'Geschäftsergebnis, dem es dient',
  bet: 'Wette auf das Geschäftsergebnis',
  mayBeGiven: 'Was gegeben werden kann',
  riskAppetite: 'Gewünschtes Risiko',
  mustNotGetWorse: 'Was nicht schlechter werden darf',
  constraint: 'Echte Vorgabe',
  deadline: 'Frist',
  fallback: 'Auffanglösung',
};

export const needFields: Record<keyof Need, string> = {
  level: 'Benötigte Höhe',
  unit: 'Einheit des Bedarfs',
  measure: 'Messgröße des Bedarfs',
};

export const measureFields: Record<keyof Measure, string> = {
  name: 'Messgröße',
  unit: 'Einheit',
  direction: 'Richtung',
  kind: 'Art der Messgröße',
  definition: 'Definition',
  source: 'Quelle',
};

export const baselineFields: Record<keyof Baseline, string> = { value: 'Ausgangswert', on: 'Datum', source: 'Quelle' };

export const attemptFields: Record<keyof Attempt, string> = {
  what: 'Was versucht wurde',
  when: 'Wann',
  effect: 'Wirkung',
  interval: 'Intervall der Wirkung',
  verdict: 'Urteil',
  learned: 'Was gelernt wurde',
};

export const assessmentFields: Record<keyof Assessment, string> = {
  measure: 'Messgröße',
  baseline: 'Ausgangswert',
  history: 'Vorgeschichte',
  forecast: 'Prognose',
  conditions: 'Bedingungen der Prognose',
  goalKind: 'Zielart',
  levers: 'Hebel',
  unknowns: 'Unbekanntes',
};

export const termNames: Record<Term, string> = {
  target: 'Ziel',
  forecast: 'Prognose unter diesen Bedingungen',
  conditions: 'Bedingungen der Prognose',
  asks: 'Bitten',
  risks: 'Risiken',
  counterweights: 'Gegengewichte',
  clauses: 'Klauseln',
  goalKind: 'Zielart',
  rhythm: 'Rhythmus der Zwischenstände',
};

export const askFields: Record<keyof Ask, string> = { what: 'Was', howMuch: 'Wie viel', by: 'Bis wann' };
export const riskFields: Record<keyof Risk, string> = {
  what: 'Was schiefgehen kann',
  chance: 'Wie wahrscheinlich',
};
export const counterweightFields: Record<keyof Counterweight, string> = {
  name: 'Was nicht schlechter werden darf',
  unit: 'Einheit',
  limit: 'Grenze',
};
export const clauseFields: Record<keyof Clause, string> = { trigger: 'Wenn', consequence: 'Dann' };

export const bridges: Record<Bridge, string> = {
  'as-things-are': 'Wie die Dinge stehen',
  'more-resources': 'Mehr Ressourcen',
  'bigger-risk': 'Größeres Risiko',
  'change-the-ask': 'Andere Erwartung',
};
export const rhythms: Record<Terms['rhythm'], string> = {
  weekly: 'Jede Woche',
  fortnightly: 'Alle zwei Wochen',
  monthly: 'Jeden Monat',
};
export const goalKinds: Record<Terms['goalKind'], string> = {
  performance: 'Leistungsziel',
  learning: 'Lernziel',
};
export const measureKinds: Record<Measure['kind'], string> = {
  product: 'Produktergebnis',
  traction: 'Nutzungskennzahl',
  business: 'Geschäftsergebnis',
};
export const directions: Record<Measure['direction'], string> = {
  higher: 'Höher ist besser',
  lower: 'Niedriger ist besser',
};
export const verdicts: Record<Attempt['verdict'], string> = {
  moved: 'Hat bewegt',
  'no-effect': 'Ohne Wirkung',
  harmful: 'Hat geschadet',
  inconclusive: 'Nicht eindeutig',
  pending: 'Läuft noch',
};
export const riskAppetites: Record<Priority['riskAppetite'], string> = {
  small: 'Klein',
  moderate: 'Mittel',
  bold: 'Mutig',
};
export const constraintKinds: Record<NonNullable<Priority['constraint']>['kind'], string> = {
  law: 'Gesetz',
  contract: 'Vertrag',
  date: 'Termin',
};
export const bounds: Record<Clause['trigger']['bound'], string> = {
  'at-least': 'mindestens',
  'at-most': 'höchstens',
};
export const fallbacks: Record<Priority['fallback']['kind'], string> = {
  'team-p50': 'Weiter mit dem P50 des Teams',
  other: 'Etwas anderes',
};
export const checkInFields: Record<keyof CheckIn, string> = {
  reading: 'Gibt es einen neuen Messwert?',
  noReading: 'Warum es keinen Messwert gibt',
  chance: 'Chance jetzt',
  learned: 'Was gelernt wurde',
  help: 'Gewünschte Hilfe',
  counterweights: 'Gegengewichte',
};
export const reportFields: Record<keyof Report, string> = {
  final: 'Wurde gemessen?',
  unmeasured: 'Warum nicht gemessen werden konnte',
  counterweights: 'Gegengewichte',
  reason: 'Warum der Bericht berichtigt wird',
};
export const reviewFields: Record<keyof Review, string> = {
  view: 'Ihr Blick auf dieses Quartal',
  learnings: 'Gelerntes',
  next: 'Was aus diesem Ergebnis wird',
  bet: 'Ist Ihre Wette aufgegangen?',
};
export const nextSteps: Record<Review['next'], string> = { keep: 'Behalten', change: 'Ändern', stop: 'Beenden' };
export const betVerdicts: Record<NonNullable<Review['bet']>, string> = {
  'came-true': 'Sie ist aufgegangen',
  'did-not': 'Sie ist nicht aufgegangen',
  unclear: 'Nicht klar',
};
export const parties: Record<Party, string> = { leader: 'Leitung', team: 'Team' };

/** A label inside a sentence: German nouns keep their capitals, so it stands in quotes. */
export const inSentence = (label: string): string => `„${label}“`;
