import type { Log } from '../../log';
import type { Jira } from '../jira';
import type { Actor } from '../permissions';
import { type RestAnswer, type RestRequest, refuse } from './answer';
import { ENDPOINTS } from './endpoints';

export type Rest = (request: RestRequest, actor: Actor, siteUrl: string) => RestAnswer;

/** The REST side of the local Jira: finds the endpoint, checks the app's scope, then what the actor may see. */
export function openRest({ jira, scopes, log }: { jira: Jira; scopes: string[]; log: Log }): Rest {
  return ({ method, path, body }, actor, siteUrl) => {
    const url = new URL(path, 'http://jira');
    const match = ENDPOINTS.filter(each => each.method === method.toUpperCase())
      .map(endpoint => ({ endpoint, params: matches(endpoint.path, url.pathname) }))
      .find(each => each.params !== undefined);
    if (!match?.params) {
      log(`[local] NOT EMULATED: Jira ${method} ${url.pathname}, add it under local/jira/rest`);
      return refuse(501, `[local] ${method} ${url.pathname} is not emulated, add it under local/jira/rest`);
    }
    if (!scopes.includes(match.endpoint.scope)) {
      log(`[local] refused Jira ${method} ${url.pathname}: the manifest lacks the scope ${match.endpoint.scope}`);
      return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
    }
    const parsed = json(body);
    if (!parsed) return refuse(400, 'There was an error parsing JSON. Check that your request body is valid.');
    return match.endpoint.answer({
      jira,
      actor,
      siteUrl,
      params: match.params,
      query: url.searchParams,
      body: parsed.value,
    });
  };
}

/** Values of the `{names}` in `pattern`, or nothing when the path is another. A literal wins because it is listed first. */
function matches(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

function json(text: string | undefined): { value: unknown } | undefined {
  if (text === undefined || text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
