/** What the host and the child process that runs the functions say to each other. */

/** Facts about one invocation that the SDK reads through `__forge_runtime__`. */
export type RuntimeFacts = {
  appContext: Record<string, unknown>;
  contextAri: string;
  aaid?: string | undefined;
};

export type WireRequest = {
  meta: Record<string, unknown>;
  path: string;
  init: { method?: string | undefined; headers?: Record<string, string> | undefined; body?: string | undefined };
};

export type WireResponse = { status: number; headers: Record<string, string>; body: string };

export type ToChild =
  | {
      kind: 'invoke';
      /** Random; stands for who asks and in which module. The child can present it and nothing else. */
      token: string;
      handler: string;
      args: unknown[];
      runtime: RuntimeFacts;
      limitMs: number;
      clockOffset: number;
    }
  | { kind: 'fetched'; id: number; response: WireResponse };

export type FromChild =
  | { kind: 'ready' }
  /** `result` is JSON text: what cannot be JSON does not leave a function. */
  | { kind: 'done'; token: string; result?: string | undefined }
  | { kind: 'failed'; token: string; message: string; stack?: string | undefined }
  | { kind: 'fetch'; id: number; token: string; request: WireRequest };
