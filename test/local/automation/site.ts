import { join } from 'node:path';
import type { NewRule } from '../../../local/automation/handles';
import { account } from '../../../local/demo/people';
import type { LocalForgeOptions } from '../../../local/forge';
import type { Act } from '../../../local/jira/change/act';
import { addComment } from '../../../local/jira/change/comment';
import { type Edit, editIssue } from '../../../local/jira/change/issue';
import type { Issue } from '../../../local/jira/model';
import { type Echo, startEcho } from '../echo';
import { said } from '../jira/site';

export const ROOT = join(__dirname, '../fixtures/rule-app');

/** The app for rules on a local Forge of its own, and hands on its Jira. */
export type RuleSite = Echo & {
  issue(key?: string): Issue;
  /** Somebody edits a work item by hand, and every rule that this starts runs. */
  edit(edit: Edit, slug?: string, key?: string): Promise<void>;
  comment(text: string, slug?: string): Promise<void>;
  /** Adds a rule of Ngozi's, which is on. */
  add(rule: Partial<NewRule>): Promise<string>;
  /** Results of a rule's runs, the oldest first. */
  results(id: string): string[];
  /** What the last run of a rule noted. */
  told(id: string): string[];
};

export async function startRules(options: Partial<LocalForgeOptions> = {}): Promise<RuleSite> {
  const echo = await startEcho({ root: ROOT, build: 'functions', ...options });
  const act = (slug: string): Act => ({ actor: { kind: 'user', accountId: account(slug) }, byApp: false });
  const issue = (key = 'TIL-300') => {
    const found = echo.forge.jira.store.all('issue').find(each => each.key === key);
    if (!found) throw new Error(`there is no ${key}`);
    return found;
  };
  const kept = (outcome: object) => {
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome));
    return echo.forge.automation.settled();
  };
  const site = {
    issue,
    edit: (edit: Edit, slug = 'ngozi', key?: string) => kept(editIssue(echo.forge.jira, act(slug), issue(key), edit)),
    comment: (text: string, slug = 'ngozi') => kept(addComment(echo.forge.jira, act(slug), issue(), said(text))),
    add: async (rule: Partial<NewRule>) => {
      const standard = { name: 'A rule', owner: account('ngozi') };
      const steps = [{ kind: 'log' as const, text: 'It ran' }];
      return (await echo.forge.automation.add({ ...standard, trigger: { kind: 'manual' }, steps, ...rule })).id;
    },
    results: (id: string) =>
      echo.forge.automation
        .audit(id)
        .map(each => each.result)
        .reverse(),
    told: (id: string) => (echo.forge.automation.audit(id)[0]?.lines ?? []).map(each => each.text),
  };
  return Object.assign(echo, site);
}
