import type { MoveKind } from '../../src/negotiation/move';
import type { NegotiationView } from '../../src/negotiation/view';
import type { FallenBack } from './lived';
import { fallingBack, keeping, moveLabels, type ReasonWords, stopping } from './said/moves';
import { isUnanswered } from './situation';
import { stateOf } from './states';

export type { ReasonWords } from './said/moves';

/** What `keep` is called depends on what it answers or ends (N13, N14). */
export const keepWords = ({ agreed, lived: { stopping, reopening, pending } }: NegotiationView): ReasonWords => {
  if (stopping) return keeping.stop;
  if (reopening) return agreed ? keeping.agreement : keeping.fallback;
  return pending[0]?.kind === 'promise' ? keeping.promise : keeping.clause;
};

export const stopWords = ({ lived }: NegotiationView): ReasonWords => (lived.stopping ? stopping.agree : stopping.ask);

/** What the quarter would go on with: the fallback that the leader named, or the team's P50 (N10). */
const courseOf = ({ priority, assessment }: NegotiationView): FallenBack | null => {
  const fallback = priority?.fallback ?? { kind: 'team-p50' };
  if (!assessment) return null;
  const target = fallback.kind === 'team-p50' ? assessment.forecast.p50 : null;
  return { fallback, target, measure: assessment.measure };
};

/** What falling back means, before anybody does it (N10). */
export const fallBackWords = (view: NegotiationView) => ({ ...fallingBack, intro: fallingBack.intro(courseOf(view)) });

/** The buttons in their order; which words one has may depend on what was done before. */
const labels: Partial<Record<MoveKind, (view: NegotiationView) => string>> = {
  offer: () => moveLabels.offer,
  assess: () => moveLabels.assess,
  handBack: () => moveLabels.handBack,
  checkIn: () => moveLabels.checkIn,
  confirm: () => moveLabels.confirm,
  reopen: () => moveLabels.reopen,
  keep: view => moveLabels.keep(keepWords(view).send),
  report: ({ lived }) => (lived.report ? moveLabels.reportAgain : moveLabels.report),
  review: () => moveLabels.review,
  fallBack: () => moveLabels.fallBack,
  stop: ({ lived }) => (lived.stopping ? moveLabels.agreeToStop : moveLabels.stop),
  park: () => moveLabels.park,
};

/** Moves that end something stand last, and quietly. */
export type Way = { form: MoveKind; label: string; isQuiet: boolean };
const quiet: MoveKind[] = ['stop', 'park'];

/** An offer and a new assessment stand here only in a re-opening: elsewhere the table itself leads to them. */
const stands = (form: MoveKind, view: NegotiationView): boolean => {
  const isAgain = view.stage === 'reopened';
  if (form === 'assess') return isAgain;
  return form !== 'offer' || (isAgain && (view.standing === null || isUnanswered(view)));
};

/** Every move open to this viewer beside the primary one, in the order of their buttons (N20). */
export const waysOf = (view: NegotiationView): Way[] => {
  const primary = stateOf(view).action.kind;
  return (Object.keys(labels) as MoveKind[]).flatMap(form => {
    const label = labels[form]?.(view);
    const isOpen = label !== undefined && view.legal.includes(form) && form !== primary && stands(form, view);
    return isOpen ? [{ form, label, isQuiet: quiet.includes(form) }] : [];
  });
};
