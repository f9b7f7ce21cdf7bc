import type { Storage } from '../../../local/storage';

type ForgeFetch = (meta: unknown, path: string, init: { body: string }) => Promise<Response>;

/** Puts a store behind the global through which `@forge/kvs` reaches its platform. `before` runs ahead of each request. */
export function connect(storage: Storage, before: () => void = () => undefined): void {
  const forgeFetch: ForgeFetch = async (meta, path, init) => {
    if (JSON.stringify(meta) !== JSON.stringify({ type: 'kvs', provider: 'app', remote: 'kvs' })) {
      throw new Error(`[test] unexpected call ${JSON.stringify(meta)} ${path}, expected the key-value store`);
    }
    before();
    const { status, body } = storage.handle(path, JSON.parse(init.body));
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', 'x-b3-traceid': 'a1b2c3' },
    });
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch });
}

export function disconnect(): void {
  Reflect.deleteProperty(globalThis, '__forge_fetch__');
}
