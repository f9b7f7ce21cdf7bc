import type { Calendar } from '../calendar';
import { RECORD } from '../record';
import { mainStories } from './mains';
import { nextStories } from './next';
import { secondStories } from './seconds';
import type { Story } from './story';

/** Every negotiation of the demo: what is over and what runs, team by team, and the quarter to come. */
export const storiesFrom = (calendar: Calendar): Story[] => [
  ...RECORD.teams.flatMap(({ key }) => mainStories(key, calendar)),
  ...secondStories(calendar),
  ...nextStories(calendar),
];
