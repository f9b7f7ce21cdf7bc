/** What the app remembers: the only user of Forge's storage. Decisions read by key; lists and first paint may be eventual. */
export {
  businessOutcomes,
  loadBusinessOutcome,
  type StoredBusinessOutcome,
  saveBusinessOutcome,
} from './business-outcomes';
export { type Entity, entities, eraseSome, hasNone, recordsOf, type StoredRecord } from './everything';
export { allOfQuarter, type Found, ofProject, ofQuarter, ofTeam, ofWorkItem, UnknownCursor } from './lists';
export { loadMoves } from './moves';
export { createNegotiation, type Home, isTooLarge, loadNegotiation, saveMove } from './negotiations';
export { ensureOutcome, isLargeOutcome, loadOutcome, type StoredOutcome, saveOutcome } from './outcomes';
export { loadPriority, prioritiesOf } from './priorities';
export { UnreadableRecord } from './record';
export { type Calendar, loadCalendar, saveCalendar } from './settings';
export { loadTeam, loadTeams, saveTeam, Team, teamsLedBy } from './teams';
