import { type FallenBack, fallbackWords } from '../lived';

/** Heading, explanation, label and button of a move that asks for a reason alone. */
export type ReasonWords = { title: string; intro: string; label: string; send: string };

const label = 'Reason';
const stays =
  'Nothing changes. Everything that waits for your side’s answer is answered with it, and the other side reads your reason.';

/** `keep`, by what it answers or ends (N13, N14). */
export const keeping = {
  stop: {
    title: 'Decline to stop',
    intro: 'The quarter goes on as it was. The other side reads your reason.',
    label,
    send: 'Decline the stop',
  },
  agreement: {
    title: 'Close the re-opening',
    intro:
      'The agreement stays as it is, and what was offered since is taken off the table. The other side reads your reason.',
    label,
    send: 'Close the re-opening',
  },
  fallback: {
    title: 'Close the re-opening',
    intro:
      'The fallback stays as it is, and what was offered since is taken off the table. The other side reads your reason.',
    label,
    send: 'Close the re-opening',
  },
  promise: { title: 'Go on without what was promised', intro: stays, label, send: 'Go on without it' },
  clause: { title: 'Stay with the agreement', intro: stays, label, send: 'Stay with the agreement' },
};

/** `stop`: by the side that asks first, and by the one that agrees. */
export const stopping = {
  agree: {
    title: 'Agree to stop the quarter',
    intro: 'With your word both sides have stopped it. The team reports where the measure stands, then both review.',
    label,
    send: 'Agree to stop',
  },
  ask: {
    title: 'Ask to stop the quarter',
    intro: 'It stops only once the other side agrees. Until then it runs on as agreed.',
    label,
    send: 'Ask to stop',
  },
};

/** What falling back means, before anybody does it (N10). */
export const fallingBack = {
  title: 'Fall back',
  intro: (course: FallenBack | null) =>
    `The deadline has passed. The quarter then goes on with ${course ? fallbackWords(course) : 'the fallback'}.`,
  notAgreed:
    'This is no agreement. Nobody signs it, no ask is granted, and everywhere it is shown as not agreed. Either side may re-open it later and come to an agreement after all.',
  send: 'Fall back',
};

/** Buttons of the moves beside the primary one. */
export const moveLabels = {
  offer: 'Offer new terms…',
  assess: 'Assess anew…',
  handBack: 'Hand back…',
  checkIn: 'Check in…',
  confirm: 'An ask came…',
  reopen: 'Re-open…',
  keep: (send: string) => `${send}…`,
  report: 'Report…',
  reportAgain: 'Correct the report…',
  review: 'Write your review…',
  fallBack: 'Fall back…',
  stop: 'Stop…',
  agreeToStop: 'Agree to stop…',
  park: 'Park…',
};
