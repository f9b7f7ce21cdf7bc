import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import { done } from './failure';

const Users = v.object({ values: v.array(v.object({ accountId: v.string(), active: v.optional(v.boolean(), true) })) });

/** Is this still the account of an active person? As the app, for it is asked by the clock. */
export const isActive = async (accountId: string): Promise<boolean> => {
  const query = new URLSearchParams({ accountId });
  const answer = await done('user/bulk', asApp().requestJira(route`/rest/api/3/user/bulk?${query}`));
  const { values } = v.parse(Users, await answer.json());
  return values.some(user => user.accountId === accountId && user.active);
};

const WorkItems = v.object({ issues: v.array(v.object({ id: v.string(), key: v.string() })) });

/** Work items asked for in one call (Jira: bulk fetch). */
const AT_ONCE = 100;

/** The keys that work items have now, by id; what is gone is absent. As the app: only keys leave it, to who is a party. */
export const keysOf = async (ids: string[]): Promise<Map<string, string>> => {
  const body = { issueIdsOrKeys: ids.slice(0, AT_ONCE), fields: ['summary'] };
  const answer = await done(
    'issue/bulkfetch',
    asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  const { issues } = v.parse(WorkItems, await answer.json());
  return new Map(issues.map(({ id, key }) => [id, key]));
};
