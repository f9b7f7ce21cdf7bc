import type { Calibration } from '../../../../src/negotiation/calibration';
import type { AdviceCode, Finding, Severity, TwoWayness } from '../../../../src/negotiation/finding';
import type { OutsideView } from '../../../../src/negotiation/outside-view';
import { LEAST_HISTORY } from '../../../../src/negotiation/thresholds';
import { figure, leaning, word, wordsOf } from '../../facts';
import { inSentence, needFields, priorityFields, rhythms } from '../../fields';
import { amount, bare, day, difference, list } from '../../numbers';

export const adviceWords = {
  title: 'Hinweise',
  loading: 'Hinweise werden gesucht',
  nothing: 'Nichts fällt auf.',
  mirror: 'Wie beidseitig es war',
  mirrorFor: 'Ein Spiegel für beide Seiten, aus allen Zügen bis zur ersten Vereinbarung oder bis zur Auffanglösung.',
  outside: 'Blick von außen',
  outsideFor: 'Die Prognose des Teams im Licht dessen, wie seine früheren Prognosen ausgegangen sind.',
  own: 'Vom Team',
  seenFromOutside: 'Von außen',
  calibration: 'Wie die Prognosen des Teams gepasst haben',
  calibrationFor: 'Nur für die beiden Seiten. Es sagt etwas über Prognosen und nichts über Personen.',
  ledger: 'Die Zusagen der Leitung an dieses Team',
  ledgerFor: 'Über alle Quartale mit diesem Team, nur für die beiden Seiten.',
};

export const severities: Record<Severity, string> = { hint: 'Hinweis', warn: 'Warnung', block: 'Sperrt' };

export const counted: Record<Severity, (count: number) => string> = {
  block: count => (count === 1 ? '1 Sperre' : `${count} Sperren`),
  warn: count => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
  hint: count => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
};

type Advice = { seen: string; todo: string };

type Teller = (finding: Finding, unit: string) => Advice;

const times = (count: number): string => ['kein Mal', 'einmal', 'zweimal'][count] ?? `${count}-mal`;

const by = (finding: Finding): string => (word(finding, 'words') ? ` (${word(finding, 'words')})` : '');

const packageIn = (finding: Finding): string =>
  `Paket ${word(finding, 'package')} von Angebot ${word(finding, 'offer')}`;

const packagesIn = (finding: Finding): string => {
  const letters = wordsOf(finding, 'packages');
  return `${letters.length === 1 ? 'Paket' : 'den Paketen'} ${list(letters)}`;
};

const written: Readonly<Record<string, string>> = {
  mattersMost: priorityFields.mattersMost,
  whyNow: priorityFields.whyNow,
  needMeasure: needFields.measure,
};

const settled: Readonly<Record<string, string>> = { agreement: 'der Vereinbarung', fallback: 'der Auffanglösung' };

const unknowns = (finding: Finding, unit: string): string[] => {
  const readings = figure(finding, 'readings');
  const said: Readonly<Record<string, string>> = {
    'new-measure': 'das Team hat noch nie daran gearbeitet',
    'few-readings':
      ['es gibt noch keinen Messwert', 'es gibt erst 1 Messwert'][readings] ?? `es gibt erst ${readings} Messwerte`,
    'wide-range': `die Spanne (${difference(figure(finding, 'range'), unit)}) ist breit neben der erhofften Bewegung (${difference(figure(finding, 'move'), unit)})`,
  };
  return wordsOf(finding, 'signs').flatMap(sign => said[sign] ?? []);
};

