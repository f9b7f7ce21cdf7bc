import type { IssueTypeName, PriorityName } from '../jira/site';
import { Html, html } from './html';

const TYPES: Record<IssueTypeName, { colour: string; path: string }> = {
  Epic: { colour: 'purple', path: 'M9 2 4 9h3l-.6 5L12 7H8.6L9 2Z' },
  Story: { colour: 'green', path: 'M5 3h6v10l-3-2.4L5 13V3Z' },
  Task: { colour: 'blue', path: 'm4 8.2 2.6 2.6L12 5.4' },
  Bug: { colour: 'red', path: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z' },
};

/** The coloured square that Jira puts before a work item's key. */
export const typeIcon = (type: IssueTypeName): Html => {
  const { colour, path } = TYPES[type];
  return html`<svg class="type-icon type-${colour}" viewBox="0 0 16 16" role="img" aria-label="${type}"><rect width="16" height="16" rx="3"/><path d="${path}"/></svg>`;
};

const PRIORITIES: Record<PriorityName, string> = { Highest: '⇈', High: '↑', Medium: '=', Low: '↓' };

export const priorityIcon = (priority: PriorityName): Html =>
  html`<span class="priority priority-${priority.toLowerCase()}" aria-hidden="true">${PRIORITIES[priority]}</span>`;

const STROKES = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  board: 'M3 3h10v10H3zM6.3 3v10M9.7 3v10',
  projects: 'M2.5 5.5h11v7h-11zM6 5.5v-2h4v2',
  apps: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM11 9v4M9 11h4',
  settings:
    'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.8 1.8h2.4l.4 1.7 1.2.7 1.7-.5 1.2 2.1-1.3 1.2v1.4l1.3 1.2-1.2 2.1-1.7-.5-1.2.7-.4 1.7H6.8l-.4-1.7-1.2-.7-1.7.5-1.2-2.1 1.3-1.2V7L2.3 5.8l1.2-2.1 1.7.5 1.2-.7Z',
  more: 'M3 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM7.6 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0ZM12.2 8a.4.4 0 1 0 .8 0 .4.4 0 1 0-.8 0Z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3l2 1.5',
  chevron: 'm4 6 4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3 3',
  edit: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7L3 13Z',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
};

export const icon = (name: keyof typeof STROKES): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${STROKES[name]}"/></svg>`;

/** The mark of the local Jira. */
export const mark = new Html(
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="6"/><path d="M6 8h9a3 3 0 0 1 3 3v0M18 16H9a3 3 0 0 1-3-3v0M8.5 5.5 6 8l2.5 2.5M15.5 13.5 18 16l-2.5 2.5"/></svg>',
);
