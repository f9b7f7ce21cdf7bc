import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import type { TeamValues } from './TeamForm';

/** The team as the form starts from it, with names; null until Jira has given them. Who is not active any more is left out. */
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
      return typeof known === 'object' && known.isActive
        ? [{ accountId, name: known.name, picture: known.picture }]
        : [];
    };
    const [leader] = team ? named(team.leaderId) : [];
    return { leader: leader ?? null, members: team ? team.members.flatMap(named) : [] };
  }, [isKnown, roster, team]);
};
