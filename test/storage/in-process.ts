import { join } from 'node:path';
import { readManifest } from '../../local/manifest';
import { openStorage, type Storage } from '../../local/storage';
import { temporaryDirectory } from '../local/storage/directory';

/** The real SDK over the local store in this process: every call can be counted, and its answer spoilt on the way. */
export type InProcess = {
  storage: Storage;
  /** Calls to the platform so far: what kind, which path. */
  made: string[];
  /** Stands between SDK and store while it is set. */
  spoil: ((path: string, handle: () => Response) => Response) | null;
  close(): void;
};

export function storeInProcess(): InProcess {
  const directory = temporaryDirectory();
  const { entities } = readManifest(join(__dirname, '../..'));
  const storage = openStorage({ file: directory.file, entities, now: () => Date.now() });
  const store: InProcess = {
    storage,
    made: [],
    spoil: null,
    close: () => {
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      storage.close();
      directory.remove();
    },
  };
  const forgeFetch = async (meta: { type: string }, path: string, init: { body: string }) => {
    store.made.push(`${meta.type} ${path}`);
    if (meta.type !== 'kvs') throw new Error(`nothing but storage is here, and ${path} was called`);
    const handle = () => {
      const { status, body } = storage.handle(path, JSON.parse(init.body));
      return new Response(body === undefined ? null : JSON.stringify(body), { status });
    };
    return store.spoil ? store.spoil(path, handle) : handle();
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch });
  return store;
}
