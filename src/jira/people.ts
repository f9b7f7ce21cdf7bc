import { asUser, route } from '@forge/api';
import * as v from 'valibot';

const Users = v.object({ values: v.array(v.object({ accountId: v.string(), active: v.optional(v.boolean(), true) })) });

/** Those of the given account ids that belong to active people of this site. */
export const activePeople = async (accountIds: string[]): Promise<Set<string>> => {
  const wanted = new URLSearchParams([...accountIds.map(id => ['accountId', id]), ['maxResults', '100']]);
  const answer = await asUser().requestJira(route`/rest/api/3/user/bulk?${wanted}`);
  if (!answer.ok) throw new Error(`[jira] user/bulk answered ${answer.status}; try again`);
  const { values } = v.parse(Users, await answer.json());
  return new Set(values.filter(user => user.active).map(user => user.accountId));
};
