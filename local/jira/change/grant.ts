import { allGroups } from '../groups';
import type { Jira } from '../jira';
import { type Act, done, type Outcome, refused } from './act';

/** To whom a permission of the app is given or taken: a group by name, or a person by account id. */
export type Grantee = { group: string } | { person: string };

/** Grants or revokes a global permission of the app. Administrators only; Jira tells nobody, the app finds out by asking. */
export function changeGrant(
  jira: Jira,
  act: Act,
  key: string,
  grantee: Grantee,
  change: 'grant' | 'revoke',
): Outcome<true> {
  if (!jira.can(act.actor, 'ADMINISTER')) return refused(403, 'Only site administrators may change permissions.');
  const grant = jira.app.globalPermissions.some(each => each.key === key) ? jira.store.get('grant', key) : undefined;
  if (!grant) return refused(404, 'This permission does not exist.');
  if (change === 'grant' && !exists(jira, grantee)) return refused(400, 'There is no such group or person.');
  const changed = (list: string[], name: string) =>
    change === 'grant' ? [...new Set([...list, name])] : list.filter(each => each !== name);
  const body =
    'group' in grantee
      ? { ...grant, groups: changed(grant.groups, grantee.group) }
      : { ...grant, people: changed(grant.people, grantee.person) };
  jira.store.write([{ kind: 'grant', id: key, body }]);
  return done(true);
}

const exists = (jira: Jira, grantee: Grantee): boolean =>
  'group' in grantee ? allGroups(jira.people()).includes(grantee.group) : jira.person(grantee.person)?.active === true;
