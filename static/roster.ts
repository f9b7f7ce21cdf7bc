/** `isActive`: the account may sign in to Jira. */
export type Person = { name: string; picture: string | null; isActive: boolean };
export type Known = Person | 'unknown' | undefined;

type Answer = {
  values?: { accountId: string; displayName: string; active?: boolean; avatarUrls?: Record<string, string> }[];
};

/** Jira's own limit on accounts in one bulk call. */
const AT_ONCE = 200;

/** Who is who on this page: asked of Jira in one call after the first paint, kept for as long as the page lives. */
export type Roster = {
  lookUp(accountId: string): Known;
  /** Asks for somebody at the next opportunity, together with everybody else the page asks for by then. */
  want(accountId: string): void;
  subscribe(listener: () => void): () => void;
};

export const createRoster = (jira: (path: string) => Promise<Response>): Roster => {
  const known = new Map<string, Person | 'unknown'>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let wanted: string[] = [];

  const fetchSome = async (ids: string[]) => {
    const query = [...ids.map(id => `accountId=${encodeURIComponent(id)}`), `maxResults=${AT_ONCE}`].join('&');
    try {
      const response = await jira(`/rest/api/3/user/bulk?${query}`);
      const { values = [] } = response.ok ? ((await response.json()) as Answer) : {};
      for (const { accountId, displayName, active, avatarUrls } of values)
        known.set(accountId, {
          name: displayName,
          picture: avatarUrls?.['48x48'] ?? null,
          isActive: active !== false,
        });
      // Somebody Jira does not name has left; where Jira did not answer at all, the next page load asks again.
      if (response.ok) for (const id of ids) if (!known.has(id)) known.set(id, 'unknown');
    } catch {
      for (const id of ids) asked.delete(id);
    }
    for (const listener of listeners) listener();
  };

  const fetchWanted = () => {
    const ids = wanted;
    wanted = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) void fetchSome(ids.slice(from, from + AT_ONCE));
  };

  return {
    lookUp: accountId => known.get(accountId),
    want: accountId => {
      if (asked.has(accountId)) return;
      asked.add(accountId);
      if (wanted.length === 0) setTimeout(fetchWanted, 0);
      wanted.push(accountId);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
