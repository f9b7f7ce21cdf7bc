import type { MoveKind } from '../../src/negotiation/move';
import type { NegotiationView } from '../../src/negotiation/view';
import { fallbackWords } from './lived';
import { isUnanswered } from './situation';
import { stateOf } from './states';

/** What `keep` and `stop` are called depends on what they end or answer (N13, N14). */
export type ReasonWords = { title: string; intro: string; label: string; send: string };

const inForce = ({ agreed }: NegotiationView): string => (agreed ? 'agreement' : 'fallback');

export const keepWords = (view: NegotiationView): ReasonWords => {
  const { stopping, reopening, pending } = view.lived;
  const label = 'Reason';
  if (stopping)
    return {
      title: 'Decline to stop',
      intro: 'The quarter goes on as it was. The other side reads your reason.',
      label,
      send: 'Decline the stop',
    };
  if (reopening)
    return {
      title: 'Close the re-opening',
      intro: `The ${inForce(view)} stays as it is, and what was offered since is taken off the table. The other side reads your reason.`,
      label,
      send: 'Close the re-opening',
    };
  const late = pending[0]?.kind === 'promise';
  return {
    title: late ? 'Go on without what was promised' : 'Stay with the agreement',
    intro:
      'Nothing changes. Everything that waits for your side’s answer is answered with it, and the other side reads your reason.',
    label,
    send: late ? 'Go on without it' : 'Stay with the agreement',
  };
};

export const stopWords = ({ lived: { stopping } }: NegotiationView): ReasonWords =>
  stopping
    ? {
        title: 'Agree to stop the quarter',
        intro:
          'With your word both sides have stopped it. The team reports where the measure stands, then both review.',
        label: 'Reason',
        send: 'Agree to stop',
      }
    : {
        title: 'Ask to stop the quarter',
        intro: 'It stops only once the other side agrees. Until then it runs on as agreed.',
        label: 'Reason',
        send: 'Ask to stop',
      };

/** What falling back means, before anybody does it (N10). */
export const fallBackWords = ({ priority, assessment }: NegotiationView) => {
  const fallback = priority?.fallback ?? { kind: 'team-p50' };
  const course =
    assessment &&
    fallbackWords({
      fallback,
      target: fallback.kind === 'team-p50' ? assessment.forecast.p50 : null,
      measure: assessment.measure,
    });
  return {
    title: 'Fall back',
    intro: `The deadline has passed. The quarter then goes on with ${course ?? 'the fallback'}.`,
    notAgreed:
      'This is no agreement. Nobody signs it, no ask is granted, and everywhere it is shown as not agreed. Either side may re-open it later and come to an agreement after all.',
    send: 'Fall back',
  };
};

const labels: Partial<Record<MoveKind, (view: NegotiationView) => string>> = {
  offer: () => 'Offer new terms…',
  assess: () => 'Assess anew…',
  handBack: () => 'Hand back…',
  checkIn: () => 'Check in…',
  confirm: () => 'An ask came…',
  reopen: () => 'Re-open…',
  keep: view => `${keepWords(view).send}…`,
  report: ({ lived }) => (lived.report ? 'Correct the report…' : 'Report…'),
  review: () => 'Write your review…',
  fallBack: () => 'Fall back…',
  stop: ({ lived }) => (lived.stopping ? 'Agree to stop…' : 'Stop…'),
  park: () => 'Park…',
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
