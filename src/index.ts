import { makeResolver } from '@forge/resolver';
import type { Api } from './api';
import { erase, exportRecords } from './calls/administration';
import { advice } from './calls/advice';
import { saveBusinessOutcome } from './calls/business-outcome';
import { calendar, setCalendar } from './calls/calendar';
import { draft, keepDraft } from './calls/draft';
import { dropErrand, parked, retryErrand } from './calls/errands';
import { setGoal } from './calls/goal';
import { listen, listenToLists } from './calls/listen';
import { leaderPage, teamPage } from './calls/lists';
import { eraseOrphan, orphans, reattach } from './calls/orphans';
import { forgetReadings, noteAttempt, outcome, recordReadings, setMeasure } from './calls/outcome';
import { outside } from './calls/outside';
import { open, play } from './calls/play';
import { portfolio } from './calls/portfolio';
import { reminders, setReminders } from './calls/reminders';
import { history, room } from './calls/room';
import { peopleChanges, setTeam } from './calls/set-team';
import { setSignals, signals } from './calls/signals';
import { workItem } from './calls/work-item';

/** Every call a page may make, by the contract in `api.ts`. */
export const resolver = makeResolver<Api>({
  workItem,
  room,
  history,
  listen,
  listenToLists,
  teamPage,
  leaderPage,
  open,
  play,
  advice,
  outside,
  keepDraft,
  draft,
  outcome,
  recordReadings,
  forgetReadings,
  noteAttempt,
  setMeasure,
  portfolio,
  saveBusinessOutcome,
  calendar,
  setCalendar,
  signals,
  setSignals,
  reminders,
  setReminders,
  parked,
  retryErrand,
  dropErrand,
  exportRecords,
  erase,
  setTeam,
  peopleChanges,
  setGoal,
  orphans,
  reattach,
  eraseOrphan,
});

/** What a rule of Automation can do, as the user of its connection. */
export { addAttempt as ruleAddAttempt } from './automation/actions/add-attempt';
export { getNegotiation as ruleGetNegotiation } from './automation/actions/get-negotiation';
export { openNegotiations as ruleOpenNegotiations } from './automation/actions/open-negotiations';
export { recordCheckIn as ruleRecordCheckIn } from './automation/actions/record-check-in';
export { remindParties as ruleRemind } from './automation/actions/remind';

/** What brings Jira up to date after a move, and what finds those that were forgotten. */
export { deliver } from './automation/outbox/deliver';
export { sweep } from './automation/outbox/sweep';

/** What reminds people: who is waited for, every hour, and one message each. */
export { deliverReminder, remind } from './automation/reminders/remind';

/** What `issue in negotiationsWaitingForMe()` stands for in a search. */
export { negotiationsWaitingForMe } from './automation/search/waiting-for-me';

/** What runs once a day, by the manifest's schedule. */
export { daily } from './calls/daily';

/** What Jira and Forge tell of the life of work items, projects and the app. */
export { beforeUninstall, lifeCycle } from './calls/life-cycle';

/** What runs once a week: whose account ids are kept. */
export { personalData } from './calls/privacy';

/** What the closed panel of a work item shows. */
export { workItemStatus } from './calls/status';
