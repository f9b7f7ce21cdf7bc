import type { Event, EventOf } from './event';
import { isSealOpen, isSettled, type Negotiation } from './negotiation';
import type { Review } from './review';
import type { Viewer } from './shape';

/** An event as one viewer may read it: a need while it is sealed, and a review while it is blind, are left out (N23, N15). */
export type EventView =
  | Exclude<Event, { kind: 'reviewed' }>
  | (Omit<EventOf<'reviewed'>, 'review'> & { review: Review | null });

const eventFor =
  (state: Negotiation, viewer: Viewer) =>
  (event: Event): EventView => {
    if (event.kind === 'intentShared' && viewer !== 'leader' && !isSealOpen(state)) return { ...event, need: null };
    if (event.kind === 'reviewed' && viewer !== event.by.party && state.phase !== 'closed')
      return { ...event, review: null };
    return event;
  };

/** The moves made, as this viewer may read them: none for an observer before there is an agreement or its fallback. */
export const historyFor = (state: Negotiation, events: Event[], viewer: Viewer): EventView[] =>
  viewer === 'observer' && !isSettled(state) ? [] : events.map(eventFor(state, viewer));
