import type { Bridge } from '../../src/negotiation/offer';
import type { Party } from '../../src/negotiation/shape';
import { OWN_WORDS } from '../../src/negotiation/thresholds';
import { bridges } from './fields';
import { small } from './lived';
import { day } from './numbers';

/** Everything that is signed, read back (N8). */
export const acceptWords = {
  title: (letter: string, bridge: Bridge) => `Accept package ${letter}: ${small(bridges[bridge])}`,
  intro: {
    leader: 'With your signature both sides have signed, and these terms are agreed.',
    team: 'Your signature speaks for the team. With it both sides have signed, and these terms are agreed.',
  } satisfies Record<Party, string>,
  send: 'Sign',
  signed: 'What you sign',
};

/** What a leader's signature carries: asks granted by name, risks accepted in own words. */
export const promiseWords = {
  grant: 'Grant what is asked',
  grantHelp: 'The terms depend on it. Name who gives it, so that the promise has an owner.',
  grantedBy: 'Granted by',
  grantedByHelp: 'A person, a team or a budget.',
  grantedByInOffer: 'Who gives it, or which team or budget it comes from.',
  by: 'Grant date',
  byHelp: (asked: string) => `No later than asked: ${day(asked)}.`,
  byInOffer: 'No later than asked.',
  accept: 'Accept the risk',
  odds: 'The target may be missed, or the measure may end worse than today.',
  oddsInOffer:
    'The target is unlikely, or its cautious end is worse than today. Say that you understand and accept it.',
  ownWords: 'In your own words',
  ownWordsHelp: `That you understand this and accept it; at least ${OWN_WORDS} characters.`,
  ownWordsInOffer: 'That you understand this risk and accept it.',
  notGranted: 'Name who or what is granted, by a day no later than asked.',
  notOwnWords: 'Say it in your own words, in a sentence.',
};
