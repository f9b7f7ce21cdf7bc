import * as v from 'valibot';
import type { Jira } from '../jira/jira';
import type { Actor } from '../jira/permissions';
import type { Rest } from '../jira/rest/rest';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import type { Queue } from '../queue/queue';
import { answerMutation } from '../realtime/platform';
import type { Realtime } from '../realtime/realtime';
import type { Storage } from '../storage';
import { answerAccountReport } from './accounts';
import type { Invocation } from './host';
import type { WireRequest, WireResponse } from './messages';

const Meta = v.looseObject({
  type: v.string(),
  provider: v.optional(v.string()),
  remote: v.optional(v.string()),
  accountId: v.optional(v.string()),
});

export type ProxyOptions = {
  manifest: Manifest;
  storage: Storage;
  rest: Rest;
  realtime: Realtime;
  queue: Queue;
  jira: Jira;
  installationId: string;
  siteUrl: () => string;
  log: Log;
};

/**
 * The platform as the functions see it: every call that `@forge/api`, `@forge/kvs`, `@forge/events` and `@forge/realtime` make arrives here
 * together with the host's own record of the invocation. Who asks comes from that record, never from the call.
 */
export function createProxy(options: ProxyOptions) {
  const { manifest, storage, rest, realtime, queue, jira, installationId, siteUrl, log } = options;
  return async (invocation: Invocation, { meta, path, init }: WireRequest): Promise<WireResponse> => {
    const method = init.method ?? 'GET';
    const parsed = v.safeParse(Meta, meta);
    const { type, provider, remote, accountId } = parsed.success ? parsed.output : { type: 'malformed' };
    try {
      if (type === 'kvs') {
        if (!manifest.scopes.includes('storage:app')) {
          log('[local] refused storage: the manifest lacks the scope storage:app');
          return json(401, { code: 'UNAUTHORIZED', message: 'Unauthorized; scope does not match' });
        }
        const { status, body } = storage.handle(path, init.body === undefined ? undefined : JSON.parse(init.body));
        return json(status, body);
      }
      if (type === 'realtime') {
        const answer = answerMutation(realtime, installationId, invocation, JSON.parse(init.body ?? '{}'));
        if (answer) return json(answer.status, answer.body);
      }
      if (type === 'fpp' && remote === 'stargate' && provider === 'app' && method === 'POST') {
        const answer =
          path === '/app/report-accounts'
            ? answerAccountReport(jira, manifest.scopes, read(init.body), log)
            : queue.answer(invocation, path, read(init.body));
        if (answer) return json(answer.status, answer.body);
      }
      if (type === 'fpp' && remote === 'jira') {
        const actor = actorOf(provider, accountId, invocation);
        if (actor === 'nobody') return platformError(401, 'NEEDS_AUTHENTICATION_ERR');
        if (actor !== 'unknown') {
          const request = { method, path, body: init.body, headers: init.headers };
          const { status, body, headers } = await rest(request, actor, siteUrl(), invocation.origin);
          return json(status, body, headers);
        }
      }
    } catch (error) {
      log(`[local] ${method} ${path} failed: ${error instanceof Error ? error.stack : error}`);
      return json(500, { code: 'UNKNOWN_ERROR', message: '[local] the host failed, see its output' });
    }
    log(`[local] NOT EMULATED: ${JSON.stringify(meta)} ${method} ${path}, add it in local/functions/proxy.ts`);
    return json(501, { code: 'NOT_EMULATED', message: `[local] ${method} ${path} is not emulated` });
  };
}

/** A body that is no JSON is no request at all: whoever reads it refuses it. */
function read(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}

function actorOf(
  provider: string | undefined,
  accountId: string | undefined,
  invocation: Invocation,
): Actor | 'nobody' | 'unknown' {
  if (provider === 'app') return { kind: 'app' };
  if (provider !== 'user') return 'unknown';
  // `asUser(id)` for somebody else is offline impersonation, which the manifest would have to ask for.
  if (accountId !== undefined && accountId !== invocation.accountId) return 'nobody';
  return invocation.accountId === undefined ? 'nobody' : { kind: 'user', accountId: invocation.accountId };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): WireResponse {
  const text = body === undefined ? '' : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

const platformError = (status: number, code: string): WireResponse => ({
  status,
  headers: { 'forge-proxy-error': code },
  body: '',
});
