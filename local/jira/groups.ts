import type { Person } from './model';

export const EVERYBODY = 'jira-users';
export const SITE_ADMINISTRATORS = 'jira-administrators';

/** `Team Harbor` → `team-harbor`: the local site's teams are groups as well. */
const groupName = (team: string): string => team.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The groups that somebody is in. Nobody is in any once the account is closed or switched off. */
export const groupsOf = (person: Person, administrators: string[]): string[] =>
  !person.active
    ? []
    : [EVERYBODY, ...(administrators.includes(person.accountId) ? [SITE_ADMINISTRATORS] : []), groupName(person.group)];

/** Every group of the site, in the order of its people. */
export const allGroups = (people: Person[]): string[] => [
  ...new Set([EVERYBODY, SITE_ADMINISTRATORS, ...people.map(each => groupName(each.group))]),
];
