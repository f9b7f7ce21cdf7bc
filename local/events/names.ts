const ISSUE = ['created', 'updated', 'deleted', 'assigned', 'viewed', 'mentioned', 'commented'].map(
  each => `avi:jira:${each}:issue`,
);
const PROJECT = ['created', 'updated', 'deleted', 'softdeleted', 'restored', 'archived'].map(
  each => `avi:jira:${each}:project`,
);
const WORK = [
  ...ISSUE,
  ...PROJECT,
  'avi:jira:deleted:comment',
  'avi:jira:created:issuelink',
  'avi:jira:deleted:issuelink',
];
const USER = ['created', 'updated', 'deleted'].map(each => `avi:jira:${each}:user`);

export const INSTALLED = 'avi:forge:installed:app';
export const UPGRADED = 'avi:forge:upgraded:app';

/** The scope that hearing of an event needs, empty where it needs none. Nothing for an event that does not exist (FORGE.md B4). */
export function scopeOf(event: string): string | undefined {
  if (WORK.includes(event)) return 'read:jira-work';
  if (USER.includes(event)) return 'read:jira-user';
  return event === INSTALLED || event === UPGRADED ? '' : undefined;
}
