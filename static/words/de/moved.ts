import type { Party } from '../../../src/negotiation/shape';

const kept = 'Was Sie geschrieben haben, bleibt; ansehen, was sich geändert hat.';

export const movedWords = {
  byPerson: (name: string, party: Party) =>
    `${name} hat für ${party === 'leader' ? 'die Leitung' : 'das Team'} einen Zug gemacht. ${kept}`,
  byClock: `Die Uhr hat gefunden, dass etwas fällig geworden ist. ${kept}`,
  bySomebody: `In dieser Aushandlung hat sich etwas bewegt. ${kept}`,
  see: 'Änderungen ansehen',
};
