import type { Jira } from '../jira';
import type { Person } from '../model';
import type { Change } from '../store';
import { type Act, done, type Outcome, refused } from './act';
import { userEvent } from './event';

export type PersonChange = 'deactivate' | 'reactivate' | 'close';

/**
 * Switches an account off or on, or closes it for good: then its name is "Former user", and nothing personal is left of it
 * but the account id. Only site administrators may.
 */
export function changePerson(jira: Jira, act: Act, person: Person, change: PersonChange): Outcome<true> {
  if (!jira.can(act.actor, 'ADMINISTER')) return refused(403, 'Only site administrators may change accounts.');
  if (person.closedOn !== undefined) return refused(400, 'This account is closed. A closed account never comes back.');
  if (jira.site.administrators.includes(person.accountId))
    return refused(400, 'A site needs its administrator. Change somebody else’s account.');
  if (change === 'close') return close(jira, act, person);
  const active = change === 'reactivate';
  if (person.active === active) return done(true);
  const next = { ...person, active, updatedOn: new Date(jira.now()).toISOString() };
  jira.change([{ kind: 'person', id: person.accountId, body: next }], () => [userEvent(jira, act, 'updated', next)]);
  return done(true);
}

function close(jira: Jira, act: Act, person: Person): Outcome<true> {
  const next: Person = {
    ...person,
    displayName: 'Former user',
    emailAddress: '',
    title: '',
    active: false,
    closedOn: new Date(jira.now()).toISOString().slice(0, 10),
  };
  const { accountId } = person;
  const mine = jira.store.entries('mail').filter(([, each]) => each.to === accountId);
  const properties = jira.store
    .entries('property')
    .filter(([, each]) => each.owner === 'user' && each.ownerId === accountId);
  const changes: Change[] = [
    { kind: 'person', id: accountId, body: next },
    ...mine.map(([id]): Change => ({ kind: 'mail', id, body: undefined })),
    ...properties.map(([id]): Change => ({ kind: 'property', id, body: undefined })),
  ];
  jira.change(changes, () => [userEvent(jira, act, 'deleted', next)]);
  return done(true);
}
