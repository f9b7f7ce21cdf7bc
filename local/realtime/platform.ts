import * as v from 'valibot';
import type { Invocation } from '../functions/host';
import type { Realtime } from './realtime';
import { RealtimeRefusal } from './refusal';

const Publish = v.object({
  installationId: v.string(),
  name: v.string(),
  payload: v.string(),
  context: v.nullish(v.string()),
  isGlobal: v.nullish(v.boolean()),
  token: v.nullish(v.string()),
});
const Overrides = v.object({ contextOverrides: v.array(v.string()) });
const Sign = v.object({
  channelName: v.string(),
  claims: v.unknown(),
  permissions: v.nullish(v.pipe(v.array(v.picklist(['publish', 'subscribe'])), v.minLength(1))),
});
const Query = v.object({ query: v.string(), variables: v.record(v.string(), v.unknown()) });

export type Answered = { status: number; body: unknown };

/** The mutations that `@forge/realtime` sends, as the person and from the place of the host's own record of the invocation. */
export function answerMutation(
  realtime: Realtime,
  installationId: string,
  invocation: Invocation,
  request: unknown,
): Answered | undefined {
  const { query, variables } = v.parse(Query, request);
  const name = /^\s*mutation\s+(\w+)/.exec(query)?.[1] ?? '';
  const answer = MUTATIONS[name];
  if (!answer) return undefined;
  try {
    return {
      status: 200,
      body: { data: { ecosystem: { [name]: answer(realtime, installationId, invocation, variables) } } },
    };
  } catch (error) {
    if (!(error instanceof RealtimeRefusal)) throw error;
    if (error.status === 429) return { status: 429, body: {} };
    return { status: 200, body: { data: null, errors: [{ message: error.message }] } };
  }
}

type Mutation = (realtime: Realtime, installationId: string, invocation: Invocation, variables: unknown) => object;

const MUTATIONS: Record<string, Mutation> = {
  publishRealtimeChannel(realtime, installationId, invocation, variables) {
    const { name, payload, context, isGlobal, token, ...of } = v.parse(Publish, variables);
    if (of.installationId !== installationId) throw new RealtimeRefusal('Unauthorized request', '', 403);
    const contextOverrides = context ? v.parse(Overrides, JSON.parse(context)).contextOverrides : undefined;
    const wish = { channelName: name, isGlobal: isGlobal ?? false, token: token ?? undefined, contextOverrides };
    return realtime.publish(invocation, wish, payload);
  },
  signRealtimeToken(realtime, _, __, variables) {
    const { channelName, claims, permissions } = v.parse(Sign, variables);
    return {
      forgeRealtimeToken: realtime.sign(channelName, claims, permissions ?? undefined),
      success: true,
      errors: [],
    };
  },
};
