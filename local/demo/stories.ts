import type { Issue, IssueTypeName, PriorityName, StatusName } from '../jira/site';
import { EPICS } from './epics';
import { account } from './people';

type Row = [
  key: string,
  epic: string | undefined,
  type: IssueTypeName,
  status: StatusName,
  priority: PriorityName,
  assignee: string | undefined,
  summary: string,
];

/** The work on each board, in the order of its cards. */
const ROWS: Row[] = [
  ['HRB-223', 'HRB-230', 'Story', 'Done', 'High', 'jussi', 'Ask for opening hours last, not first'],
  [
    'HRB-231',
    'HRB-230',
    'Story',
    'In Progress',
    'High',
    'femi',
    'Show the booking page to the owner before set-up is complete',
  ],
  ['HRB-234', 'HRB-230', 'Story', 'In Progress', 'Medium', 'jussi', 'Send a test booking to the owner on day one'],
  ['HRB-236', 'HRB-230', 'Story', 'To Do', 'Medium', undefined, 'Let owners invite their five most loyal clients'],
  ['HRB-238', undefined, 'Bug', 'To Do', 'Low', 'jussi', 'Spreadsheet import drops the last row without a line break'],
  ['SLP-377', 'SLP-380', 'Story', 'Done', 'High', 'anahit', 'One-screen booking on small phones'],
  ['SLP-382', 'SLP-380', 'Story', 'In Progress', 'Highest', 'anahit', 'Keep the chosen slot when the client signs in'],
  ['SLP-384', 'SLP-380', 'Story', 'To Do', 'Medium', 'mateo', 'Say what a service costs before choosing a time'],
  ['SLP-393', 'SLP-391', 'Story', 'To Do', 'Medium', 'mateo', 'Offer the last service as the first choice'],
  ['SLP-388', undefined, 'Task', 'In Progress', 'Low', 'anahit', 'Measure abandoned bookings per step'],
  ['TIL-284', 'TIL-300', 'Story', 'Done', 'High', 'katya', 'Deposits for every booking over 60 minutes'],
  [
    'TIL-303',
    'TIL-300',
    'Story',
    'In Progress',
    'High',
    'katya',
    'Deposits by default for accounts older than 30 days',
  ],
  ['TIL-305', 'TIL-300', 'Story', 'In Progress', 'Medium', 'elio', 'Explain a deposit to the client in one sentence'],
  [
    'TIL-308',
    'TIL-300',
    'Story',
    'To Do',
    'Medium',
    undefined,
    'Pay link in the reminder for studios with a till of their own',
  ],
  ['TIL-309', undefined, 'Bug', 'In Progress', 'Highest', 'katya', 'Refunds of split payments are rounded twice'],
  ['RHY-131', 'RHY-140', 'Story', 'Done', 'Medium', 'dario', 'Hand-over notes between shifts'],
  [
    'RHY-142',
    'RHY-140',
    'Story',
    'In Progress',
    'High',
    'dario',
    'Today list remembers what was left undone yesterday',
  ],
  ['RHY-145', 'RHY-140', 'Story', 'To Do', 'Medium', 'sunniva', 'Interview six studios where staff share one tablet'],
  ['RHY-146', undefined, 'Task', 'To Do', 'Low', undefined, 'Retire the shift planner'],
];

const DAYS_BETWEEN_STORIES = 4;
const projectOf: Record<string, string> = { HRB: '10001', SLP: '10002', TIL: '10003', RHY: '10004' };

function story([key, epicKey, type, status, priority, assignee, summary]: Row, at: number): Issue {
  const [projectKey = ''] = key.split('-');
  const epic = EPICS.find(each => each.key === epicKey);
  const projectId = projectOf[projectKey] ?? '';
  const reporter = EPICS.find(each => each.projectId === projectId && each.assignee !== undefined)?.assignee ?? '';
  return {
    id: String(11001 + at),
    key,
    projectId,
    type,
    summary,
    description: [],
    status,
    priority,
    reporter,
    ...(assignee === undefined ? {} : { assignee: account(assignee) }),
    ...(epic ? { parent: epic.id } : {}),
    labels: [],
    createdDaysAgo: 50 - (at % 5) * DAYS_BETWEEN_STORIES,
    comments: [],
  };
}

export const STORIES: Issue[] = ROWS.map(story);
