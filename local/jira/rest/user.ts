import { accountOf } from '../change/act';
import { type Call, ok, pageOf, type RestAnswer, refuse } from './answer';
import { userShape } from './shapes';

/** GET /rest/api/3/myself */
export function getMyself({ jira, actor, siteUrl }: Call): RestAnswer {
  return ok(userShape(jira, siteUrl, accountOf(jira, actor)));
}

/** GET /rest/api/3/user/bulk?accountId=…&accountId=… */
export function bulkGetUsers({ jira, siteUrl, query }: Call): RestAnswer {
  const wanted = query.getAll('accountId');
  if (wanted.length === 0) return refuse(400, 'The accountId parameter must be specified.');
  const users = [...new Set(wanted)].flatMap(accountId => userShape(jira, siteUrl, accountId) ?? []);
  return ok(pageOf(users, query, 10));
}

/** GET /rest/api/3/user/search?query=… */
export function searchUsers({ jira, siteUrl, query }: Call): RestAnswer {
  const text = query.get('query')?.toLowerCase();
  const accountId = query.get('accountId');
  if (text === undefined && accountId === null) {
    return refuse(400, "At least one of 'query', 'accountId' or 'property' must be specified.");
  }
  const matches = jira.people().filter(person => {
    // Jira finds nobody whose account is closed or switched off.
    if (!person.active) return false;
    if (accountId !== null) return person.accountId === accountId;
    const words = [
      ...person.displayName.toLowerCase().split(/[\s-]/),
      person.displayName.toLowerCase(),
      person.emailAddress,
    ];
    return words.some(word => word.startsWith(text ?? ''));
  });
  const { values } = pageOf(matches, query, 50);
  return ok(values.flatMap(person => userShape(jira, siteUrl, person.accountId) ?? []));
}
