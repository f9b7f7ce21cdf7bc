import { asker, type Call, ok, type RestAnswer, refuse } from './answer';
import { userShape } from './shapes';

/** GET /rest/api/3/myself */
export function getMyself({ jira, actor, siteUrl }: Call): RestAnswer {
  const accountId = asker(actor);
  if (accountId === undefined) return refuse(501, '[local] the app has no user account here, ask as a user');
  return ok(userShape(jira, siteUrl, accountId));
}

/** GET /rest/api/3/user/bulk?accountId=…&accountId=… */
export function bulkGetUsers({ jira, siteUrl, query }: Call): RestAnswer {
  const wanted = query.getAll('accountId');
  if (wanted.length === 0) return refuse(400, 'The accountId parameter must be specified.');
  const users = [...new Set(wanted)].flatMap(accountId => userShape(jira, siteUrl, accountId) ?? []);
  return ok(page(users, query, 10));
}

/** GET /rest/api/3/user/search?query=… */
export function searchUsers({ jira, siteUrl, query }: Call): RestAnswer {
  const text = query.get('query')?.toLowerCase();
  const accountId = query.get('accountId');
  if (text === undefined && accountId === null) {
    return refuse(400, "At least one of 'query', 'accountId' or 'property' must be specified.");
  }
  const matches = jira.site.people.filter(person => {
    if (accountId !== null) return person.accountId === accountId;
    const words = [
      ...person.displayName.toLowerCase().split(/[\s-]/),
      person.displayName.toLowerCase(),
      person.emailAddress,
    ];
    return words.some(word => word.startsWith(text ?? ''));
  });
  const { values } = page(matches, query, 50);
  return ok(values.flatMap(person => userShape(jira, siteUrl, person.accountId) ?? []));
}

function page<T>(all: T[], query: URLSearchParams, standard: number) {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? standard);
  const values = all.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, values };
}
