import type { Ask } from '../../src/negotiation/offer';
import type { Party } from '../../src/negotiation/shape';
import { day } from './numbers';

/** The room around what both sides say: its head, and what is told in passing. */
export const roomWords = {
  /** In place of a name, while neither a measure nor a need gives one. */
  unnamed: 'Outcome',
  close: 'Close',
  stages: 'Stages',
  readOffer: 'Read it',
  notOpen: 'This move is not open to you at the moment. What you wrote is kept until it is sent or this tab is closed.',
};

/** Why a negotiation waits. What stands before a name ends in "by". */
export const pressingWords = {
  parkedBy: 'Parked by',
  stopAskedBy: 'Asked by',
  reopenedBy: 'Re-opened by',
  promised: ({ what, howMuch }: Pick<Ask, 'what' | 'howMuch'>, by: string) => `${what}: ${howMuch}, by ${day(by)}`,
  more: (count: number) => `${count} more beneath, answered together.`,
};

export const howItGoes = {
  title: 'How both sides come to one agreement',
  steps: [
    'The leader shares what matters most and why now, and may seal a need with it.',
    'The team says where the measure stands and what it forecasts. In that moment the sealed need opens.',
    'Offers go back and forth: more resources, a bigger risk, or a changed ask.',
    'One offer carries both signatures. Those terms are the agreement.',
  ],
};

/** Every move of a negotiation. */
export const moveList = {
  title: 'History',
  about: 'Every move: who, when, what',
  none: 'No moves yet.',
  clock: 'The clock',
  /** Behind a name: for which side this person moved. */
  sides: { leader: '(leader)', team: '(team)' } satisfies Record<Party, string>,
};

export const questionWords = {
  title: 'Questions',
  none: 'No questions yet. Either side may ask at any time.',
  ask: 'Ask a question',
  answer: 'Answer',
  asks: { leader: 'Leader asks', team: 'Team asks' } satisfies Record<Party, string>,
  answers: { leader: 'Leader answers', team: 'Team answers' } satisfies Record<Party, string>,
  blocking: 'Waits for an answer before anybody goes on',
  open: 'Open',
};
