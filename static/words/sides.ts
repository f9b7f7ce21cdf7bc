import type { Priority } from '../../src/negotiation/priority';
import type { Party } from '../../src/negotiation/shape';
import { constraintKinds, priorityFields } from './fields';
import { small } from './lived';
import { day, percent } from './numbers';
import { standingLabels } from './standing';

type Constraint = NonNullable<Priority['constraint']>['kind'];

/** Both sides of the table: what each side alone has written. */
export const sideWords = {
  toMove: 'To move',
  /** By whose side it is to whoever reads. */
  leader: { own: 'Your side: priority', others: 'Leader’s side: priority' },
  team: { own: 'Your side: assessment', others: 'Team’s side: assessment' },
  unsaid: {
    leader: {
      own: 'Here stands what matters most this quarter and why now, once you have shared it.',
      others: 'Here stands what matters most this quarter and why now, once the leader has shared it.',
      observer: 'What the leader says is read by others once both have signed.',
    },
    team: {
      own: 'Here stands where the measure is now, what was tried before and the forecast, once you have given it.',
      others:
        'Here stands where the measure is now, what was tried before and the forecast, once the team has given it.',
      observer: 'What the team says is read by others once both have signed.',
    },
  } satisfies Record<Party, Record<'own' | 'others' | 'observer', string>>,
  sharedBy: 'Shared by',
  statedBy: 'Stated by',
  givenBy: 'Given by',
  sure: (chance: number) => `${percent(chance)} sure`,
  constraint: (kind: Constraint) => `${priorityFields.constraint}: ${small(constraintKinds[kind])}`,
  noNeed: `${standingLabels.noNeed}. What the team can reach decides.`,
  needSealed: 'Need, sealed',
  /** The unit stands beside the measure as long as no level does. */
  needIn: (measure: string, unit: string) => `${measure}, in ${unit}`,
  opens: 'It opens when the team has given its forecast.',
  opensToYou: 'Only you read the number. It opens when the team has given its forecast.',
  measured: (on: string, source: string) => `Measured on ${day(on)}. ${source}`,
  forecast: 'Forecast (P10 – P50 – P90)',
  judged: 'Judged by the team, as things are',
  /** The effect of an attempt lies in it with a chance of nine in ten. */
  interval: (low: string, high: string) => `(9 in 10: ${low} to ${high})`,
};
