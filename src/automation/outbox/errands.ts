import { apply, type Event, type Negotiation, type Now, stateOfPlay } from '../../negotiation';
import type { Errand } from '../../storage';
import { differs } from '../signals/occasions';

const untried = { opening: null, tries: 0, change: null, failure: null };

/** What Jira is to be told of events: one errand for each that changed the state of play. `now` is the team's. */
export const errandsFor = (before: Negotiation, events: Event[], now: Now): Errand[] => {
  const { outcomeId, quarter } = before;
  let state = before;
  return events.flatMap((event): Errand[] => {
    const from = stateOfPlay(state, now.day);
    state = apply(state, event);
    const to = stateOfPlay(state, now.day);
    if (!differs(from, to)) return [];
    return [{ outcomeId, quarter, event: event.kind, number: event.number, at: now.at, from, to, ...untried }];
  });
};

/** What Jira is to be told of an opening (N1). */
export const errandOfOpening = (opened: Negotiation, now: Now): Errand => ({
  ...untried,
  outcomeId: opened.outcomeId,
  quarter: opened.quarter,
  event: 'opened',
  number: 0,
  at: now.at,
  opening: opened.opened.id,
  from: null,
  to: stateOfPlay(opened, now.day),
});

/** What Jira is to be told where nobody moved. Without a known state before, none of its occasions is claimed. */
export const errandOfClock = (state: Negotiation, from: Errand['from'], now: Now): Errand => {
  const to = stateOfPlay(state, now.day);
  const { outcomeId, quarter, version } = state;
  return { ...untried, outcomeId, quarter, event: 'clock', number: version, at: now.at, from: from ?? to, to };
};