export const advices: Record<AdviceCode, Teller> = {
  A1: finding => ({
    seen: `Mit dieser hat das Team ${figure(finding, 'agreements')} Vereinbarungen für das Quartal.`,
    todo:
      finding.severity === 'block'
        ? `Mehr als ${figure(finding, 'most')} können nicht unterzeichnet werden. Zuerst eine davon beenden oder pausieren.`
        : 'Festlegen, welche vorgeht, wenn beide dieselben Leute brauchen, oder eine warten lassen.',
  }),
  A2: finding => ({
    seen: `Die Messgröße hat in den letzten ${figure(finding, 'quarters')} Quartalen des Teams ${times(figure(finding, 'changes'))} gewechselt: ${word(finding, 'measures')}.`,
    todo: 'Eine lange genug behalten, um zu sehen, was sie bewegt, oder sagen, warum sie wieder wechseln musste.',
  }),
  A3: finding => ({
    seen: `„${word(finding, 'measure')}“ liest sich wie etwas zum Ausliefern${by(finding)}.`,
    todo: 'Fragen, was sich für die Kundschaft ändert, wenn es ausgeliefert ist, und stattdessen das zählen.',
  }),
  A4: finding => {
    const field = written[word(finding, 'field')] ?? 'Die Priorität';
    const constraint = word(finding, 'constraint');
    return {
      seen: `„${field}“ schreibt dem Team vor, was es bauen soll${by(finding)}.`,
      todo: constraint
        ? `Genannt ist, was keine Wahl lässt: ${constraint}. Prüfen, ob es wirklich keine lässt.`
        : 'Sagen, was sich für die Kundschaft ändern soll, oder das Gesetz, den Vertrag oder den Termin nennen, der keine Wahl lässt.',
    };
  },
  A5: finding => ({
    seen: `„${word(finding, 'measure')}“ ist ein Geschäftsergebnis${by(finding)}: es wird nicht allein von diesem Team bewegt.`,
    todo: 'Suchen, was die Kundschaft tut, bevor es sich bewegt, und das zur Messgröße des Teams machen.',
  }),
  A6: finding => ({
    seen: `„${word(finding, 'measure')}“ misst die Nutzung einer einzelnen Funktion${by(finding)}, und in ${packagesIn(finding)} steht kein Gegengewicht.`,
    todo: 'Eine zweite Messgröße ergänzen, die nicht schlechter werden darf. Ohne sie kann niemand unterzeichnen.',
  }),
  A7: (finding, unit) => ({
    seen: `Ein Leistungsziel auf wenig bekanntem Boden: ${list(unknowns(finding, unit))}.`,
    todo: 'Für dieses Quartal ein Lernziel erwägen: herausfinden, was die Messgröße bewegt.',
  }),
  A8: (finding, unit) => {
    const minutes = figure(finding, 'minutes');
    const when = minutes < 1 ? 'innerhalb einer Minute' : minutes === 1 ? 'nach 1 Minute' : `nach ${minutes} Minuten`;
    return {
      seen: `Die erste Zahl der Leitung, ${amount(figure(finding, 'target'), unit)}, wurde unverändert unterzeichnet, ${when}.`,
      todo: 'Wurde sie nicht abgewogen, kann jede Seite neu eröffnen und sagen, was es brauchen würde.',
    };
  },
  A9: finding => ({
    seen: `Die Leitung hat vor ${settled[word(finding, 'settled')] ?? 'dem Abschluss'} nichts gefragt, beantwortet oder angeboten.`,
    todo: 'Leitung: fragen, was es brauchen würde, oder sagen, was gegeben werden könnte. Die nächste Aushandlung ist früh genug, um damit anzufangen.',
  }),
  A10: (finding, unit) => ({
    seen: `In ${packageIn(finding)} liegt das Ziel von ${amount(figure(finding, 'target'), unit)} in der Mitte zwischen dem Bedarf von ${amount(figure(finding, 'need'), unit)} und P50 bei ${amount(figure(finding, 'p50'), unit)}, und nichts Neues kam hinzu.`,
    todo: 'Fragen, was es wahrscheinlicher machen würde: eine Ressource, ein mutigeres Experiment, eine Klausel.',
  }),
  A11: (finding, unit) => ({
    seen: `In ${packageIn(finding)} verlangt die Leitung ${amount(figure(finding, 'to'), unit)} statt ${amount(figure(finding, 'from'), unit)}, und nichts kam hinzu, was es wahrscheinlicher macht${word(finding, 'reason') ? `. Die Begründung: „${word(finding, 'reason')}“` : ''}.`,
    todo: 'Neben die Zahl eine Bitte, ein Risiko, eine Klausel oder eine neue Prognose stellen oder zur vorigen zurückkehren.',
  }),
  A12: finding =>
    word(finding, 'sign') === 'no-owner'
      ? {
          seen: `„${word(finding, 'ask')}“ ist bis ${day(word(finding, 'by'))} zugesagt, und „${word(finding, 'name')}“ nennt niemanden.`,
          todo: 'Leitung: sagen, wer es gibt, oder dass es noch nicht sicher ist.',
        }
      : {
          seen: `${word(finding, 'name')} ist in ${figure(finding, 'times')} Vereinbarungen dieses Quartals zugesagt.`,
          todo: 'Leitung: eine dieser Zusagen halten und für die anderen neue Bedingungen anbieten.',
        },
  A13: finding => {
    const { inside, results } = { inside: figure(finding, 'inside'), results: figure(finding, 'results') };
    const seen = `${inside} von ${results} früheren Resultaten endeten in ihrer Spanne von P10 bis P90; gemeint sind acht von zehn.`;
    return word(finding, 'ranges') === 'too-narrow'
      ? { seen, todo: 'Die Spannen waren zu eng. Diese weiten: Was würde auf jeder Seite überraschen?' }
      : { seen, todo: 'Die Spannen waren zu weit, um damit zu planen. Diese auf das wirklich Erwartete verengen.' };
  },
  A14: finding => {
    const rhythm = Object.entries(rhythms).find(([name]) => name === word(finding, 'rhythm'))?.[1];
    return {
      seen: `${figure(finding, 'missed')} Zwischenstände wurden versäumt${rhythm ? ` (vereinbart war ${inSentence(rhythm)})` : ''}.`,
      todo: 'Team: jetzt einen Zwischenstand geben. Wo es keinen neuen Messwert gibt, sagen, warum.',
    };
  },
  A15: finding => ({
    seen: `Die Leitung hat dieses Quartal ${times(figure(finding, 'times'))} neu eröffnet, weil sich die Priorität geändert hat.`,
    todo: 'Den Rest des Quartals wie vereinbart laufen lassen oder es gemeinsam beenden und das auch so sagen.',
  }),
};

