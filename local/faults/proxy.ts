import * as v from 'valibot';
import type { Invocation } from '../functions/host';
import type { WireRequest, WireResponse } from '../functions/messages';
import { Refusal } from '../storage/refusal';
import type { Call, Faults } from './faults';

type Proxy = (invocation: Invocation, request: WireRequest) => Promise<WireResponse>;

/** So many writes a query may lag behind. The platform names no limit. */
const MOST_BEHIND = 3;
/** Of so many different queries the last answer is kept. */
const MOST_QUERIES = 200;
/** Seconds until a throttled call may be tried again, at most. */
const LONGEST_WAIT = 30;

const Conditions = v.object({ conditions: v.looseObject({}) });
const Transaction = v.object({
  set: v.optional(v.array(v.unknown()), []),
  delete: v.optional(v.array(v.unknown()), []),
  check: v.optional(v.array(v.unknown()), []),
});

/** The platform as functions see it on a bad day. Pages ask Jira by another way, on which nothing goes wrong here. */
export function withFaults(proxy: Proxy, faults: Faults): Proxy {
  const answered = new Map<string, { response: WireResponse; writes: number }>();
  let writes = 0;

  const jira: Proxy = async (invocation, request) => {
    const where = `${request.init.method ?? 'GET'} ${request.path}`;
    if (faults.happens('throttled', where)) {
      const headers = {
        'retry-after': String(faults.between(1, LONGEST_WAIT)),
        'ratelimit-reason': 'jira-burst-based',
      };
      return error(429, { errorMessages: ['Rate limit exceeded.'], errors: {} }, headers);
    }
    if (faults.happens('broken', where)) return error(503, { errorMessages: ['Service unavailable.'], errors: {} });
    const response = await proxy(invocation, request);
    const changes = (request.init.method ?? 'GET') !== 'GET';
    return changes && faults.happens('lostAnswer', where) ? error(502, { errorMessages: [], errors: {} }) : response;
  };

  const storage: Proxy = async (invocation, request) => {
    const { path } = request;
    const body = request.init.body ?? '';
    if (path === '/api/v1/transaction' && hasConditions(body) && faults.happens('lostRace', path)) {
      const { status, code, message } = new Refusal('conditionFailed', 'The conditional check failed');
      return error(status, { code, message });
    }
    const response = await proxy(invocation, request);
    if (path === '/api/v1/entity/query') return queried(body, path, response);
    if (!isWrite(path)) return response;
    writes += 1;
    if (!faults.happens('lostAnswer', path)) return response;
    return error(500, { code: 'INTERNAL_SERVER_ERROR', message: 'An internal server error has occurred' });
  };

  const queried = (body: string, path: string, response: WireResponse): WireResponse => {
    const earlier = answered.get(body);
    const isBehind = earlier !== undefined && writes > earlier.writes && writes - earlier.writes <= MOST_BEHIND;
    if (isBehind && faults.happens('staleQuery', path)) return earlier.response;
    answered.delete(body);
    answered.set(body, { response, writes });
    const [oldest] = answered.keys();
    if (answered.size > MOST_QUERIES && oldest !== undefined) answered.delete(oldest);
    return response;
  };

  const elsewhere: Proxy = async (invocation, request) => {
    const response = await proxy(invocation, request);
    return isPush(request) && faults.happens('lostAnswer', 'a push to a queue')
      ? error(500, { message: 'Unknown error' })
      : response;
  };

  return async (invocation, request) => {
    const call = callOf(invocation, request);
    const response = await { jira, storage, queue: elsewhere, elsewhere }[call.to](invocation, request);
    return faults.endsAfter(call) ? end() : response;
  };
}

/** Ends this process without warning; the functions' own process follows when it finds it gone. */
function end(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

function callOf({ functionKey }: Invocation, request: WireRequest): Call {
  const { path, init } = request;
  const method = init.method ?? 'GET';
  const to = addresseeOf(request);
  return { functionKey, to, method, path, changes: to === 'storage' ? isWrite(path) : method !== 'GET' };
}

function addresseeOf(request: WireRequest): Call['to'] {
  const { type, remote } = request.meta;
  if (type === 'fpp' && remote === 'jira') return 'jira';
  if (type === 'kvs') return 'storage';
  return isPush(request) ? 'queue' : 'elsewhere';
}

const isPush = ({ path }: WireRequest) => path.startsWith('/webhook/queue/publish/');

const isWrite = (path: string) => /\/(set|delete|transaction)$/.test(path);

function hasConditions(body: string): boolean {
  const parsed = v.safeParse(Transaction, JSON.parse(body || '{}'));
  if (!parsed.success) return false;
  const { set, delete: removed, check } = parsed.output;
  return [...set, ...removed, ...check].some(each => v.is(Conditions, each));
}

const error = (status: number, body: object, headers: Record<string, string> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
