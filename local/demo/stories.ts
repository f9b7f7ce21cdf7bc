import type { Issue, IssueTypeName, PriorityName, StatusName } from '../jira/site';
import { EPICS } from './epics';
import { account } from './people';
import { PROJECTS } from './projects';

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
  ['NDG-88', 'NDG-52', 'Story', 'Done', 'High', 'priyesh', 'Reschedule link in every reminder'],
  ['NDG-104', 'NDG-52', 'Story', 'In Progress', 'High', 'priyesh', 'Ask twice only those who did not answer once'],
  ['NDG-106', 'NDG-52', 'Story', 'To Do', 'Medium', 'lotte', 'Say in the reminder how to cancel'],
  ['NDG-101', 'NDG-95', 'Story', 'Done', 'Medium', 'lotte', 'A kind message on the day after a no-show'],
  ['NDG-107', undefined, 'Bug', 'To Do', 'Low', 'priyesh', 'Reminders an hour early where the clock changes'],
  ['PKT-79', 'PKT-31', 'Story', 'Done', 'High', 'tuva', 'Day summary at closing time'],
  ['PKT-88', 'PKT-31', 'Story', 'In Progress', 'High', 'kwabena', 'Tomorrow’s first client on the summary'],
  ['PKT-90', 'PKT-31', 'Story', 'To Do', 'Medium', 'tuva', 'Summary only on days with appointments'],
  ['PKT-94', 'PKT-93', 'Task', 'To Do', 'High', 'isolde', 'Sit in at the closing time of eight studios'],
  ['PKT-91', undefined, 'Bug', 'In Progress', 'Medium', 'tuva', 'Summary counts a moved appointment twice'],
  ['KEY-481', 'KEY-390', 'Story', 'Done', 'Medium', 'hedda', 'Suggest the integration used by similar studios'],
  [
    'KEY-501',
    'KEY-390',
    'Story',
    'In Progress',
    'High',
    'hedda',
    'Repair calendar connections before the studio notices',
  ],
  ['KEY-505', 'KEY-390', 'Story', 'To Do', 'Medium', 'mireille', 'Say in plain words what a connection shares'],
  [
    'KEY-508',
    undefined,
    'Task',
    'In Progress',
    'Highest',
    'bruno',
    'Move the last studios off the retired calendar interface',
  ],
  ['LAN-90', 'LAN-48', 'Story', 'Done', 'High', 'jory', 'Guided fix for the top 5 payment questions'],
  ['LAN-118', 'LAN-48', 'Story', 'In Progress', 'High', 'obinna', 'Offer the answer before the contact form'],
  ['LAN-120', 'LAN-48', 'Story', 'To Do', 'Medium', 'jory', 'Guided fix for a calendar that does not sync'],
  ['LAN-121', undefined, 'Task', 'In Progress', 'Low', 'saskia', 'Read 200 help sessions that ended in a ticket'],
];

const DAYS_BETWEEN_STORIES = 4;

function story([key, epicKey, type, status, priority, assignee, summary]: Row, at: number): Issue {
  const [projectKey = ''] = key.split('-');
  const epic = EPICS.find(each => each.key === epicKey);
  const projectId = PROJECTS.find(each => each.key === projectKey)?.id ?? '';
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
