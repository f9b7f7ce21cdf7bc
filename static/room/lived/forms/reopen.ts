import type { Fact } from '../../../../src/negotiation/running';
import type { NegotiationView } from '../../../../src/negotiation/view';
import { markWords } from '../../../words/assessment';
import { reopenForm } from '../../../words/lived-forms';
import { termWords } from '../../../words/terms';
import { type Errors, type Read, reading } from '../../fields/reading';
import type { ContentOf, Problem } from '../../useMove';

/** A re-opening as it is typed. */
export type ReopenValues = { fact: Fact | ''; reason: string };

/** What fired and waits for this side: it drafts the re-opening, which its side may change or leave. */
const pendingFor = ({ viewer, lived: { pending } }: NegotiationView) => pending.find(each => each.side === viewer);

/** Tells the draft of one firing from that of another. */
export const draftOf = (negotiation: NegotiationView): string => {
  const firing = pendingFor(negotiation);
  return firing ? `reopen/${firing.kind}/${firing.place}/${firing.hash}` : 'reopen';
};

export const reopenFrom = (negotiation: NegotiationView): ReopenValues => {
  const firing = pendingFor(negotiation);
  const { course } = negotiation.lived;
  if (!firing || !course) return { fact: '', reason: '' };
  if (firing.kind === 'promise') {
    const ask = course.asks[firing.place];
    return { fact: 'resource-missing', reason: ask ? reopenForm.notCome(ask, firing.by) : '' };
  }
  const clause = course.clauses[firing.place];
  const { unit } = course.measure;
  const stood = reopenForm.stood(firing.reading, unit);
  return { fact: 'fact-changed', reason: clause ? `${stood}\n${termWords.clause(clause, unit)}` : stood };
};

export const readReopen = ({ fact, reason }: ReopenValues): Read<ContentOf<'reopen'>> => {
  const from = reading();
  if (fact === '') from.mark('fact', markWords.choose);
  return from.done({ kind: 'reopen' as const, fact: fact || 'fact-changed', reason });
};

export const markReopen = ({ code }: Problem): Errors =>
  code === 'reason-missing' ? { reason: reopenForm.noReason } : {};
