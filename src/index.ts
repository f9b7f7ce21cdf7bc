import { makeResolver } from '@forge/resolver';
import type { Api } from './api';
import { erase, exportRecords } from './calls/administration';
import { advice } from './calls/advice';
import { saveBusinessOutcome } from './calls/business-outcome';
import { calendar, setCalendar } from './calls/calendar';
import { listen } from './calls/listen';
import { leaderPage, teamPage } from './calls/lists';
import { forgetReadings, noteAttempt, outcome, recordReadings, setMeasure } from './calls/outcome';
import { open, play } from './calls/play';
import { portfolio } from './calls/portfolio';
import { history, room } from './calls/room';
import { setTeam } from './calls/set-team';
import { workItem } from './calls/work-item';

/** Every call a page may make, by the contract in `api.ts`. */
export const resolver = makeResolver<Api>({
  workItem,
  room,
  history,
  listen,
  teamPage,
  leaderPage,
  open,
  play,
  advice,
  outcome,
  recordReadings,
  forgetReadings,
  noteAttempt,
  setMeasure,
  portfolio,
  saveBusinessOutcome,
  calendar,
  setCalendar,
  exportRecords,
  erase,
  setTeam,
});

/** What runs once a day, by the manifest's schedule. */
export { daily } from './calls/daily';

/** What the closed panel of a work item shows. */
export { workItemStatus } from './calls/status';
