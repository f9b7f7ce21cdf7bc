import * as v from 'valibot';
import { Count } from '../../negotiation';
import { type Versioned, versioned } from './versioned';

/** When a comment may be written. */
export const occasions = ['phase', 'turn', 'gap', 'clause', 'check-in'] as const;
export type Occasion = (typeof occasions)[number];

/** Longest wording of a comment, in characters. */
export const WORDING_LENGTH = 500;

const signalsEntries = {
  /** The issue property `negotiation`, by which work items are found. */
  property: v.boolean(),
  /** The labels `negotiation-...`. */
  labels: v.boolean(),
  /** The custom field "Negotiation". */
  field: v.boolean(),
  comment: v.strictObject({
    on: v.boolean(),
    occasions: v.pipe(v.array(v.picklist(occasions)), v.maxLength(occasions.length)),
    /** Plain text with placeholders. */
    wording: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(WORDING_LENGTH)),
  }),
};

export const Signals = v.strictObject(signalsEntries);
export type Signals = v.InferOutput<typeof Signals>;

const Stored = v.strictObject({ ...signalsEntries, version: Count });

/** As shipped: what can be searched for is on, what sends mail to watchers is off. */
const shipped: Signals = {
  property: true,
  labels: true,
  field: true,
  comment: { on: false, occasions: ['phase', 'turn'], wording: 'Negotiation of {quarter}: {status}. To move: {turn}.' },
};

const signals = versioned<Signals>('signals', Stored, shipped);

/** What Jira is told of a negotiation: strictly consistent. */
export const loadSignals = (): Promise<Versioned<Signals>> => signals.load();

/** Sets it if it is still as it was seen. Null where somebody was faster. */
export const saveSignals = (next: Signals, seen: number | null): Promise<Versioned<Signals> | null> =>
  signals.save(next, seen);
