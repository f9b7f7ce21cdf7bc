import type { Priority } from '../../../src/negotiation/priority';
import type { Party } from '../../../src/negotiation/shape';
import { constraintKinds, priorityFields } from '../fields';
import { day, percent } from '../numbers';
import { standingLabels } from '../standing';

type Constraint = NonNullable<Priority['constraint']>['kind'];

export const sideWords = {
  toMove: 'Am Zug',
  leader: { own: 'Ihre Seite: Priorität', others: 'Seite der Leitung: Priorität' },
  team: { own: 'Ihre Seite: Einschätzung', others: 'Seite des Teams: Einschätzung' },
  unsaid: {
    leader: {
      own: 'Hier steht, was in diesem Quartal am meisten zählt und warum jetzt, sobald Sie es mitgeteilt haben.',
      others:
        'Hier steht, was in diesem Quartal am meisten zählt und warum jetzt, sobald die Leitung es mitgeteilt hat.',
      observer: 'Was die Leitung sagt, lesen andere, sobald beide unterzeichnet haben.',
    },
    team: {
      own: 'Hier steht, wo die Messgröße jetzt ist, was schon versucht wurde und wie die Prognose lautet, sobald Sie die Einschätzung abgegeben haben.',
      others:
        'Hier steht, wo die Messgröße jetzt ist, was schon versucht wurde und wie die Prognose lautet, sobald das Team die Einschätzung abgegeben hat.',
      observer: 'Was das Team sagt, lesen andere, sobald beide unterzeichnet haben.',
    },
  } satisfies Record<Party, Record<'own' | 'others' | 'observer', string>>,
  sharedBy: 'Mitgeteilt von',
  statedBy: 'Genannt von',
  givenBy: 'Abgegeben von',
  sure: (chance: number) => `Wie sicher: ${percent(chance)}`,
  constraint: (kind: Constraint) => `${priorityFields.constraint}: ${constraintKinds[kind]}`,
  noNeed: `${standingLabels.noNeed}. Es entscheidet, was das Team erreichen kann.`,
  needSealed: 'Bedarf, versiegelt',
  needIn: (measure: string, unit: string) => `${measure}, Einheit ${unit}`,
  opens: 'Er öffnet sich, wenn das Team seine Prognose abgegeben hat.',
  opensToYou: 'Nur Sie lesen die Zahl. Sie öffnet sich, wenn das Team seine Prognose abgegeben hat.',
  measured: (on: string, source: string) => `Gemessen am ${day(on)}: ${source}`,
  forecast: 'Prognose (P10 – P50 – P90)',
  judged: 'Vom Team eingeschätzt, wie die Dinge stehen',
  interval: (low: string, high: string) => `(9 von 10: ${low} bis ${high})`,
};
