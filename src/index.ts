import { makeResolver } from '@forge/resolver';
import type { Api } from './api';
import { leaderPage, teamPage } from './calls/lists';
import { open, play } from './calls/play';
import { history, room } from './calls/room';
import { setTeam } from './calls/set-team';
import { workItem } from './calls/work-item';

/** Every call a page may make, by the contract in `api.ts`. */
export const resolver = makeResolver<Api>({
  workItem,
  room,
  history,
  teamPage,
  leaderPage,
  open,
  play,
  setTeam,
});
