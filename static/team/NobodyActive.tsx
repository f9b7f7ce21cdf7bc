import './nobodyActive.css';
import { useEffect, useSyncExternalStore } from 'react';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { peopleWords } from '../words/people-changes';

/** True once Jira has said of all of them that their accounts are not active. */
const useAllGone = (accounts: string[]): boolean => {
  const { roster } = useOutside();
  const named = accounts.join(' ');
  useEffect(() => {
    for (const account of named.split(' ')) roster.want(account);
  }, [roster, named]);
  return useSyncExternalStore(roster.subscribe, () =>
    accounts.every(account => {
      const known = roster.lookUp(account);
      return known === 'unknown' || (typeof known === 'object' && !known.isActive);
    }),
  );
};

/** Says that a party has nobody left who could move, and who can mend that. The negotiation itself stays as it is. */
const NobodyActive = ({ team: { leaderId, members } }: { team: Pick<TeamView, 'leaderId' | 'members'> }) => {
  const isWithoutLeader = useAllGone([leaderId]);
  const isWithoutTeam = useAllGone(members);
  if (!isWithoutLeader && !isWithoutTeam) return null;
  return (
    <div className="nobody-active" role="status">
      {isWithoutLeader && (
        <p>
          <strong>{peopleWords.noLeader}</strong> {peopleWords.whoMends.leader}
        </p>
      )}
      {isWithoutTeam && (
        <p>
          <strong>{peopleWords.noTeam}</strong> {peopleWords.whoMends.team}
        </p>
      )}
    </div>
  );
};

export default NobodyActive;
