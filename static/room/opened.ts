import type { MoveKind } from '../../src/negotiation/move';
import type { Letter } from '../../src/negotiation/offer';
import { roomWords } from '../words/room';

/** The one form that is open in the room. What an offer answers is remembered, so that its draft stays its own. */
export type Opened =
  | { form: Exclude<MoveKind, 'answer' | 'offer' | 'accept'> }
  | { form: 'answer'; question: number }
  | { form: 'offer'; letter: Letter | null; answers: number }
  | { form: 'accept'; hash: string };

/** Why a form cannot be sent at the moment although it is open; what was written stays. */
export const barredFrom = (form: MoveKind, legal: MoveKind[]): string | null =>
  legal.includes(form) ? null : roomWords.notOpen;
