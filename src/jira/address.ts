import { asApp, route } from '@forge/api';
import * as v from 'valibot';

const Server = v.object({ baseUrl: v.pipe(v.string(), v.url()) });

/**
 * Where a work item is read on this site; null where Jira does not say its own address. The path is made of the key, which is
 * Jira's own. As the app, for nobody asks.
 */
export const addressOf = async (key: string): Promise<string | null> => {
  const answer = await asApp().requestJira(route`/rest/api/3/serverInfo`);
  if (!answer.ok) return null;
  const { baseUrl } = v.parse(Server, await answer.json());
  return new URL(`/browse/${encodeURIComponent(key)}`, baseUrl).href;
};
