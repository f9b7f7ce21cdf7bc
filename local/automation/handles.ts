import * as v from 'valibot';
import type { Jira } from '../jira/jira';
import type { Entry } from './audit';
import type { Automation } from './automation';
import { type Rule, RuleText } from './rule';

/** A rule as its JSON has it, and whose it is: account id. */
export type NewRule = v.InferInput<typeof RuleText> & { owner: string };

/** How a test takes part in automation. */
export type AutomationHandles = {
  /** Adds a rule of that owner, by account id, and turns it on. Throws what keeps it from that. */
  add(rule: NewRule): Promise<Rule>;
  list(): Rule[];
  /** What its runs did, the newest first. */
  audit(ruleId: string): Entry[];
  /** Somebody, by account id, starts a manual rule on a work item. */
  startBy(ruleId: string, issue: string, person: string): void;
  /** Runs what is due and what follows from it. */
  runDue(): Promise<void>;
  /** Resolves when everything that was due, and what followed from it, has run. */
  settled(): Promise<void>;
};

export const automationHandles = (automation: Automation, jira: Jira): AutomationHandles => ({
  async add({ owner, ...text }) {
    const { id } = automation.add(v.parse(RuleText, text), owner);
    const problems = await automation.turnOn(id);
    const rule = automation.rule(id);
    if (problems.length > 0 || !rule) throw new Error(`[local] "${text.name}": ${problems.join(' ')}`);
    return rule;
  },
  list: automation.list,
  audit: automation.audit,
  startBy(ruleId, key, person) {
    const issue = jira.issue({ kind: 'user', accountId: person }, key);
    if (!issue) throw new Error(`[local] account ${person} sees no ${key}`);
    const project = jira.store.get('project', issue.projectId)?.key ?? '';
    automation.startBy(ruleId, { issueId: issue.id, project }, person);
  },
  runDue: automation.runDue,
  settled: automation.settled,
});
