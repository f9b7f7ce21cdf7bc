/**
 * Calls over `postMessage` in both directions. Functions inside arguments and answers travel as references: the other side
 * gets an async function that calls back.
 */
export type Peer = {
  call(method: string, payload?: unknown): Promise<unknown>;
  /** Gives the peer a message that came from the other side. */
  receive(message: unknown): void;
};

type Message =
  | { forge: 'call'; id: number; method?: string; reference?: number; args: unknown[] }
  | { forge: 'answer'; id: number; value: unknown }
  | { forge: 'refusal'; id: number; message: string };

type Remote = (...args: unknown[]) => unknown;
const REFERENCE = '__forge_function__';

export function createPeer(
  post: (message: unknown) => void,
  answer: (method: string, payload: unknown) => unknown,
): Peer {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const functions: Remote[] = [];
  let calls = 0;

  const ask = (target: { method: string } | { reference: number }, args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      post({ forge: 'call', id, ...target, args: pack(args) });
    });

  const pack = (value: unknown): unknown =>
    mapped(value, each =>
      typeof each === 'function' ? { [REFERENCE]: functions.push(each as Remote) - 1 } : undefined,
    );

  const unpack = (value: unknown): unknown =>
    mapped(value, each => {
      const reference = isRecord(each) ? each[REFERENCE] : undefined;
      return typeof reference === 'number' ? (...args: unknown[]) => ask({ reference }, args) : undefined;
    });

  const perform = async (message: Extract<Message, { forge: 'call' }>) => {
    const args = unpack(message.args) as unknown[];
    try {
      const run = message.reference === undefined ? undefined : functions[message.reference];
      const value = await (run ? run(...args) : answer(message.method ?? '', args[0]));
      post({ forge: 'answer', id: message.id, value: pack(value) });
    } catch (error) {
      post({ forge: 'refusal', id: message.id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    call: (method, payload) => ask({ method }, [payload]),
    receive(message) {
      if (!isMessage(message)) return;
      if (message.forge === 'call') void perform(message);
      else {
        const call = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.forge === 'answer') call?.resolve(unpack(message.value));
        else call?.reject(new Error(message.message));
      }
    },
  };
}

/** A copy of plain data in which `replace` may put something else for any part. */
function mapped(value: unknown, replace: (each: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map(each => mapped(each, replace));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, replace)]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

const isMessage = (value: unknown): value is Message => isRecord(value) && typeof value.forge === 'string';
