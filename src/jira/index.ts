/** What the app asks of Jira: the only user of Jira's REST API. README.md says what is asked as the person, and what as the app. */
export { isActive, keysOf } from './accounts';
export { addressOf } from './address';
export { addComment, isCommented } from './comments';
export { JiraFailure } from './failure';
export { negotiationField } from './fields';
export { type GoalLink, goalLink } from './goals';
export { projectNamed, type WorkItemTried, workItemTried } from './named';
export { notify } from './notify';
export { activePeople } from './people';
export { administers, administersJira, maySetPriorities } from './permissions';
export { reportAccounts } from './personal-data';
export { isArchived, projectNow, projectsNow } from './presence';
export { changeLabels, type Signalled, signalsOn, writeField, writeProperty } from './signals';
export { browse, browseAll, type WorkItem } from './work-items';
