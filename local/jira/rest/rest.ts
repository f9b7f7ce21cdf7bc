import type { Log } from '../../log';
import type { Jira } from '../jira';
import type { Actor } from '../permissions';
import { type RestAnswer, type RestRequest, refuse } from './answer';
import { ENDPOINTS } from './endpoints';
import { createWriteLimit } from './limit';

/** `origin`: what led to the request, which the events of its changes repeat. */
export type Rest = (request: RestRequest, actor: Actor, siteUrl: string, origin?: string) => Promise<RestAnswer>;

export type RestOptions = {
  jira: Jira;
  scopes: string[];
  log: Log;
  /** While the site is given its past nothing is limited. */
  isPreparing?: () => boolean;
  /** Milliseconds that only go forward; the limit protects the machine, so not the site's clock. */
  elapsed?: () => number;
};

/** The REST side of the local Jira: finds the endpoint, checks the app's scope, then what the actor may see. */
export function openRest({ jira, scopes, log, isPreparing, elapsed }: RestOptions): Rest {
  const limit = createWriteLimit(elapsed);
  return async ({ method, path, body, headers = {} }, actor, siteUrl, origin) => {
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
    if (actor.kind === 'user' && !jira.person(actor.accountId)?.active) {
      return { status: 401, body: { code: 401, message: 'Unauthorized' } };
    }
    const parsed = json(body);
    if (!parsed) return refuse(400, 'There was an error parsing JSON. Check that your request body is valid.');
    const answer = await match.endpoint.answer({
      jira,
      actor,
      act: { actor, byApp: true, trace: headerOf(headers, 'x-atlassian-webhook-trace'), origin },
      siteUrl,
      params: match.params,
      query: url.searchParams,
      body: parsed.value,
      overLimit: issueId => (isPreparing?.() ? undefined : limit(issueId)),
    });
    if (answer.status === 501) log(`[local] NOT EMULATED: Jira ${method} ${path}: ${JSON.stringify(answer.body)}`);
    if (answer.status === 429) log(`[local] RATE LIMITED: Jira ${method} ${url.pathname}`);
    return answer;
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

const headerOf = (headers: Record<string, string>, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

function json(text: string | undefined): { value: unknown } | undefined {
  if (text === undefined || text === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
