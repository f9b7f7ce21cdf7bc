/** The content of a demo site: who works there and on what. Written by hand (see local/demo), never changed at run time. */
export type Site = {
  name: string;
  /** One sentence for the start page. */
  about: string;
  cloudId: string;
  people: Person[];
  /** Jira administrators, by account id. */
  administrators: string[];
  projects: Project[];
  issues: Issue[];
};

export type Person = {
  accountId: string;
  /** Their part of the shell's URL: `/as/<slug>/…`. */
  slug: string;
  displayName: string;
  emailAddress: string;
  title: string;
  /** Where the start page lists them. */
  group: string;
  timeZone: string;
};

export type Project = {
  /** Numeric text, as in Jira: "10001". */
  id: string;
  key: string;
  name: string;
  description: string;
  lead: string;
  board: { id: string; name: string; type: 'simple' | 'scrum' | 'kanban' };
  administrators: string[];
  members: string[];
  viewers: string[];
  securityLevels: SecurityLevel[];
};

/** Who may see an issue that carries this level; nobody else does, not even members of the project. */
export type SecurityLevel = { id: string; name: string; members: string[] };

export type IssueTypeName = 'Epic' | 'Story' | 'Task' | 'Bug';
export type StatusName = 'To Do' | 'In Progress' | 'Done';
export type PriorityName = 'Highest' | 'High' | 'Medium' | 'Low';

export type Issue = {
  id: string;
  key: string;
  projectId: string;
  type: IssueTypeName;
  summary: string;
  /** Paragraphs of plain text. */
  description: string[];
  status: StatusName;
  priority: PriorityName;
  reporter: string;
  assignee?: string;
  /** Id of the epic it belongs to. */
  parent?: string;
  securityLevel?: string;
  labels: string[];
  /** Days before the site was installed. */
  createdDaysAgo: number;
  comments: { author: string; text: string; daysAgo: number }[];
};
