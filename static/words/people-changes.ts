import type { Instant } from '../../src/negotiation/shape';
import { moment } from './numbers';

/** Who negotiates, who was before, and what to do where nobody is left. */
export const peopleWords = {
  title: 'Earlier changes of leader and team',
  loading: 'Loading earlier changes',
  none: 'Nobody has come or gone since the team was set up.',
  when: (at: Instant) => moment(at),
  /** Between two names: the former leader and the new one. */
  leads: 'leads in place of',
  leadsFirst: 'leads',
  placeEmpty: 'leads no longer. The leader’s place is empty.',
  joined: 'joined the team',
  left: 'left the team',
  by: 'Changed by',
  byClosing: 'Jira closed the account',
  between: ', ',
  noLeader: 'Nobody is there to act as the leader any more: the account is not active.',
  noTeam: 'Nobody is there to act for the team any more: no account in it is active.',
  whoMends: {
    leader:
      'A member of the team or a project administrator names the new leader on the project’s Negotiations page. Everything stays as it is until then.',
    team: 'The leader or a project administrator names the new team on the project’s Negotiations page. Everything stays as it is until then.',
  },
};
