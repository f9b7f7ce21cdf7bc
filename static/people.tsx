import './people.css';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useOutside } from './frame/outside';
import type { Known } from './roster';
import { people } from './words/people';

const Avatar = lazy(() => import('@atlaskit/avatar/avatar'));

/** What the page knows of somebody; undefined until Jira has answered. */
export const usePerson = (accountId: string): Known => {
  const { roster } = useOutside();
  useEffect(() => roster.want(accountId), [roster, accountId]);
  return useSyncExternalStore(roster.subscribe, () => roster.lookUp(accountId));
};

const nameOf = (person: Known): string => (typeof person === 'object' ? person.name : people.former);

type Props = { accountId: string };

export const PersonName = ({ accountId }: Props) => {
  const person = usePerson(accountId);
  if (person === undefined) return <span className="person-pending" role="img" aria-label={people.pending} />;
  return <span className="person-name">{nameOf(person)}</span>;
};

/** Always 24 pixels wide, loaded or not. The name beside it speaks for it, so it is silent unless it stands alone. */
export const PersonAvatar = ({ accountId, standsAlone = false }: Props & { standsAlone?: boolean }) => {
  const person = usePerson(accountId);
  const blank = <span className="person-blank" />;
  return (
    <span className="person-avatar" aria-hidden={!standsAlone}>
      {person === undefined ? (
        blank
      ) : (
        <Suspense fallback={blank}>
          <Avatar
            size="small"
            borderColor="transparent"
            {...(standsAlone ? { name: nameOf(person) } : {})}
            {...(typeof person === 'object' && person.picture ? { src: person.picture } : {})}
          />
        </Suspense>
      )}
    </span>
  );
};

/** Avatar and name on one line. */
export const Person = ({ accountId }: Props) => (
  <span className="person">
    <PersonAvatar accountId={accountId} />
    <PersonName accountId={accountId} />
  </span>
);
