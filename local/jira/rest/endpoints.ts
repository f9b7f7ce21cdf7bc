import type { Call, RestAnswer } from './answer';
import { bulkFetchIssues, getIssue } from './issue';
import { checkPermissions, getMyPermissions } from './permission';
import { getProject } from './project';
import { searchIssues } from './search';
import { bulkGetUsers, getMyself, searchUsers } from './user';

export type Endpoint = {
  method: 'GET' | 'POST';
  path: string;
  /** Classic scope the manifest has to ask for. */
  scope: string;
  answer(call: Call): RestAnswer;
};

/** Every endpoint of the local Jira; what is not here answers 501. */
export const ENDPOINTS: Endpoint[] = [
  { method: 'GET', path: '/rest/api/3/myself', scope: 'read:jira-user', answer: getMyself },
  { method: 'GET', path: '/rest/api/3/user/bulk', scope: 'read:jira-user', answer: bulkGetUsers },
  { method: 'GET', path: '/rest/api/3/user/search', scope: 'read:jira-user', answer: searchUsers },
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scope: 'read:jira-work', answer: bulkFetchIssues },
  { method: 'GET', path: '/rest/api/3/issue/{issueIdOrKey}', scope: 'read:jira-work', answer: getIssue },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}', scope: 'read:jira-work', answer: getProject },
  { method: 'GET', path: '/rest/api/3/mypermissions', scope: 'read:jira-work', answer: getMyPermissions },
  { method: 'POST', path: '/rest/api/3/permissions/check', scope: 'read:jira-work', answer: checkPermissions },
  { method: 'GET', path: '/rest/api/3/search/jql', scope: 'read:jira-work', answer: searchIssues },
  { method: 'POST', path: '/rest/api/3/search/jql', scope: 'read:jira-work', answer: searchIssues },
];
