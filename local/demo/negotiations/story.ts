import type { Api, RoomView } from '../../../src/api';
import type { Day, Label } from '../calendar';
import type { Experiment } from '../record';
import type { Team } from './team';

type Payload<K extends keyof Api> = Parameters<Api[K]>[0];
type Move = Payload<'play'>['move'];
type Unaddressed<M> = M extends Move ? Omit<M, 'id' | 'seen'> : never;

/** A move as the story tells it; the id and the version seen are added where it is played. */
export type Draft = Unaddressed<Move>;
type DraftOf<K extends Move['kind']> = Extract<Draft, { kind: K }>;

export type Measure = Payload<'setMeasure'>['measure'];
export type Reading = Payload<'recordReadings'>['readings'][number];
export type Attempt = Payload<'noteAttempt'>['attempt'];
export type Priority = DraftOf<'shareIntent'>['priority'];
export type Need = DraftOf<'shareIntent'>['need'];
export type Assessment = DraftOf<'assess'>['assessment'];
export type Forecast = Assessment['forecast'];
export type Package = DraftOf<'offer'>['packages'][number];
export type Fact = DraftOf<'reopen'>['fact'];
export type Party = 'leader' | 'team';
/** Terms with their forecast and conditions in place, as the team writes them. */
export type Terms = Package['terms'] & { forecast: Forecast; conditions: string };

/** What a team tells its outcome outside a negotiation. */
export type Memory = { measure: Measure } | { readings: Reading[] } | { attempt: Attempt };

/** One call of one person on one day. A move may need the room it is made in, and may be one that the rules refuse. */
export type Step = { by: string; on: Day } & (
  | { make: 'open' }
  | { make: 'move'; move: Draft | ((room: RoomView) => Draft); id?: string; refused?: string }
  | { make: 'remember'; told: Memory[] }
);

/** An outcome, as a work item of a team, with what it is counted by and what is on record of it. */
export type Outcome = {
  team: Team;
  workItem: string;
  id: string;
  measure: Measure;
  /** Weekly readings by quarter, oldest first. */
  weekly: Partial<Record<Label, number[]>>;
  experiments: Experiment[];
};

/** One negotiation, from its opening to where it stands on the day of installation. */
export type Story = { outcome: Outcome; quarter: string; steps: Step[] };

export const open = (by: string, on: Day): Step => ({ make: 'open', by, on });

export const move = (
  by: string,
  on: Day,
  told: Extract<Step, { make: 'move' }>['move'],
  more: { id?: string; refused?: string } = {},
): Step => ({ make: 'move', by, on, move: told, ...more });

export const remember = (by: string, on: Day, ...told: Memory[]): Step => ({ make: 'remember', by, on, told });
