import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import { type Child, startChild } from './child';
import { type FunctionKind, LIMITS, type Limits, timeLimit } from './limits';
import type { WireRequest, WireResponse } from './messages';

/** Who and what an invocation is. Kept by the host; the child only knows the token it is filed under. */
export type Invocation = {
  accountId?: string | undefined;
  moduleKey: string;
  functionKey: string;
  /** The invocation that this one follows from, by way of queues; itself where it follows from none. */
  origin: string;
  /** Where the page is that called. Nothing when no page did. */
  context?: Record<string, unknown> | undefined;
};

export type FunctionCall = {
  function: string;
  kind: FunctionKind;
  moduleKey: string;
  moduleType: string;
  accountId?: string | undefined;
  context?: Record<string, unknown> | undefined;
  /** The `origin` of the invocation that led to this one. */
  origin?: string | undefined;
  payload: unknown;
};

export type FunctionHost = {
  call(call: FunctionCall): Promise<unknown>;
  stop(): Promise<void>;
};

export type FunctionHostOptions = {
  manifest: Manifest;
  runner: string;
  bundle: string;
  clock: Clock;
  environment: { cloudId: string; environmentId: string; environmentType: string; installationId: string };
  limits?: Partial<Limits> | undefined;
  /** The major version that is installed. Nothing while the app is not installed: no function runs then. */
  version(): number | undefined;
  log: Log;
  proxy(invocation: Invocation, request: WireRequest): Promise<WireResponse>;
};

/** Runs the app's functions in a process of their own, as the invocation's person and for no longer than allowed. */
export function startFunctionHost(options: FunctionHostOptions): FunctionHost {
  const { manifest, environment, clock, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const contextAri = `ari:cloud:jira::site/${environment.cloudId}`;
  const installation = { ari: { installationId: environment.installationId }, contexts: [{ ari: contextAri }] };
  const live = new Map<string, Invocation>();
  let child: Child | undefined;
  const children = new Set<Child>();

  const answer = async (token: string, request: WireRequest): Promise<WireResponse> => {
    const invocation = live.get(token);
    if (invocation) return options.proxy(invocation, request);
    log(`[local] refused ${request.path}: no invocation under way has this token, await every promise in a function`);
    return { status: 401, headers: { 'forge-proxy-error': 'INVOCATION_OVER' }, body: '' };
  };
  const ready = () => {
    if (child && !child.retired) return child;
    const { runner, bundle } = options;
    child = startChild({ runner, bundle, egress: manifest.egress.backend, log, answer });
    children.add(child);
    return child;
  };
  // The first invocation should not wait for the process to start.
  ready();

  return {
    async call({ function: key, kind, moduleKey, moduleType, accountId, context, origin, payload }) {
      const version = options.version();
      if (version === undefined)
        throw new Error('[local] the app is not installed, a site administrator can install it');
      const definition = manifest.functions.find(each => each.key === key);
      if (!definition)
        throw new Error(`[local] function "${key}" is not in the manifest, add it under modules.function`);
      if (JSON.stringify(payload).length > limits.requestBytes) {
        throw new Error(`[local] the payload is larger than ${limits.requestBytes} bytes, send less`);
      }
      const token = randomUUID();
      live.set(token, { accountId, moduleKey, functionKey: key, context, origin: origin ?? token });
      const principal = accountId === undefined ? {} : { principal: { accountId } };
      try {
        const result = await ready().run({
          kind: 'invoke',
          token,
          handler: definition.handler,
          args: [payload, { installContext: contextAri, installation, ...principal }],
          runtime: {
            appContext: {
              ...environment,
              appId: manifest.appId,
              appVersion: `${version}.0.0`,
              invocationId: token,
              functionKey: key,
              moduleType,
              moduleKey,
              installation,
              permissions: { scopes: manifest.scopes },
            },
            contextAri,
            aaid: accountId,
          },
          limitMs: timeLimit(kind, definition.timeoutSeconds, limits),
          clockOffset: clock.offset(),
        });
        if (result !== undefined && result.length > limits.responseBytes) {
          throw new Error(`[local] the answer is larger than ${limits.responseBytes} bytes, return less`);
        }
        return result === undefined ? undefined : JSON.parse(result);
      } finally {
        live.delete(token);
      }
    },
    stop: async () => {
      await Promise.all([...children].map(each => each.stop()));
    },
  };
}
