/**
 * The child process that runs the app's functions. It is built into one file and started with nothing but the path of the
 * bundle: all it knows about an invocation comes from the host, all it can do is ask the host.
 */
import { STATUS_CODES } from 'node:http';
import { policeEgress } from './egress';
import type { FromChild, ToChild, WireRequest, WireResponse } from './messages';
import { currentToken, installRuntime, runAs } from './runtime';
import { installClock } from './time';

type Handler = (...args: unknown[]) => unknown;

const [, , bundlePath = '', allowed = '[]'] = process.argv;
const send = process.send?.bind(process);
const say = (message: FromChild) => send?.(message);

const moveClock = installClock();
policeEgress(JSON.parse(allowed));
installRuntime();

const waiting = new Map<number, (response: WireResponse) => void>();
let asked = 0;
Object.assign(globalThis, {
  __forge_fetch__: async (meta: WireRequest['meta'], path: string, init: RequestInit = {}) => {
    const id = ++asked;
    const request = { meta, path: String(path), init: wireInit(init) };
    const answer = new Promise<WireResponse>(resolve => waiting.set(id, resolve));
    say({ kind: 'fetch', id, token: currentToken(), request });
    const { status, headers, body } = await answer;
    const statusText = STATUS_CODES[status] ?? '';
    return new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers });
  },
});
// Only this file speaks with the host.
delete (process as { send?: unknown }).send;

const bundle: Record<string, unknown> = require(bundlePath);

process.on('message', (message: ToChild) => {
  if (message.kind === 'fetched') {
    waiting.get(message.id)?.(message.response);
    waiting.delete(message.id);
    return;
  }
  moveClock(message.clockOffset);
  void invoke(message);
});
// The host is gone: so is the reason to run.
process.on('disconnect', () => process.exit());
say({ kind: 'ready' });

async function invoke(call: Extract<ToChild, { kind: 'invoke' }>): Promise<void> {
  const { token } = call;
  try {
    const value = await runAs(call, () => handlerOf(call.handler)(...call.args));
    say({ kind: 'done', token, result: JSON.stringify(value) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    say({ kind: 'failed', token, message, stack });
  }
}

/** `index.resolver` → the export `resolver` of the bundle of `src/index`. */
function handlerOf(handler: string): Handler {
  const name = handler.slice(handler.lastIndexOf('.') + 1);
  const found = bundle[name];
  if (typeof found !== 'function')
    throw new Error(`[local] the bundle exports no function "${name}", export it from src/index`);
  return found as Handler;
}

function wireInit(init: RequestInit): WireRequest['init'] {
  const { method, body } = init;
  if (body !== undefined && body !== null && typeof body !== 'string') {
    throw new Error('[local] only text bodies reach the platform here, send JSON');
  }
  return { method, headers: Object.fromEntries(new Headers(init.headers)), body: body ?? undefined };
}
