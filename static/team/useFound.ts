import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { people } from '../words/people';
import type { TeamValues } from './TeamForm';

/** The team as the form starts from it, with names; null until Jira has given them. */
export const useFound = (team: TeamView | null): TeamValues | null => {
  const { roster } = useOutside();
  const accounts = useMemo(() => (team ? [team.leaderId, ...team.members] : []), [team]);
  useEffect(() => {
    for (const account of accounts) roster.want(account);
  }, [roster, accounts]);
  const isKnown = useSyncExternalStore(roster.subscribe, () => accounts.every(account => roster.lookUp(account)));
  return useMemo(() => {
    if (!isKnown) return null;
    const named = (accountId: string) => {
      const known = roster.lookUp(accountId);
      return typeof known === 'object'
        ? { accountId, name: known.name, picture: known.picture }
        : { accountId, name: people.former, picture: null };
    };
    return { leader: team ? named(team.leaderId) : null, members: team ? team.members.map(named) : [] };
  }, [isKnown, roster, team]);
};
