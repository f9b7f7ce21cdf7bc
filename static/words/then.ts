import { day } from './numbers';

/** Looking back to an earlier state of a negotiation. */
export const thenWords = {
  see: 'See the state then',
  seeAfter: (number: number) => `See the state after move ${number}`,
  shown: 'Shown above',
  past: 'An earlier state, to read',
  asItWas: (number: number, at: string) => `As it was after move ${number} on ${day(at.slice(0, 10))}`,
  back: 'Back to now',
  loading: 'Loading the state then',
};
