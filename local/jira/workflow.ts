import type { IssueTypeName, PriorityName, StatusName } from './site';

/** Ids and categories of the words that every project of the local site shares. */
export const ISSUE_TYPES: Record<IssueTypeName, { id: string; hierarchyLevel: number; description: string }> = {
  Epic: { id: '10000', hierarchyLevel: 1, description: 'A big piece of work that holds others.' },
  Story: { id: '10001', hierarchyLevel: 0, description: 'Something that a user gains from.' },
  Task: { id: '10002', hierarchyLevel: 0, description: 'A piece of work.' },
  Bug: { id: '10003', hierarchyLevel: 0, description: 'Something that does not work as it should.' },
};

export const STATUSES: Record<
  StatusName,
  { id: string; category: { id: number; key: string; name: string; colorName: string } }
> = {
  'To Do': { id: '10010', category: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' } },
  'In Progress': { id: '10011', category: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' } },
  Done: { id: '10012', category: { id: 3, key: 'done', name: 'Done', colorName: 'green' } },
};

export const PRIORITIES: Record<PriorityName, { id: string }> = {
  Highest: { id: '1' },
  High: { id: '2' },
  Medium: { id: '3' },
  Low: { id: '4' },
};
