import type { Forecast } from '../../../src/negotiation/forecast';
import type { Bridge, Term } from '../../../src/negotiation/offer';
import { termNames } from '../fields';
import { range } from '../numbers';

const signs = 'Mit dem Angebot unterzeichnen Sie es; die Annahme der anderen Seite ist die zweite Unterschrift.';

export const offering = {
  again: {
    title: 'Neue Bedingungen anbieten',
    intro: `Beginnt mit der Vereinbarung, die in Kraft bleibt, bis beide neu unterzeichnet haben. Mindestens eine Bedingung ändern und sagen, warum. ${signs}`,
  },
  first: {
    title: 'Erstes Angebot machen',
    intro:
      'Beginnt mit Ihrer Einschätzung. Mit dem Angebot unterzeichnen Sie es; die Annahme der Leitung ist die zweite Unterschrift.',
  },
  answer: {
    title: (letter: string, offer: number) => `Auf Paket ${letter} aus Angebot ${offer} antworten`,
    intro: `Beginnt mit den Bedingungen, auf die es antwortet. Mindestens eine ändern und sagen, warum. ${signs}`,
  },
  send: 'Angebot machen',
  reason: 'Begründung des Angebots',
  reasonFirst: 'Warum diese Bedingungen: das Erste, was die Leitung liest.',
  reasonAnswer: 'Warum diese Antwort: das Erste, was die andere Seite liest.',
};

export const packagesWords = {
  list: 'Pakete',
  needsLook: 'noch anzusehen',
  add: 'Paket hinzufügen',
  remove: (letter: string) => `Paket ${letter} entfernen`,
  why: 'Mehrere Pakete zeigen der Leitung, was mehr Ressourcen oder ein größeres Risiko bringen würden. Die Leitung unterzeichnet eines davon.',
  startWithThree: 'Mit drei Paketen beginnen',
  bridge: 'Brücke',
  bridgeHelp: 'Wie dieses Paket die Lücke schließt.',
  bridgeMeaning: {
    'as-things-are': 'Was die Prognose wahrscheinlich macht, ohne Zusatz.',
    'more-resources': 'Eine höhere Chance, wenn die Bitten gewährt werden.',
    'bigger-risk': 'Mehr Aussicht durch mutigere Experimente, mit dem, was schiefgehen kann.',
    'change-the-ask': 'Andere Höhe, Zeit oder Messgröße, oder etwas anderes fällt weg.',
  } satisfies Record<Bridge, string>,
};

export const writingWords = {
  was: (lines: string[]) => `Zuvor: ${lines.join('; ')}`,
  reasonFor: (term: Term) => `Begründung der Änderung: ${termNames[term]}`,
  target: 'Die Höhe, die bis zum Ende des Quartals zu erreichen ist.',
  asksOfLeader:
    'Wovon das Team abhängt. Mit diesem Angebot unterzeichnen Sie, daher gewähren Sie jede Bitte namentlich.',
  asksOfTeam:
    'Ressourcen, von denen diese Bedingungen abhängen. Die Leitung gewährt jede namentlich, bevor sie unterzeichnet.',
  risks: 'Was schiefgehen kann, wenn mutigere Experimente mehr Aussicht bringen sollen.',
  counterweights: 'Eine zweite Messgröße, die nicht schlechter werden darf, während diese besser wird.',
  counterweightsOfTraction:
    'Eine Nutzungskennzahl braucht mindestens eines: eine zweite Messgröße, die nicht schlechter werden darf.',
  clauses:
    'Wenn die Messgröße an einem Tag eine Höhe hat, dann geschieht etwas. Jetzt aufgeschrieben, muss später niemand streiten.',
  ifMeasureIs: 'Wenn die Messgröße steht bei',
  level: 'Höhe',
  on: 'Am',
  rhythm: 'Wie oft das Team einen Zwischenstand gibt',
};

export const forecastWords = {
  setsAside: 'Wer Bitten oder Risiken ändert, setzt die Prognose aus, bis das Team eine neue abgibt.',
  isSetAside:
    'Die Prognose ist ausgesetzt, weil sich Bitten oder Risiken geändert haben. Niemand kann dieses Paket unterzeichnen, bis das Team eine neue abgibt.',
  notYet:
    'Das Team hat unter diesen Bedingungen noch keine Prognose abgegeben. Bis dahin kann niemand dieses Paket unterzeichnen.',
  byTeam: (forecast: Forecast, unit: string) => `${range(forecast, unit)} (P10 – P50 – P90, vom Team)`,
  where:
    'Wo wird die Messgröße enden, wenn diese Bedingungen vereinbart, diese Bitten gewährt und diese Risiken eingegangen werden?',
  whereNow: (assessed: Forecast, unit: string) =>
    `Wo wird die Messgröße unter diesen Bedingungen enden? Ihre Einschätzung, wie die Dinge stehen, war ${range(assessed, unit)}.`,
  conditions: 'Was für diese Spanne gelten muss. Darf leer bleiben.',
  p10: '9 von 10 Quartalen enden hier oder besser',
  p50: '5 von 10 Quartalen enden hier oder besser',
  p90: '1 von 10 Quartalen endet hier oder besser',
  lower: 'Niedriger ist besser: P10 ist die größte Zahl, P90 die kleinste.',
  chanceOfTarget: 'Chance des Ziels:',
  chanceOfNeed: 'Chance des Bedarfs:',
  unknownToLeader: 'unbekannt, bis das Team seine Prognose abgibt',
  unknownToTeam: 'unbekannt, bis Ziel und Prognose ausgefüllt sind',
};

export const offerMarks = {
  reason: 'Eine Begründung angeben.',
  changed: 'Sagen, warum sich dies geändert hat.',
  incomplete: 'Jede Zeile ergänzen oder entfernen.',
};
