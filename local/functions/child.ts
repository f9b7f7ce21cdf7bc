import { type ChildProcess, fork } from 'node:child_process';
import type { Log } from '../log';
import type { FromChild, ToChild, WireRequest, WireResponse } from './messages';

export type ChildOptions = {
  runner: string;
  bundle: string;
  egress: readonly string[];
  log: Log;
  /** The child asks for the platform on behalf of the invocation with this token. */
  answer(token: string, request: WireRequest): Promise<WireResponse>;
};

/** One process that runs functions, several invocations at a time. */
export type Child = {
  /** Resolves with JSON text, or `undefined` when the function returned nothing. */
  run(call: Extract<ToChild, { kind: 'invoke' }>): Promise<string | undefined>;
  /** It takes no more calls, and ends when the ones under way have ended. */
  readonly retired: boolean;
  stop(): Promise<void>;
};

/** The platform's wording when a function runs out of time is not documented. */
export class TimedOut extends Error {}

export function startChild({ runner, bundle, egress, log, answer }: ChildOptions): Child {
  const running = new Map<string, { settle(result: string | undefined): void; fail(error: Error): void }>();
  const child = fork(runner, [bundle, JSON.stringify(egress)], {
    // Nothing of this machine's environment reaches the app: on the platform there is none to rely on.
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  printLines(child, log);
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  let retired = false;
  let lastWords = '';
  child.stderr?.on('data', text => {
    lastWords = `${lastWords}${text}`.slice(-2000);
  });

  child.once('exit', (code, signal) => {
    retired = true;
    const why = lastWords.split('\n').find(line => /Error/.test(line)) ?? `it ended with ${signal ?? code}`;
    for (const { fail } of running.values()) fail(new Error(`[local] the function process is gone: ${why.trim()}`));
    running.clear();
  });
  child.on('message', (message: FromChild) => {
    if (message.kind === 'fetch') {
      const { id } = message;
      void answer(message.token, message.request).then(response => tell({ kind: 'fetched', id, response }));
      return;
    }
    if (message.kind === 'ready') return;
    const call = running.get(message.token);
    if (message.kind === 'done') call?.settle(message.result);
    else {
      log(`[app] ${message.stack ?? message.message}`);
      call?.fail(new Error(message.message));
    }
  });

  // A process that is gone cannot be told anything; `exit` settles what it owes.
  const tell = (message: ToChild) => child.connected && child.send(message, () => undefined);
  const leave = (token: string) => {
    running.delete(token);
    if (retired && running.size === 0) child.kill('SIGKILL');
  };

  return {
    get retired() {
      return retired;
    },
    run: call =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          // The code of a timed-out call may never stop, so its process has to.
          retired = true;
          reject(new TimedOut(`[local] the function took longer than ${call.limitMs / 1000} s and was ended`));
          leave(call.token);
        }, call.limitMs);
        const over = () => {
          clearTimeout(timer);
          leave(call.token);
        };
        running.set(call.token, {
          settle: result => {
            over();
            resolve(result);
          },
          fail: error => {
            over();
            reject(error);
          },
        });
        tell(call);
      }),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function printLines(child: ChildProcess, log: Log): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      for (const line of text.split('\n')) if (line !== '') log(`[app] ${line}`);
    });
  }
}
