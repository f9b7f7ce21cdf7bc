import { type Act, type Outcome, refused } from '../jira/change/act';
import { createIssue } from '../jira/change/life';
import type { Jira } from '../jira/jira';
import type { Issue } from '../jira/model';
import { ISSUE_TYPES } from '../jira/workflow';
import type { Step } from './rule';

/** A new work item beside the one that a rule runs for, or below it; a parent stands one level above, as in Jira. */
export function createFor(
  jira: Jira,
  act: Act,
  issue: Issue,
  { type, parent, summary, description }: Extract<Step, { kind: 'create' }>,
): Outcome<Issue> {
  const project = jira.project(act.actor, issue.projectId);
  if (!project) return refused(404, 'The owner of the rule sees no such project.');
  const level = ISSUE_TYPES[type].hierarchyLevel + 1;
  if (parent === 'this' && ISSUE_TYPES[issue.type].hierarchyLevel !== level)
    return refused(400, '', { parent: 'Given parent work item does not belong to the appropriate hierarchy.' });
  const paragraphs = description
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter(each => each.trim() !== '');
  const draft = { type, summary: summary.trim(), description: paragraphs };
  return createIssue(jira, act, project, { ...draft, ...(parent === 'this' ? { parent: issue.id } : {}) });
}
