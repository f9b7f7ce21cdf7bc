import type { Gap } from '../../src/negotiation/gap';
import type { Bridge } from '../../src/negotiation/offer';
import type { Party } from '../../src/negotiation/shape';
import { bridges } from './fields';
import { small } from './lived';
import { amount, counts, difference, percent } from './numbers';
import { standingLabels } from './standing';

const plurals = new Intl.PluralRules('en');

/** Whose offer it is, as the reader says it. */
type Whose = 'own' | Party;
const whose: Record<Whose, string> = { own: 'your offer', leader: 'the leader’s offer', team: 'the team’s offer' };

export const offerWords = {
  title: (number: number, of: Whose) => `Offer ${number}: ${whose[of]}`,
  packages: (count: number) => (plurals.select(count) === 'one' ? 'One package' : `${count} packages to choose from`),
  offeredBy: 'Offered by',
  answers: (number: number, of: Whose) => `It answers offer ${number}, ${whose[of]}`,
  answersAgreement: 'It answers the agreement',
  asItStands: (number: number, of: Whose) => `Offer ${number}, ${whose[of]}, as it stands`,
  agreementAsItStands: 'The agreement, as it stands',
};

export const packageWords = {
  /** For screen readers, before the name of its bridge. */
  named: (letter: string) => `Package ${letter}:`,
  unknown: 'Unknown until the team gives its forecast',
  otherUnit: 'Not compared: the need is in another unit',
  fromForecast: 'From the team’s forecast under these terms',
  onOneLine: 'The same on one line',
  accept: (letter: string) => `Accept ${letter}…`,
  counter: (letter: string) => `Counter ${letter}…`,
  addForecast: (letter: string) => `Add forecast to ${letter}…`,
};

export const agreementWords = {
  title: 'Agreement',
  all: 'What both signed: every term, and the hash',
  signedBy: { leader: 'Signed by the leader', team: 'Signed by the team' } satisfies Record<Party, string>,
  which: (letter: string, offer: number, bridge: Bridge) =>
    `Package ${letter} of offer ${offer}: ${small(bridges[bridge])}.`,
  hashOfAll: 'Hash of the terms both signed. Another word anywhere, another hash.',
  copy: 'Copy hash',
  copied: 'Copied',
  first: 'Agreement first signed',
  amended: (target: number, unit: string) => `Amended since. Its target was ${amount(target, unit)}`,
};

const whereOf = ({ distance }: Gap, unit: string): string => {
  if (distance === 0) return 'is the team’s P50';
  return `lies ${difference(Math.abs(distance), unit)} ${distance > 0 ? 'beyond' : 'short of'} the team’s P50`;
};

export const gapWords = {
  open: 'Expectation gap',
  closed: 'No expectation gap',
  /** "The need of 45% lies 7.5 points beyond the team’s P50. As things are, the chance to reach it is 2%: about 1 in 50 quarters." */
  sentence: (gap: Gap, need: { level: number; unit: string }, unit: string) =>
    `The need of ${amount(need.level, need.unit)} ${whereOf(gap, unit)}. As things are, the chance to reach it is ${percent(gap.chance)}: ${counts(gap.chance)}.`,
  otherUnit: (need: { measure: string; level: number; unit: string }) =>
    `Need: ${standingLabels.notComparable(need.measure, amount(need.level, need.unit))}.`,
  noNeed: `${standingLabels.noNeed}, so there is no gap. The team’s forecast as things are:`,
  bridgeIt:
    'Bridge it with more resources, with a bigger risk, or by changing the ask: level, time, measure, or something else dropped.',
};
