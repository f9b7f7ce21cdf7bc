import type { Wanted } from './instance/instances';
import type { Status } from './instance/status';
import type { Platform } from './platform';
import type { Payload, Wish } from './realtime/realtime';

/** A page of the app that somebody has open: which person, which module, where. */
export type Page = { person: string; module: string } & Wanted;

/** A call that a page would make. */
export type PageCall = Page & { function: string; payload?: unknown };

/** A realtime channel as a page asks for it; without `isGlobal` it is that of the page's own place. */
export type PageChannel = Omit<Wish, 'isGlobal'> & { isGlobal?: boolean; replaySeconds?: number };

/** Pages of the app without a browser. */
export type Pages = {
  /** Calls a page's function as the bridge would; rejects when Jira would not show that page to the person. */
  invoke(call: PageCall): Promise<unknown>;
  /** What the head of a context block shows; nothing when the app says nothing, or nothing that Jira would show. */
  status(page: Page): Promise<Status | undefined>;
  /** Listens to a realtime channel as that page would. Returns how to stop; throws what the page would be told. */
  listen(page: Page, channel: PageChannel, hear: (payload: Payload) => void): () => void;
};

export function pagesOf({ jira, instances, invoke, status, realtime }: Platform): Pages {
  const open = ({ person: accountId, module: key, ...wanted }: Page) => {
    const person = jira.person(accountId);
    const module = instances.module(key);
    if (!person || !module)
      throw new Error(`[local] there is no ${person ? `module "${key}"` : `account ${accountId}`}`);
    const instance = instances.open(person, module, wanted);
    if (!instance) throw new Error(`[local] Jira does not show "${key}" to ${person.displayName} there`);
    return instance;
  };
  return {
    async invoke({ function: name, payload, ...page }) {
      return invoke(open(page), name, payload);
    },
    async status(page) {
      return status(open(page));
    },
    listen: (page, { isGlobal = false, ...channel }, hear) =>
      realtime.subscribe(open(page), { ...channel, isGlobal }, hear),
  };
}
