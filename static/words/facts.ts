import type { Finding } from '../../src/negotiation/finding';
import type { LeaderLedger } from '../../src/negotiation/ledger';
import type { Baseline } from '../../src/negotiation/measure';
import type { Fact } from '../../src/negotiation/running';
import type { Party } from '../../src/negotiation/shape';
import type { NegotiationView } from '../../src/negotiation/view';

/** What sentences are about, before any language: each fact is found in a view here, and said in `static/words`. */

/** The reading that met a clause, with the unit of the measure; null where no clause waits for an answer. */
export const clauseReading = ({
  lived: { pending, course },
}: NegotiationView): (Baseline & { unit: string }) | null => {
  const [firing] = pending;
  return firing?.kind === 'clause' ? { ...firing.reading, unit: course?.measure.unit ?? '' } : null;
};

/** What was promised and by when; null where no promise is late. */
export const latePromise = ({ lived: { pending, course } }: NegotiationView): { what: string; by: string } | null => {
  const [firing] = pending;
  return firing?.kind === 'promise' ? { what: course?.asks[firing.place]?.what ?? '', by: firing.by } : null;
};

/** Who re-opened, as this viewer says it, and because of which fact (N12). */
export const reopening = ({
  viewer,
  lived: { reopening: found },
}: NegotiationView): { who: 'you' | Party; fact: Fact } | null =>
  found && { who: found.by.party === viewer ? 'you' : found.by.party, fact: found.fact };

/** Final value and unit; null where it was not measured. */
export const finalValue = ({ lived: { report, course } }: NegotiationView): { value: number; unit: string } | null =>
  report?.final ? { value: report.final.value, unit: course?.measure.unit ?? '' } : null;

/** Counterweights that went past their limits, by name (N16). */
export const harmed = ({ lived: { result, course } }: NegotiationView): string[] =>
  (result?.harmed ?? []).map(place => course?.counterweights[place]?.name ?? `${place + 1}`);

/** The target first signed, and whether it was reached (null: unknown); null where the target was not amended. */
export const firstSigned = ({
  agreement,
  lived: { original, result },
}: NegotiationView): { target: number; unit: string; isReached: boolean | null } | null =>
  !agreement || !original || !result || original.terms.target === agreement.terms.target
    ? null
    : { target: original.terms.target, unit: original.measure.unit, isReached: result.reachedOriginal };

/** How a value compares with a range that goes from cautious to hopeful in the measure's direction. */
export const cameOut = (
  value: number,
  { p10, p90 }: { p10: number; p90: number },
  direction: 'higher' | 'lower',
): 'worse' | 'inside' | 'better' => {
  const sign = direction === 'higher' ? 1 : -1;
  if (value * sign < p10 * sign) return 'worse';
  return value * sign > p90 * sign ? 'better' : 'inside';
};

/** How the way from one value to another is judged by the measure's direction. */
export const judged = (from: number, to: number, direction: 'higher' | 'lower'): 'same' | 'better' | 'worse' => {
  if (from === to) return 'same';
  return (direction === 'higher' ? to > from : to < from) ? 'better' : 'worse';
};

/** A word or figure behind a finding of advice, by its name. */
export const word = ({ facts }: Finding, name: string): string => String(facts[name] ?? '');
export const figure = ({ facts }: Finding, name: string): number => Number(facts[name] ?? 0);
/** Several words of one name. */
export const wordsOf = (finding: Finding, name: string): string[] => word(finding, name).split(', ');

/** Below this, in widths of the range, results lean to neither side. */
const LEANS_FROM = 0.1;
/** To which side of P50 results lean by `bias`, in widths of the range. */
export const leaning = (bias: number): 'neither' | 'better' | 'worse' => {
  if (Math.abs(bias) < LEANS_FROM) return 'neither';
  return bias > 0 ? 'better' : 'worse';
};

/** Promises that are due today: come due, and neither kept nor late yet. */
export const dueToday = ({ due, inTime, late, open }: LeaderLedger['promises']): number => due - inTime - late - open;
