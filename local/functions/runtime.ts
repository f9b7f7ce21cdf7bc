import { AsyncLocalStorage } from 'node:async_hooks';
import type { RuntimeFacts, ToChild } from './messages';

type Invocation = { token: string; runtime: object };

/** Which invocation the code that is running right now belongs to; parallel invocations never see each other's. */
const current = new AsyncLocalStorage<Invocation>();

/** The token of the running invocation. Code that runs after its invocation ended, or outside one, has none. */
export function currentToken(): string {
  const invocation = current.getStore();
  if (!invocation) throw new Error('Forge runtime not found.');
  return invocation.token;
}

/** Installs the global that the SDK asks for the facts of the invocation it runs in. */
export function installRuntime(): void {
  Object.defineProperty(globalThis, '__forge_runtime__', { get: () => current.getStore()?.runtime });
}

export function runAs<T>(call: Extract<ToChild, { kind: 'invoke' }>, run: () => T): T {
  return current.run({ token: call.token, runtime: runtimeOf(call.token, call.runtime, call.limitMs) }, run);
}

function runtimeOf(token: string, facts: RuntimeFacts, limitMs: number): object {
  const end = performance.now() + limitMs;
  return {
    proxy: { token, url: 'local:' },
    container: { region: 'local', runtime: 'nodejs', handler: facts.appContext.functionKey },
    contextAri: facts.contextAri,
    appContext: facts.appContext,
    ...(facts.aaid === undefined ? {} : { aaid: facts.aaid }),
    lambdaContext: {
      awsRequestId: facts.appContext.invocationId,
      getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    },
    tracing: { traceId: token.replaceAll('-', ''), spanId: token.slice(0, 8) },
    metrics: metrics(),
    realtime: {},
    featureFlags: () => false,
  };
}

/** The SDK counts its own calls through these; nobody here reads the counts. */
function metrics(): object {
  const counter = { incr() {}, incrBy() {}, decr() {}, decrBy() {} };
  return {
    counter: () => counter,
    timing: () => ({ measure: () => ({ stop() {} }) }),
    gauge: () => ({ set() {} }),
  };
}
