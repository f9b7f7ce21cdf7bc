import type { Baseline } from '../../../src/negotiation/measure';
import type { Ask } from '../../../src/negotiation/offer';
import type { Review } from '../../../src/negotiation/review';
import type { Fact } from '../../../src/negotiation/running';
import type { Party } from '../../../src/negotiation/shape';
import { FINAL_DAYS } from '../../../src/negotiation/thresholds';
import { amount, day, percent } from '../numbers';

type Read = Pick<Baseline, 'value' | 'on'>;

export const checkInForm = {
  title: 'Zwischenstand geben',
  intro:
    'Drei Minuten. Die Leitung liest ihn sofort nach dem Senden, und am Messwert entscheidet sich, ob Klauseln eintreten.',
  send: 'Zwischenstand geben',
  last: 'Letzter Zwischenstand',
  first: 'Dies ist der erste Zwischenstand',
  atSigning: (chance: number) => `Beim Unterzeichnen war die Chance ${percent(chance)}.`,
  byForecast: (chance: number) => `Nach der ersten Prognose war die Chance ${percent(chance)}.`,
  answers: { yes: 'Ja', no: 'Nein' },
  reading: 'Messwert',
  judgement: 'Ihr Urteil',
  ofTarget: (level: number, unit: string) => `Das Ziel von ${amount(level, unit)} zu erreichen.`,
  ofP50: (level: number, unit: string) => `Ihr P50 von ${amount(level, unit)} zu erreichen.`,
  counterweights: 'Gegengewichte',
  counterweightsHelp: 'Weglassen, was nicht bekannt ist.',
  noSource: 'Sagen, wo er abgelesen wurde.',
  noReason: 'Sagen, warum es keinen gibt.',
  noLearning: 'Ein Satz genügt.',
};

export const confirmForm = {
  title: 'Eine Bitte wurde erfüllt',
  intro:
    'Bei Ihnen ist es eingetroffen, daher nennen Sie den Tag. Die Zusage gilt dann als eingehalten, rechtzeitig oder verspätet.',
  send: 'Bestätigen',
  which: 'Welche',
  ask: 'Was eingetroffen ist',
  on: 'Eingetroffen am',
  before: 'Zuvor bestätigt',
  another: 'Eine andere wählen.',
};

export const reopenForm = {
  agreed: {
    title: 'Vereinbarung neu eröffnen',
    intro:
      'Die Vereinbarung bleibt in Kraft, bis beide neue Bedingungen unterzeichnet haben. Wer neu eröffnet hat und warum, wird gezählt.',
  },
  notAgreed: {
    title: 'Neu eröffnen, um zu einer Vereinbarung zu kommen',
    intro:
      'Die Auffanglösung bleibt in Kraft, bis beide neue Bedingungen unterzeichnet haben. Wer neu eröffnet hat und warum, wird gezählt.',
  },
  send: 'Neu eröffnen',
  fact: 'Welche Tatsache sich geändert hat',
  meaning: {
    'fact-changed': 'Außen hat sich etwas bewegt: der Markt, ein Gesetz, ein anderes Team.',
    'resource-missing': 'Was zugesagt war, ist nicht eingetroffen.',
    'measure-wrong': 'Sie zählt nicht, was gemeint war. Zuerst schätzt das Team neu ein.',
    'learned-better': 'Was herausgefunden wurde, macht ein anderes Ziel oder einen anderen Weg sinnvoll.',
    'priority-changed': 'Das Geschäft braucht etwas anderes dringender.',
  } satisfies Record<Fact, string>,
  reason: 'Begründung',
  reasonHelp: 'Was sich geändert hat und was das für die Bedingungen heißt. Die andere Seite liest dies zuerst.',
  noReason: 'Sagen, was sich geändert hat.',
  notCome: ({ what, howMuch }: Pick<Ask, 'what' | 'howMuch'>, by: string) =>
    `Zugesagt für den ${day(by)} und nicht eingetroffen: ${what}, ${howMuch}.`,
  stood: ({ value, on }: Read, unit: string) => `Die Messgröße stand am ${day(on)} bei ${amount(value, unit)}.`,
};

export const reportForm = {
  first: {
    title: 'Berichten, wo die Messgröße geendet hat',
    intro: 'Damit beginnt der Rückblick auf das Quartal: Beide Seiten schreiben ihren, ohne den der anderen zu sehen.',
    send: 'Berichten',
  },
  again: {
    title: 'Bericht berichtigen',
    intro: 'Was zuvor berichtet wurde, bleibt im Verlauf. Das Resultat folgt aus dem neuesten Bericht.',
    send: 'Bericht berichtigen',
  },
  ended: (on: string) => `Am ${day(on)} endete das Quartal.`,
  ends: (on: string) => `Am ${day(on)} endet das Quartal.`,
  answers: { yes: 'Ja', no: 'Nein, es konnte nicht gemessen werden' },
  final: 'Endwert',
  lastRead: ({ value, on }: Read, unit: string) => `Zuletzt gemessen am ${day(on)}: ${amount(value, unit)}.`,
  correction: 'Berichtigung',
  noReason: 'Sagen, warum er berichtigt wird.',
  notTheEnd: `Höchstens ${FINAL_DAYS} Tage vor dem Ende und nicht in der Zukunft.`,
  noWhy: 'Sagen, warum nicht.',
};

export const reviewForm = {
  title: 'Rückblick schreiben',
  intro: {
    leader:
      'Blind geschrieben: Das Team liest ihn, und Sie lesen den des Teams, erst wenn beide vorliegen. Nach der Abgabe lässt er sich nicht mehr ändern.',
    team: 'Blind geschrieben: Die Leitung liest ihn, und Sie lesen den der Leitung, erst wenn beide vorliegen. Nach der Abgabe lässt er sich nicht mehr ändern.',
  } satisfies Record<Party, string>,
  send: 'Rückblick abgeben',
  quarter: 'Das Quartal',
  viewHelp: 'Was daraus geworden ist, gemessen am Vereinbarten, und wie die Zusammenarbeit war.',
  learningsHelp: 'Je ein Satz, mindestens einer. Sie bleiben beim Ergebnis.',
  learning: 'Was gelernt wurde',
  noLearning: 'Mindestens eines. Ein Satz genügt.',
  next: 'Wie es weitergeht',
  nextMeaning: {
    keep: 'Damit weitermachen, wie es jetzt gemessen wird.',
    change: 'Mit einer anderen Messgröße oder einer anderen Höhe weitermachen.',
    stop: 'Etwas anderes zählt mehr.',
  } satisfies Record<Review['next'], string>,
  bet: 'Ihre Wette',
};
