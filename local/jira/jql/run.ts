import type { Jira } from '../jira';
import type { Issue } from '../model';
import type { Actor } from '../permissions';
import { find } from './evaluate';
import { expand } from './expand';
import { parseJql } from './parse';
import { JqlRefusal } from './refusal';

/** What JQL finds for somebody, or Jira's sentence on why it does not run. `bounded`: it has to restrict something. */
export async function runJql(
  jira: Jira,
  actor: Actor,
  jql: string,
  { bounded }: { bounded: boolean },
): Promise<{ issues: Issue[] } | { error: string }> {
  try {
    const query = parseJql(jql);
    if (bounded && !query.where) return { error: UNBOUNDED };
    return { issues: find(jira, actor, await expand(jira, actor, query)) };
  } catch (error) {
    if (error instanceof JqlRefusal) return { error: error.message };
    throw error;
  }
}

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
