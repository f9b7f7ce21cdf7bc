import type { Party } from '../../src/negotiation/shape';

const kept = 'Your words are kept; see what changed.';

/** To somebody who is writing, when the negotiation has moved on meanwhile. */
export const movedWords = {
  byPerson: (name: string, party: Party) => `${name} has moved for the ${party}. ${kept}`,
  byClock: `The clock has found something that came due. ${kept}`,
  bySomebody: `This negotiation has moved on. ${kept}`,
  see: 'See what changed',
};
