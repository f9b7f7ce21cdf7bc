import type { Gap } from '../../../src/negotiation/gap';
import type { Bridge } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import { bridges } from '../fields';
import { amount, counts, difference, percent } from '../numbers';
import { standingLabels } from '../standing';

const plurals = new Intl.PluralRules('de');

type Whose = 'own' | Party;
const whose: Record<Whose, string> = { own: 'Ihr Angebot', leader: 'Angebot der Leitung', team: 'Angebot des Teams' };

export const offerWords = {
  title: (number: number, of: Whose) => `Angebot ${number}: ${whose[of]}`,
  packages: (count: number) => (plurals.select(count) === 'one' ? 'Ein Paket' : `${count} Pakete zur Auswahl`),
  offeredBy: 'Angeboten von',
  answers: (number: number, of: Whose) => `Antwort auf Angebot ${number} (${whose[of]})`,
  answersAgreement: 'Antwort auf die Vereinbarung',
  asItStands: (number: number, of: Whose) => `Angebot ${number} (${whose[of]}), wie es jetzt steht`,
  agreementAsItStands: 'Die Vereinbarung, wie sie jetzt steht',
};

export const packageWords = {
  named: (letter: string) => `Paket ${letter}:`,
  unknown: 'Unbekannt, bis das Team seine Prognose abgibt',
  otherUnit: 'Nicht verglichen: Der Bedarf hat eine andere Einheit',
  fromForecast: 'Aus der Prognose des Teams unter diesen Bedingungen',
  onOneLine: 'Dasselbe auf einer Linie',
  accept: (letter: string) => `${letter} annehmen…`,
  counter: (letter: string) => `Auf ${letter} antworten…`,
  addForecast: (letter: string) => `Prognose für ${letter} ergänzen…`,
};

export const agreementWords = {
  title: 'Vereinbarung',
  all: 'Was beide unterzeichnet haben: jede Bedingung und der Hash',
  signedBy: { leader: 'Von der Leitung unterzeichnet', team: 'Vom Team unterzeichnet' } satisfies Record<Party, string>,
  which: (letter: string, offer: number, bridge: Bridge) => `Paket ${letter} aus Angebot ${offer}: ${bridges[bridge]}.`,
  hashOfAll: 'Hash der Bedingungen, die beide unterzeichnet haben. Ein anderes Wort irgendwo, und er ist ein anderer.',
  copy: 'Hash kopieren',
  copied: 'Kopiert',
  first: 'Zuerst unterzeichnete Vereinbarung',
  amended: (target: number, unit: string) => `Seither geändert. Ihr Ziel war ${amount(target, unit)}`,
};

const whereOf = ({ distance }: Gap, unit: string): string => {
  if (distance === 0) return 'entspricht dem P50 des Teams';
  const far = difference(Math.abs(distance), unit);
  return distance > 0 ? `liegt ${far} jenseits des P50 des Teams` : `wird vom P50 des Teams um ${far} übertroffen`;
};

export const gapWords = {
  open: 'Erwartungslücke',
  closed: 'Keine Erwartungslücke',
  sentence: (gap: Gap, need: { level: number; unit: string }, unit: string) =>
    `Der Bedarf von ${amount(need.level, need.unit)} ${whereOf(gap, unit)}. Wie die Dinge stehen, ist die Chance, ihn zu erreichen, ${percent(gap.chance)}: ${counts(gap.chance)}.`,
  otherUnit: (need: { measure: string; level: number; unit: string }) =>
    `Bedarf: ${standingLabels.notComparable(need.measure, amount(need.level, need.unit))}.`,
  noNeed: `${standingLabels.noNeed}, daher gibt es keine Lücke. Die Prognose des Teams, wie die Dinge stehen:`,
  bridgeIt:
    'Zu überbrücken mit mehr Ressourcen, mit einem größeren Risiko oder mit einer anderen Erwartung: Höhe, Zeit, Messgröße, oder etwas anderes fällt weg.',
};
