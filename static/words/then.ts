import { day } from './numbers';

/** Looking back to an earlier state of a negotiation. */
export const thenWords = {
  see: 'See the state then',
  /** Which one, for who hears it without what stands beside it; it begins with what is to be read. */
  seeAfter: (number: number) => `See the state then, after move ${number}`,
  shown: 'Shown above',
  shownAfter: (number: number) => `Shown above, after move ${number}`,
  past: 'An earlier state, to read',
  asItWas: (number: number, at: string) => `As it was after move ${number} on ${day(at.slice(0, 10))}`,
  back: 'Back to now',
  loading: 'Loading the state then',
};
