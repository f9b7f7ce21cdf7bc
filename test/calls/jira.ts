import { account } from '../../local/demo/people';
import { changeGrant } from '../../local/jira/change/grant';
import { deleteIssue, moveIssue } from '../../local/jira/change/life';
import { changePerson } from '../../local/jira/change/person';
import { changeProject, type ProjectChange } from '../../local/jira/change/project';
import type { AppSite } from './site';

type Outcome = { done: unknown } | { refused: { message: string } };

/** What an administrator does in Jira itself; each resolves once the app has heard of it. */
export const inJira = (site: AppSite) => {
  const actor = { kind: 'user' as const, accountId: account('mirko') };
  const act = { actor, byApp: false };
  const { jira } = site.forge;
  const found = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('Jira has no such thing');
    return thing;
  };
  const heard = async (outcome: Outcome): Promise<void> => {
    if ('refused' in outcome) throw new Error(outcome.refused.message);
    await site.forge.runQueue();
  };
  const issueOf = (id: string) => found(jira.issue(actor, id));
  const projectOf = (key: string) => found(jira.store.all('project').find(each => each.key === key));
  return {
    move: (id: string, project: string) => heard(moveIssue(jira, act, issueOf(id), projectOf(project))),
    remove: (id: string) => heard(deleteIssue(jira, act, issueOf(id))),
    project: (key: string, change: ProjectChange) => heard(changeProject(jira, act, projectOf(key), change)),
    close: (slug: string) => heard(changePerson(jira, act, found(jira.person(account(slug))), 'close')),
    /** The app's permission is no longer everybody's, but theirs alone. */
    onlyThese: async (permission: string, slugs: string[]) => {
      const { groups } = found(jira.store.get('grant', permission));
      for (const group of groups) await heard(changeGrant(jira, act, permission, { group }, 'revoke'));
      for (const slug of slugs) await heard(changeGrant(jira, act, permission, { person: account(slug) }, 'grant'));
    },
  };
};
