import type { Call, RestAnswer } from './answer';
import { getComment, getComments, postComment, putComment, removeComment } from './comment';
import { getTransitions, postTransition, putIssue } from './edit';
import { getFields, postFieldValues, putFieldValue, searchFields } from './field';
import { bulkFetchIssues, getIssue, postIssue, removeIssue } from './issue';
import { notifyPeople } from './notify';
import { checkPermissions, getMyPermissions } from './permission';
import { getPrecomputations, postPrecomputations } from './precomputation';
import { getProject } from './project';
import { commentProperties, issueProperties, projectProperties, userProperties } from './property';
import { searchIssues } from './search';
import { bulkGetUsers, getMyself, searchUsers } from './user';

export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** Classic scope the manifest has to ask for. */
  scope: string;
  answer(call: Call): RestAnswer | Promise<RestAnswer>;
};

const API = '/rest/api/3';
const READ = 'read:jira-work';
const WRITE = 'write:jira-work';

/** The four endpoints of one kind of property. */
const properties = (base: string, { list, get, put, remove }: typeof issueProperties): Endpoint[] => [
  { method: 'GET', path: `${API}/${base}/properties`, scope: READ, answer: list },
  { method: 'GET', path: `${API}/${base}/properties/{propertyKey}`, scope: READ, answer: get },
  { method: 'PUT', path: `${API}/${base}/properties/{propertyKey}`, scope: WRITE, answer: put },
  { method: 'DELETE', path: `${API}/${base}/properties/{propertyKey}`, scope: WRITE, answer: remove },
];

const ISSUE = `${API}/issue/{issueIdOrKey}`;

/** Every endpoint of the local Jira; what is not here answers 501. */
export const ENDPOINTS: Endpoint[] = [
  { method: 'GET', path: `${API}/myself`, scope: 'read:jira-user', answer: getMyself },
  { method: 'GET', path: `${API}/user/bulk`, scope: 'read:jira-user', answer: bulkGetUsers },
  { method: 'GET', path: `${API}/user/search`, scope: 'read:jira-user', answer: searchUsers },
  { method: 'POST', path: `${API}/issue/bulkfetch`, scope: READ, answer: bulkFetchIssues },
  { method: 'POST', path: `${API}/issue`, scope: WRITE, answer: postIssue },
  { method: 'GET', path: ISSUE, scope: READ, answer: getIssue },
  { method: 'PUT', path: ISSUE, scope: WRITE, answer: putIssue },
  { method: 'DELETE', path: ISSUE, scope: WRITE, answer: removeIssue },
  { method: 'GET', path: `${ISSUE}/transitions`, scope: READ, answer: getTransitions },
  { method: 'POST', path: `${ISSUE}/transitions`, scope: WRITE, answer: postTransition },
  { method: 'POST', path: `${ISSUE}/notify`, scope: WRITE, answer: notifyPeople },
  { method: 'GET', path: `${ISSUE}/comment`, scope: READ, answer: getComments },
  { method: 'POST', path: `${ISSUE}/comment`, scope: WRITE, answer: postComment },
  { method: 'GET', path: `${ISSUE}/comment/{id}`, scope: READ, answer: getComment },
  { method: 'PUT', path: `${ISSUE}/comment/{id}`, scope: WRITE, answer: putComment },
  { method: 'DELETE', path: `${ISSUE}/comment/{id}`, scope: WRITE, answer: removeComment },
  ...properties('issue/{issueIdOrKey}', issueProperties),
  ...properties('comment/{commentId}', commentProperties),
  ...properties('project/{projectIdOrKey}', projectProperties),
  ...properties('user', userProperties),
  { method: 'GET', path: `${API}/field`, scope: READ, answer: getFields },
  { method: 'GET', path: `${API}/field/search`, scope: 'manage:jira-configuration', answer: searchFields },
  { method: 'PUT', path: `${API}/app/field/{fieldIdOrKey}/value`, scope: WRITE, answer: putFieldValue },
  { method: 'POST', path: `${API}/app/field/value`, scope: WRITE, answer: postFieldValues },
  { method: 'GET', path: `${API}/project/{projectIdOrKey}`, scope: READ, answer: getProject },
  { method: 'GET', path: `${API}/mypermissions`, scope: READ, answer: getMyPermissions },
  { method: 'POST', path: `${API}/permissions/check`, scope: READ, answer: checkPermissions },
  { method: 'GET', path: `${API}/jql/function/computation`, scope: READ, answer: getPrecomputations },
  { method: 'POST', path: `${API}/jql/function/computation`, scope: WRITE, answer: postPrecomputations },
  { method: 'GET', path: `${API}/search/jql`, scope: READ, answer: searchIssues },
  { method: 'POST', path: `${API}/search/jql`, scope: READ, answer: searchIssues },
];
