import type { Orphan } from '../../src/api';
import type { Instant } from '../../src/negotiation/shape';
import { day, list } from './numbers';

const on = (at: Instant): string => day(at.slice(0, 10));

const reasons: Record<Orphan['why'], (since: string) => string> = {
  deleted: since => `The work item was deleted on ${since}.`,
  trashed: since =>
    `Its project has been in the trash since ${since}. When the project is restored, all of it is back.`,
  archived: since => `Its project has been archived since ${since}. When the project is restored, all of it is back.`,
  'not-found': since =>
    `Neither you nor the app can see the work item: it is gone, or hidden from both. First noticed on ${since}.`,
  'no-team': since =>
    `The work item is in a project without a team since ${since}. Once a team is set up there, all of it goes on.`,
  there: since => `It came back on ${since}.`,
};

/** What belongs to work items that are gone, on the administrator's page. */
export const orphanWords = {
  title: 'Work items that are gone',
  what: 'When a work item is deleted, or its project is archived or deleted, its negotiations stay here. Nobody can play them. You can take them to another work item or erase them; you do not see what is in them.',
  look: 'Look for them',
  lookAgain: 'Look again',
  looking: (count: number) => (count === 0 ? 'Looking' : `Looking, ${count} found so far`),
  none: 'There is none. Every negotiation has its work item and a team.',
  found: (count: number) => (count === 1 ? '1 work item is gone.' : `${count} work items are gone.`),
  name: (key: string | null, id: string, projectKey: string | null = null) =>
    key ?? (projectKey ? `A work item of ${projectKey}, with the id ${id}` : `A work item with the id ${id}`),
  why: (why: Orphan['why'], since: Instant) => reasons[why](on(since)),
  keeps: (quarters: Orphan['quarters']) => {
    if (quarters.length === 0) return 'It keeps readings and attempts, and no negotiation.';
    const named = quarters.map(({ quarter, isClosed }) => (isClosed ? `${quarter} (closed)` : quarter));
    return `${quarters.length === 1 ? 'Negotiation' : 'Negotiations'} of ${list(named)}.`;
  },
  unfinished: 'Taking it to another work item was begun and not finished. Choose the same work item again.',
  take: 'Take to another work item…',
  takeTitle: 'Take it to another work item',
  takeWhat:
    'Negotiations with every move, readings, attempts and the goal come to belong to the other work item. Signatures stay bound to the text that was signed.',
  key: 'Key of the other work item',
  keyHelp:
    'You must be able to see it, its project must have a team, and it must have nothing of its own in these quarters.',
  find: 'Find it',
  notFound: 'Jira shows you no work item with this key. Check the key, then try again.',
  sure: (key: string, summary: string) => `${key}: ${summary}`,
  takeIt: (key: string) => `Take it to ${key}`,
  taken: (key: string) => `It belongs to ${key} now.`,
  erase: 'Erase this one…',
  eraseTitle: 'Erase it for everybody',
  eraseWhat: 'Nothing brings it back. If you may need it later, export everything first, below.',
  confirm: 'Type “erase” to confirm',
  word: 'erase',
  eraseIt: 'Erase it for good',
  erased: 'It is erased.',
  cancel: 'Cancel',
  before: 'Taken to another work item before',
  was: (from: string, to: string) => `${from} to ${to}`,
  by: 'by',
  at: on,
};

/** What an administrator reads before the app is removed. */
export const uninstallWords: string =
  'Before you uninstall the app, export everything: once it is removed, Forge erases its storage after some weeks, and installing it again may begin with nothing.';
