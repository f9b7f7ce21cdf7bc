import type { Event } from './event';
import { isSealOpen, type Negotiation } from './negotiation';
import type { Viewer } from './shape';

/** An event as one viewer may read it: a shared intent without its need while that is sealed (N23). */
export type EventView = Event;

/** The moves made, as this viewer may read them: none for an observer before agreement, needs only after the seal is open. */
export const historyFor = (state: Negotiation, events: Event[], viewer: Viewer): EventView[] => {
  if (viewer === 'observer' && state.phase !== 'agreed') return [];
  if (viewer === 'leader' || isSealOpen(state)) return events;
  return events.map(event => (event.kind === 'intentShared' ? { ...event, need: null } : event));
};
