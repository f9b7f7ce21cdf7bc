/** What the app remembers: the only user of Forge's storage. Decisions read by key; lists and first paint may be eventual. */

export { isPseudonym, pseudonymOf } from './accounts';
export { attach, eraseWorkItem, remembersAnything } from './attach';
export {
  businessOutcomes,
  loadBusinessOutcome,
  type StoredBusinessOutcome,
  saveBusinessOutcome,
} from './business-outcomes';
export { UnknownCursor } from './cursor';
export { type Draft, type DraftName, dropDraft, loadDraft, saveDraft } from './drafts';
export {
  changeErrand,
  clockKey,
  createErrand,
  dropErrand,
  type Errand,
  errandKey,
  errandsOf,
  type Failure,
  loadErrand,
  overdueErrands,
  parkedErrands,
  removeErrand,
  type StoredErrand,
} from './errands';
export { type Entity, entities, eraseSome, hasNone, recordsOf, type StoredRecord } from './everything';
export { forgetField, knownField, rememberField } from './field';
export { loadGoal, noGoal, type StoredGoal, saveGoal } from './goals';
export { moveHome, moveOutcome, outcomesFrom, type Place, placesIn, projectOfOutcome } from './homes';
export { allOfQuarter, type Found, ofProject, ofQuarter, ofTeam, ofWorkItem } from './lists';
export { loadMoves } from './moves';
export { createNegotiation, type Home, isTooLarge, loadNegotiation, saveMove } from './negotiations';
export {
  type Absence,
  type Attachment,
  attachments,
  dropMark,
  loadMark,
  loadMarks,
  type Mark,
  markIn,
  saveAttachment,
  saveMark,
} from './orphans';
export { ensureOutcome, isLargeOutcome, loadOutcome, type StoredOutcome, saveOutcome } from './outcomes';
export { changeBetween, type PeopleChange, peopleChangesOf } from './people-changes';
export { accountsKept, loadReporting, type Reporting, replaceAccounts, saveReporting } from './personal-data';
export { loadPriority, prioritiesOf } from './priorities';
export { UnreadableRecord } from './record';
export { claimReminder, releaseReminder, remindedOn } from './reminders';
export {
  type Calendar,
  loadCalendar,
  loadReminders,
  loadSignals,
  type Occasion,
  occasions,
  Reminders,
  Signals,
  saveCalendar,
  saveReminders,
  saveSignals,
  type Versioned,
} from './settings';
export { loadTeam, loadTeams, saveTeam, Team, teamsLedBy } from './teams';
export { loadWritten, saveWritten, Written } from './written';
