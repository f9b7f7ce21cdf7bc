import type { Issue } from '../../jira/site';

/** An epic as most are: under way, and important. */
export const epic = (issue: Omit<Issue, 'type' | 'status' | 'priority' | 'comments'> & Partial<Issue>): Issue => ({
  type: 'Epic',
  status: 'In Progress',
  priority: 'High',
  comments: [],
  ...issue,
});