export const twoWays: Record<TwoWayness['kind'], Advice> = {
  dictated: {
    seen: 'Vorgegeben: Die erste Zahl der Leitung wurde von selbst zur Vereinbarung.',
    todo: 'Beim nächsten Mal das Team mit dem antworten lassen, was es brauchen würde.',
  },
  isolated: {
    seen: 'Im Alleingang: Die Leitung hat nach der Priorität nichts auf den Tisch gebracht.',
    todo: 'Beim nächsten Mal fragen, antworten oder anbieten, bevor unterzeichnet wird.',
  },
  haggled: {
    seen: 'Gefeilscht: Eine Zahl hat sich bewegt, und gelernt wurde dabei nichts Neues.',
    todo: 'Beim nächsten Mal mit einer Bitte, einem Risiko, einer Klausel oder einer neuen Prognose bewegen.',
  },
  negotiated: {
    seen: 'Ausgehandelt: Etwas Neues kam auf den Tisch, oder die Zahlen trafen sich, wo sie standen.',
    todo: 'So beibehalten.',
  },
};

const whoMoved = (moved: TwoWayness['facts']['moved']): string => {
  if (moved.length === 2) return 'beide Seiten';
  return moved[0] ? { leader: 'nur die Leitung', team: 'nur das Team' }[moved[0]] : 'keine Seite';
};

const news = (count: number): string => {
  if (count === 0) return 'nichts';
  return count === 1
    ? '1 Sache (Antwort, Prognose, Bitte, Risiko oder Klausel)'
    : `${count} Sachen (Antworten, Prognosen, Bitten, Risiken, Klauseln)`;
};

export const mirrorFacts = ({ turns, reasons, changes, moved, learned }: TwoWayness['facts']): [string, string][] => [
  ['Das Wort wechselte', times(turns)],
  ['Geänderte Bedingungen mit Begründung', `${reasons} von ${changes}`],
  ['Von der ersten Position wegbewegt', whoMoved(moved)],
  ['Neu auf dem Tisch', news(learned)],
];

type Shown = Extract<OutsideView, { kind: 'shown' }>;

/** „Aus 5 früheren Resultaten: im Median …, und 4 von 5 endeten in ihrer Spanne.“ */
export const outsideInWords = ({ n, withRatio, ratio, inside }: Shown): string => {
  const results =
    n === withRatio
      ? `${n} früheren Resultaten`
      : `${n} früheren Resultaten, ${withRatio} davon mit erwarteter Bewegung`;
  const moved =
    ratio < 0
      ? 'bewegte sich die Messgröße anders herum als prognostiziert'
      : `bewegte sich die Messgröße ${amount(Math.round(ratio * 100), '%')} so weit wie prognostiziert`;
  return `Aus ${results}: im Median ${moved}, und ${inside} von ${n} endeten in ihrer Spanne.`;
};

export const tooLittleHistory = (n: number): string =>
  `Zu wenig Vorgeschichte (${n} von mindestens ${LEAST_HISTORY} abgeschlossenen Leistungszielen), daher steht hier keine Zahl.`;

const leaningWords = (bias: number): string => {
  const side = leaning(bias);
  if (side === 'neither') return 'zu keiner Seite';
  return side === 'better'
    ? `besser als P50, um ${bare(bias)} der Spanne: die Prognosen waren zu bescheiden`
    : `schlechter als P50, um ${bare(-bias)} der Spanne: die Prognosen waren zu hoffnungsvoll`;
};

export const calibrationLines = ({ n, brier, inside, bias, reached }: Calibration): [string, string][] => [
  ['In der Spanne P10 bis P90', `${inside} von ${n}, gemeint sind acht von zehn`],
  ['Erstes Ziel erreicht', `${reached} von ${n}`],
  ...(bias === null
    ? []
    : ([['Neigung der Resultate', `${leaningWords(bias)} (n\u00A0=\u00A0${n})`]] as [string, string][])),
  ...(brier === null
    ? []
    : ([
        [
          'Brier-Wert',
          `${bare(brier)} (n\u00A0=\u00A0${n}); 0 ist der beste, und immer 50\u00A0% zu sagen ergibt ${bare(0.25)}`,
        ],
      ] as [string, string][])),
];

export const noResults: string =
  'Noch kein Leistungsziel dieses Teams ist abgeschlossen (n\u00A0=\u00A00). Die ersten Zahlen kommen mit dem ersten Bericht.';
