import type { Calendar } from '../../calendar';
import type { Story } from '../story';
import { CALENDARS, FIRST_CALL, LATENCY } from './past';
import { BACK_AGAIN, OWN_WEBSITES, SWAPS, TRUST } from './recent';
import { fellBack, halfReviewed, stopped, unmeasured, unreported } from './second';

/** The second outcomes, in the states they are in. */
export const secondStories = (calendar: Calendar): Story[] => [
  unmeasured(CALENDARS, 'The import log was switched off for five weeks in a move to another data centre', calendar),
  stopped(
    LATENCY,
    790,
    46,
    [
      'A fifth of the team is not enough to move it, and the first outcome suffers',
      'Agreed. Better one that has a chance',
    ],
    calendar,
  ),
  fellBack(
    FIRST_CALL,
    { kind: 'other', text: 'We carry on as things are, and nobody is held to a number' },
    33,
    calendar,
  ),
  unreported(SWAPS, calendar),
  halfReviewed(BACK_AGAIN, 20.6, 'team', calendar),
  halfReviewed(TRUST, 63.8, 'leader', calendar),
  fellBack(OWN_WEBSITES, { kind: 'team-p50' }, null, calendar),
];
