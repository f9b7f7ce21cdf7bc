import type { StateOfPlay } from '../../negotiation';
import type { Occasion } from '../../storage';

/** On which occasions something has become of the state of play. Before the opening there was none, and that is a phase. */
export const occasionsOf = (from: StateOfPlay | null, to: StateOfPlay): Occasion[] => {
  const happened: [Occasion, boolean][] = [
    ['phase', from?.stage !== to.stage],
    ['turn', to.turn !== null && from?.turn !== to.turn],
    ['gap', to.gap === 'open' && from?.gap !== 'open'],
    ['clause', to.clauseFired && !from?.clauseFired],
    ['check-in', to.checkInMissed && !from?.checkInMissed],
  ];
  return happened.filter(([, has]) => has).map(([occasion]) => occasion);
};

/** Has anything changed of which Jira could be told? */
export const differs = (from: StateOfPlay | null, to: StateOfPlay): boolean =>
  from === null ||
  from.stage !== to.stage ||
  from.turn !== to.turn ||
  from.gap !== to.gap ||
  from.clauseFired !== to.clauseFired ||
  from.checkInMissed !== to.checkInMissed;
