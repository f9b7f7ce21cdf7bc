/** What the app remembers: the only user of Forge's storage. Decisions read by key; lists and first paint may be eventual. */
export { type Found, ofQuarter, ofTeam, ofWorkItem, UnknownCursor } from './lists';
export { loadMoves } from './moves';
export { createNegotiation, isTooLarge, loadNegotiation, saveMove } from './negotiations';
export { loadOutcome } from './outcomes';
export { UnreadableRecord } from './record';
export { loadTeam, loadTeams, saveTeam, Team, teamsLedBy } from './teams';
